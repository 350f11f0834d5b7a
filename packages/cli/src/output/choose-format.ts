import { UserError } from '@sallyport/core'

export const formats = ['text', 'ink', 'agent', 'json', 'sarif', 'gitleaks', 'github', 'gitlab', 'junit'] as const
export type Format = (typeof formats)[number]

export interface Audience {
  /** `--format`. */
  readonly requested?: string | undefined
  readonly isTerminal: boolean
  readonly isCi: boolean
  /** An AI agent runs us, with high certainty. */
  readonly isAgent: boolean
  readonly summary: 'problems' | 'always' | 'never'
  readonly isProblem: boolean
}

/** One reader, one renderer: an explicit format wins, agents and CI get plain lines, Ink draws on a terminal only. */
export function chooseFormat(audience: Audience): Format {
  if (audience.requested !== undefined) return asFormat(audience.requested)
  if (audience.isAgent) return 'agent'
  if (!audience.isTerminal || audience.isCi || audience.summary === 'never') return 'text'
  return audience.isProblem || audience.summary === 'always' ? 'ink' : 'text'
}

function asFormat(name: string): Format {
  const format = formats.find((candidate) => candidate === name)
  if (format !== undefined) return format
  throw new UserError('usage', `there is no format called ${name}`, `formats: ${formats.join(', ')}`)
}
