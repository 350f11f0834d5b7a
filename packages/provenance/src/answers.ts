import type { Extent } from '@sallyport/core'
import type { TrailerInput } from './format-trailer.ts'
import type { ParsedMessage } from './parse-message.ts'
import type { Profile } from './profiles.ts'
import { bodyTrailers, declarationOf, greatest } from './read-declaration.ts'
import { suggestHelper } from './rules-extent.ts'
import { singleLine } from './single-line.ts'
import type { UsedForArea } from './trailer-grammar.ts'
import { canonicalKey } from './trailer-keys.ts'

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
  return all.filter(({ key, value }) => value !== '' && (key === profile.helper?.key || mayWrite(key, profile)))
}

function mayWrite(key: string, profile: Profile): boolean {
  return profile.isOn && profile.commitKeys.some((known) => known === key)
}

function helperTrailer({ agent, model }: Answers, profile: Profile, tools: readonly string[]): TrailerInput[] {
  if (profile.helper === undefined) return []
  const { key, form } = profile.helper
  const named = suggestHelper(form, { agent: agent ?? 'unknown', ...(model === undefined ? {} : { model }) })
  const value = named.replace('<model>', 'unknown')
  return [{ key, value: form === 'tool-model' ? value : [value, ...tools].join(' ') }]
}

/** The declaration of a message as trailers, to carry over to another one (`--amend -m`). */
export function declarationTrailers(parsed: ParsedMessage, profile: Profile): TrailerInput[] {
  return [...declarationOf(parsed.trailers, profile).trailers]
}

/**
 * One declaration for a message that joins several commits (`merge --squash`, `rebase -i` squash): the greatest extent, everything
 * else once. Blocks in the body count, indented ones too.
 */
export function squashTrailers(parsed: ParsedMessage, profile: Profile): TrailerInput[] {
  const { trailers } = declarationOf([...bodyTrailers(parsed), ...parsed.trailers], profile)
  const extent = greatest(trailers.filter(({ key }) => key === 'AI-Extent').map(({ value }) => value))
  const kept = trailers.filter(({ key }) => canonicalKey(key) !== 'AI-Extent')
  const once = new Map(kept.map((trailer) => [`${trailer.key}\0${trailer.value}`, trailer]))
  return [...once.values(), ...(extent === undefined ? [] : [{ key: 'AI-Extent', value: extent }])]
}
