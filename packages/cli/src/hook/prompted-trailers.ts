import { type DetectedAgent, type Extent, extents } from '@sallyport/core'
import { answersToTrailers, normaliseHelper, type Profile, usedForAreas } from '@sallyport/provenance'

export interface PromptedAnswer {
  readonly extent: Extent
  readonly assistedBy: readonly string[]
  readonly usedFor: readonly string[]
}

/** What was answered as trailers that the validation takes: a person types names as people write them. */
export function promptedTrailers(
  { extent, assistedBy, usedFor }: PromptedAnswer,
  seen: DetectedAgent | undefined,
  profile: Profile,
): { key: string; value: string }[] {
  const { helper } = profile
  const named = helper === undefined ? [] : assistedBy.map((value) => normaliseHelper(value, helper.form))
  const written = helper === undefined || extent === 'none' ? [] : named.map((value) => ({ key: helper.key, value }))
  const known = { agent: seen?.agent, model: seen?.model }
  // Nobody knows every model by heart: what was seen, or `unknown`, makes the declaration whole.
  const answered = answersToTrailers(
    {
      extent,
      usedFor: usedForAreas.filter((area) => usedFor.some((word) => word.toLowerCase() === area)),
      ...(known.agent === undefined ? {} : { agent: known.agent }),
      ...(known.model === undefined ? {} : { model: known.model }),
    },
    profile,
  )
  return written.length === 0 ? answered : [...written, ...answered.filter(({ key }) => key !== helper?.key)]
}

/** What was answered last is offered, never used without asking. */
export function rememberedAnswer(
  bytes: Buffer | undefined,
): Partial<PromptedAnswer> & Pick<PromptedAnswer, 'assistedBy'> {
  const text = bytes?.toString('utf8') ?? '{}'
  const value: unknown = /^\{.*\}$/s.test(text) ? JSON.parse(text) : {}
  const at = (key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  const extent = extents.find((known) => known === at('extent'))
  return {
    ...(extent === undefined ? {} : { extent }),
    assistedBy: texts(at('assistedBy')),
    usedFor: texts(at('usedFor')),
  }
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}
