import type { Extent } from '@sallyport/core'
import type { TrailerInput } from './format-trailer.ts'
import { mayWrite, type Profile } from './profiles.ts'
import { singleLine } from './single-line.ts'
import { knownHelper } from './suggest.ts'
import type { UsedForArea } from './trailer-grammar.ts'

/** What a person said in the prompt or to `provenance declare`. */
export interface Answers {
  readonly extent: Extent
  readonly agent?: string
  /** Absent: not known, written as `unknown`. */
  readonly model?: string
  readonly tools?: readonly string[]
  readonly usedFor?: readonly UsedForArea[]
  readonly prompt?: string
  readonly params?: readonly { readonly name: string; readonly value: string }[]
  readonly microApps?: readonly string[]
}

/** The trailers that say it in this repository's profile. */
export function answersToTrailers(answers: Answers, profile: Profile): TrailerInput[] {
  const { extent, tools = [], usedFor = [], prompt = '', params = [], microApps = [] } = answers
  const isAi = extent !== 'none'
  const all: TrailerInput[] = [
    ...(isAi ? helperTrailer(answers, profile, tools) : []),
    { key: 'AI-Extent', value: extent },
    { key: 'AI-Used-for', value: isAi ? usedFor.join(', ') : '' },
    { key: 'AI-Prompt', value: isAi ? singleLine(prompt) : '' },
    { key: 'AI-Params', value: isAi ? params.map(({ name, value }) => `${name}=${value}`).join('; ') : '' },
    ...microApps.map((value) => ({ key: 'Micro-App', value })),
  ]
  return all.filter(({ key, value }) => value !== '' && mayWrite(key, profile))
}

function helperTrailer({ agent, model }: Answers, profile: Profile, tools: readonly string[]): TrailerInput[] {
  if (profile.helper === undefined) return []
  const { key, form } = profile.helper
  const value = knownHelper(form, { agent: agent ?? 'unknown', ...(model === undefined ? {} : { model }) })
  return [{ key, value: form === 'tool-model' ? value : [value, ...tools].join(' ') }]
}
