import { type Extent, extents, isIsoDay, type TrailerKey } from '@sallyport/core'
import { formatHelper, type Helper, type HelperForm, parseHelper } from './assisted-by.ts'
import { singleLine } from './single-line.ts'

export const usedForAreas = ['code', 'tests', 'docs', 'config', 'build', 'refactor', 'commit-message'] as const
type UsedForArea = (typeof usedForAreas)[number]

interface Param {
  readonly name: string
  readonly value: string
}

/** The value of a trailer of ours, read. */
export type TrailerValue =
  | { readonly key: 'Assisted-by'; readonly helper: Helper }
  | { readonly key: 'AI-Extent'; readonly extent: Extent }
  | { readonly key: 'AI-Used-for'; readonly areas: readonly UsedForArea[] }
  | { readonly key: 'AI-Prompt'; readonly text: string }
  | { readonly key: 'AI-Prompt-Digest'; readonly sha256: string }
  | { readonly key: 'AI-Params'; readonly params: readonly Param[] }
  | { readonly key: 'AI-Session'; readonly session: string; readonly isUrl: boolean }
  | { readonly key: 'AI-Record'; readonly record: string }
  | { readonly key: 'Micro-App'; readonly slug: string }
  | { readonly key: 'Risk-Accepted'; readonly id: string; readonly expires: string }

const prompt = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]{8,400}$/u
const digest = /^sha256:([0-9a-f]{64})$/
const param = /^([a-z][a-z0-9_]*)=([A-Za-z0-9._-]+)$/
const sessionId = /^[A-Za-z0-9][A-Za-z0-9._:-]{3,127}$/
const sessionUrl = /^https:\/\/[!-~]+$/
const record = /^[0-9A-HJKMNP-TV-Z]{26}$/
const microApp = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const risk = /^([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+) expires=(\d{4}-\d{2}-\d{2})$/

/** Reads a value by the grammar of its key; undefined where it does not follow it. */
export function parseTrailerValue(
  key: TrailerKey,
  value: string,
  form: HelperForm = 'agent-model',
): TrailerValue | undefined {
  switch (key) {
    case 'Assisted-by': {
      const helper = parseHelper(value, form)
      return helper && { key, helper }
    }
    case 'AI-Extent': {
      const extent = extents.find((name) => name === value)
      return extent && { key, extent }
    }
    case 'AI-Used-for': {
      const words = value.split(', ')
      const areas = words.flatMap((word) => usedForAreas.filter((area) => area === word))
      return areas.length === words.length ? { key, areas } : undefined
    }
    case 'AI-Params': {
      const params = value.split('; ').map((part) => param.exec(part))
      if (params.includes(null)) return undefined
      return { key, params: params.map((match) => ({ name: match?.[1] ?? '', value: match?.[2] ?? '' })) }
    }
    case 'Risk-Accepted': {
      const [, id, expires] = risk.exec(value) ?? []
      return id === undefined || expires === undefined || !isIsoDay(expires) ? undefined : { key, id, expires }
    }
    default:
      return parsePlainValue(key, value)
  }
}

type PlainKey = 'AI-Prompt' | 'AI-Prompt-Digest' | 'AI-Session' | 'AI-Record' | 'Micro-App'

function parsePlainValue(key: PlainKey, value: string): TrailerValue | undefined {
  switch (key) {
    case 'AI-Prompt':
      return prompt.test(value) && value === singleLine(value) ? { key, text: value } : undefined
    case 'AI-Prompt-Digest': {
      const sha256 = digest.exec(value)?.[1]
      return sha256 === undefined ? undefined : { key, sha256 }
    }
    case 'AI-Session': {
      const isUrl = sessionUrl.test(value)
      return isUrl || sessionId.test(value) ? { key, session: value, isUrl } : undefined
    }
    case 'AI-Record':
      return record.test(value) ? { key, record: value } : undefined
    case 'Micro-App':
      return microApp.test(value) ? { key, slug: value } : undefined
  }
}

export function formatTrailerValue(value: TrailerValue): string {
  switch (value.key) {
    case 'Assisted-by':
      return formatHelper(value.helper)
    case 'AI-Extent':
      return value.extent
    case 'AI-Used-for':
      return value.areas.join(', ')
    case 'AI-Prompt':
      return singleLine(value.text)
    case 'AI-Prompt-Digest':
      return `sha256:${value.sha256}`
    case 'AI-Params':
      return value.params.map(({ name, value: setting }) => `${name}=${setting}`).join('; ')
    case 'AI-Session':
      return value.session
    case 'AI-Record':
      return value.record
    case 'Micro-App':
      return value.slug
    case 'Risk-Accepted':
      return `${value.id} expires=${value.expires}`
  }
}
