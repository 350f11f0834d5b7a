import { extents, sha256 } from '@sallyport/core'
import { type ExportedFacts, exportedFacts } from './commit-facts.ts'

/** The part of the Git AI format (`authorship/3.0.0`) that a declaration can fill, and our own facts beside it. */
interface NoteData {
  readonly schema_version: 'authorship/3.0.0'
  readonly base_commit_sha: string
  readonly prompts: Readonly<Record<string, NotePrompt>>
  readonly sallyport: ExportedFacts
}

interface NotePrompt {
  readonly agent_id: { readonly tool: string; readonly id: string; readonly model: string }
  readonly messages: readonly string[]
  readonly total_additions: number
  readonly total_deletions: number
  readonly accepted_lines: number
  readonly overriden_lines: number
}

/**
 * A note in the way of Git AI: attested lines by file, `---`, JSON. A declaration speaks of the commit as a whole, so no lines are
 * attested and every count is 0: nothing is guessed. No conversation is in it.
 */
export function gitAiNote(oid: string, facts: ExportedFacts): string {
  const prompts = facts.contributors.map(({ agent, model = 'unknown' }) =>
    promptOf(agent, model, facts.records[0] ?? ''),
  )
  const data: NoteData = {
    schema_version: 'authorship/3.0.0',
    base_commit_sha: oid,
    prompts: Object.fromEntries(prompts),
    sallyport: facts,
  }
  return `---\n${JSON.stringify(data, null, 2)}\n`
}

function promptOf(tool: string, model: string, id: string): [string, NotePrompt] {
  const counts = { total_additions: 0, total_deletions: 0, accepted_lines: 0, overriden_lines: 0 }
  return [sha256(`${tool}:${model}`).slice(0, 16), { agent_id: { tool, id, model }, messages: [], ...counts }]
}

/** One note of ours for a commit that joins several; undefined where one of them was written by somebody else. */
export function joinNotes(oid: string, notes: readonly string[]): string | undefined {
  const facts = notes.map(factsIn)
  const known = facts.filter((one) => one !== undefined)
  return known.length < facts.length || known.length === 0 ? undefined : gitAiNote(oid, joinFacts(known))
}

function factsIn(note: string): ExportedFacts | undefined {
  if (!note.startsWith('---\n{')) return undefined
  try {
    const data: unknown = JSON.parse(note.slice(4))
    const facts: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'sallyport') : undefined
    return isFacts(facts) ? facts : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const empty = exportedFacts({ assistedBy: [], usedFor: [], microApps: [], trailers: [] })

function isFacts(value: unknown): value is ExportedFacts {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(empty).every(([key, sample]) => {
    const own: unknown = Reflect.get(value, key)
    return typeof own === typeof sample && Array.isArray(own) === Array.isArray(sample)
  })
}

function joinFacts(all: readonly ExportedFacts[]): ExportedFacts {
  const once = <T>(pick: (facts: ExportedFacts) => readonly T[]) => [
    ...new Map(all.flatMap(pick).map((item) => [JSON.stringify(item), item])).values(),
  ]
  const declared = all.map(({ extent }) => extent)
  return {
    extent: extents.findLast((extent) => declared.includes(extent)) ?? 'unknown',
    contributors: once(({ contributors }) => contributors),
    usedFor: once(({ usedFor }) => usedFor),
    params: Object.assign({}, ...all.map(({ params }) => params)),
    promptSummaries: once(({ promptSummaries }) => promptSummaries),
    promptDigests: once(({ promptDigests }) => promptDigests),
    sessions: once(({ sessions }) => sessions),
    records: once(({ records }) => records),
    microApps: once(({ microApps }) => microApps),
    risksAccepted: once(({ risksAccepted }) => risksAccepted),
  }
}
