import type { Declaration, Extent } from '@sallyport/core'
import { helperInValue } from './assisted-by-ai.ts'
import type { CommitProvenance } from './combine.ts'
import { parseTrailerValue } from './trailer-grammar.ts'

/** A commit with what it declares and what was seen, to be exported. */
export interface ExportedCommit extends CommitProvenance {
  readonly tree: string
}

interface Contributor {
  readonly agent: string
  readonly model?: string
}

/** The declared facts of one commit, or of a range, in one form for every export. No person, no prompt beyond the trailer. */
export interface ExportedFacts {
  readonly extent: Extent | 'unknown'
  readonly contributors: readonly Contributor[]
  readonly usedFor: readonly string[]
  readonly params: Readonly<Record<string, string>>
  readonly promptSummaries: readonly string[]
  readonly promptDigests: readonly string[]
  readonly sessions: readonly string[]
  readonly records: readonly string[]
  readonly microApps: readonly string[]
  readonly risksAccepted: readonly string[]
}

export function exportedFacts({ extent, assistedBy, usedFor, microApps, trailers }: Declaration): ExportedFacts {
  const values = (key: string) => trailers.filter((trailer) => trailer.key === key).map(({ value }) => value)
  return {
    extent: extent ?? (assistedBy.length > 0 ? 'partial' : 'unknown'),
    contributors: assistedBy.flatMap((value) => contributorIn(value)),
    usedFor,
    params: Object.fromEntries(values('AI-Params').flatMap(paramsIn)),
    promptSummaries: values('AI-Prompt'),
    promptDigests: values('AI-Prompt-Digest'),
    sessions: values('AI-Session'),
    records: values('AI-Record'),
    microApps,
    risksAccepted: values('Risk-Accepted'),
  }
}

function contributorIn(value: string): Contributor[] {
  const helper = helperInValue(value)
  if (helper === undefined) return []
  return [{ agent: helper.agent, ...(helper.model === undefined ? {} : { model: helper.model }) }]
}

function paramsIn(value: string): [string, string][] {
  const parsed = parseTrailerValue('AI-Params', value)
  return parsed?.key === 'AI-Params' ? parsed.params.map(({ name, value: setting }) => [name, setting]) : []
}
