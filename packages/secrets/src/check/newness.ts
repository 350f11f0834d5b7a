import {
  addedAgainstAll,
  type BlobReader,
  type Entry,
  everyLine,
  type LineRange,
  submoduleMode,
  touches,
} from '@sallyport/core'
import type { Match, ScanResult } from '../engine/match.ts'
import type { LinePositions } from './line-positions.ts'

export interface Newness {
  readonly added: readonly LineRange[]
  readonly isNew: (match: Match) => boolean
}

type Scan = (bytes: Uint8Array) => ScanResult

/**
 * Which matches of an entry are new: those that touch an added line, and those without a twin (same rule, same value) in any parent.
 * Parents are read only now that there is something to judge; one that cannot be read makes everything new.
 */
export async function newnessOf(
  entry: Entry,
  { text, matches }: ScanResult,
  positions: LinePositions,
  blobs: BlobReader,
  scan: Scan,
): Promise<Newness> {
  const contents = await Promise.all(
    entry.parents.filter(({ mode }) => mode !== submoduleMode).map(({ oid }) => blobs.read(oid)),
  )
  const parents = contents.filter((content) => content.kind === 'bytes').map(({ bytes }) => scan(bytes))
  const isUnknown = parents.length < contents.length || parents.length === 0
  if (isUnknown) return { added: everyLine(text), isNew: () => true }
  const added = addedAgainstAll(
    parents.map((parent) => parent.text),
    text,
  )
  const isTouched = (match: Match) => {
    const { startLine, endLine } = positions.regionOf(match.start, match.end)
    return touches(added, startLine, endLine)
  }
  const fresh = new Set([
    ...matches.filter(isTouched),
    ...withoutTwin(
      matches.filter((m) => !isTouched(m)),
      parents,
    ),
  ])
  return { added, isNew: (match) => fresh.has(match) }
}

/** Each twin of a parent excuses one match. */
function withoutTwin(matches: readonly Match[], parents: readonly ScanResult[]): Match[] {
  const counts = parents.map(({ matches: old }) => Map.groupBy(old, identityOf))
  const used = new Map<string, number>()
  return matches.filter((match) => {
    const identity = identityOf(match)
    const before = (used.get(identity) ?? 0) + 1
    used.set(identity, before)
    return counts.every((count) => (count.get(identity)?.length ?? 0) < before)
  })
}

function identityOf({ rule, secret }: Match): string {
  return `${rule.id}\0${secret.reveal()}`
}
