import { UserError } from '@sallyport/core'
import { type ReportFormat, reportFormats } from '@sallyport/report'

/** Ink draws for people; everything else is text that `@sallyport/report` makes. */
export type Format = ReportFormat | 'ink'

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
  const formats: readonly Format[] = [...reportFormats, 'ink']
  const format = formats.find((candidate) => candidate === name)
  if (format !== undefined) return format
  throw new UserError('usage', `there is no format called ${name}`, `formats: ${formats.join(', ')}`)
}
