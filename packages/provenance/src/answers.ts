import type { Extent } from '@sallyport/core'
import type { TrailerInput } from './format-trailer.ts'
import { mayWrite, type Profile } from './profiles.ts'
import { singleLine } from './single-line.ts'
import { knownHelper } from './suggest.ts'

/** What a person said in the prompt or to `provenance declare`. */
export interface Answers {
  readonly extent: Extent
  readonly agent?: string
  /** Absent: not known, written as `unknown`. */
  readonly model?: string
  readonly tools?: readonly string[]
  /** Areas of `AI-Used-for`. */
  readonly usedFor?: readonly string[]
  readonly prompt?: string
  /** SHA-256, hex, of a prompt that is kept elsewhere. */
  readonly promptDigest?: string
  readonly params?: readonly { readonly name: string; readonly value: string }[]
  readonly sessions?: readonly string[]
  /** ULID. */
  readonly record?: string
  readonly microApps?: readonly string[]
  /** `RA-1 expires=2026-12-31`. */
  readonly risks?: readonly string[]
}

/** The trailers that say it in this repository's profile. */
export function answersToTrailers(answers: Answers, profile: Profile): TrailerInput[] {
  const { extent, tools = [], usedFor = [], prompt = '', promptDigest, params = [], record = '' } = answers
  const { sessions = [], microApps = [], risks = [] } = answers
  const isAi = extent !== 'none'
  const all: TrailerInput[] = [
    ...(isAi ? helperTrailer(answers, profile, tools) : []),
    { key: 'AI-Extent', value: extent },
    { key: 'AI-Used-for', value: isAi ? singleLine(usedFor.join(', ')) : '' },
    { key: 'AI-Prompt', value: isAi ? singleLine(prompt) : '' },
    { key: 'AI-Prompt-Digest', value: isAi && promptDigest !== undefined ? `sha256:${promptDigest}` : '' },
    { key: 'AI-Params', value: isAi ? singleLine(params.map(({ name, value }) => `${name}=${value}`).join('; ')) : '' },
    ...(isAi ? sessions : []).map((value) => ({ key: 'AI-Session', value: singleLine(value) })),
    { key: 'AI-Record', value: record },
    ...microApps.map((value) => ({ key: 'Micro-App', value: singleLine(value) })),
    ...risks.map((value) => ({ key: 'Risk-Accepted', value: singleLine(value) })),
  ]
  return all.filter(({ key, value }) => value !== '' && mayWrite(key, profile))
}

function helperTrailer({ agent, model }: Answers, profile: Profile, tools: readonly string[]): TrailerInput[] {
  if (profile.helper === undefined) return []
  const { key, form } = profile.helper
  const value = knownHelper(form, { agent: agent ?? 'unknown', ...(model === undefined ? {} : { model }) })
  return [{ key, value: form === 'tool-model' ? value : [value, ...tools].join(' ') }]
}
