import { extents, UserError } from '@sallyport/core'
import { type Answers, newRecordId, readGenerationSettings } from '@sallyport/provenance'

/** Flags of `provenance declare`. */
export const declareOptions = {
  extent: { type: 'string' },
  agent: { type: 'string' },
  model: { type: 'string' },
  tools: { type: 'string' },
  'used-for': { type: 'string' },
  prompt: { type: 'string' },
  'prompt-file': { type: 'string' },
  store: { type: 'string' },
  params: { type: 'string' },
  session: { type: 'string', multiple: true },
  'micro-app': { type: 'string', multiple: true },
  risk: { type: 'string', multiple: true },
  record: { type: 'boolean' },
  last: { type: 'boolean' },
} as const

export type DeclareValues = {
  readonly [K in keyof typeof declareOptions]?:
    | ((typeof declareOptions)[K] extends { multiple: true }
        ? string[]
        : (typeof declareOptions)[K] extends { type: 'boolean' }
          ? boolean
          : string)
    | undefined
}

/** The flags as answers; what they hold is judged afterwards, with the whole message. */
export function declaredAnswers(
  values: DeclareValues,
  { promptDigest, now, random }: { promptDigest?: string; now: Date; random: Uint8Array },
): Answers {
  const extent = extents.find((known) => known === values.extent)
  if (extent === undefined) throw new UserError('usage', 'how much did AI write?', '--extent none|partial|mostly|full')
  return {
    extent,
    ...given('agent', values.agent),
    ...given('model', values.model),
    ...given('tools', words(values.tools)),
    ...given('usedFor', words(values['used-for'])),
    ...given('prompt', values.prompt),
    ...given('promptDigest', promptDigest),
    ...given('params', values.params === undefined ? undefined : readGenerationSettings(values.params)),
    ...given('sessions', values.session),
    ...given('record', values.record === true ? newRecordId(now.getTime(), random) : undefined),
    ...given('microApps', values['micro-app']),
    ...given('risks', values.risk),
  }
}

function given<K extends keyof Answers>(key: K, value: Answers[K] | undefined): Partial<Pick<Answers, K>> {
  const part: Partial<Pick<Answers, K>> = {}
  return value === undefined ? part : Object.assign(part, { [key]: value })
}

function words(text: string | undefined): string[] | undefined {
  return text
    ?.split(/[\s,]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
