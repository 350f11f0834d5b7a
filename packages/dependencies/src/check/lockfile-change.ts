import type { BlobReader, Entry, ObjectRef } from '@sallyport/core'
import { hasContent, symlinkMode } from '@sallyport/core'
import type { Component, LockfileReading } from '../component.ts'
import { isCommit } from '../is-commit.ts'
import { isLockfile } from '../lockfile-kinds.ts'
import { readLockfile } from '../read-lockfile.ts'
import { failureOf, type ReadFailure } from './failure.ts'

/** A lockfile of the change, read on both sides. */
export interface LockfileChange {
  readonly entry: Entry
  /** What any parent had. */
  readonly before: readonly Component[]
  /** Absent where the change deletes it, or where it could not be read: see `failure`. */
  readonly after?: LockfileReading
  readonly bytes?: Uint8Array
  readonly failure?: ReadFailure
}

/** Reads every current lockfile and what it replaces. A base that does not parse counts as absent: all is new then, the stricter reading. */
export async function readChanges(entries: readonly Entry[], blobs: BlobReader): Promise<LockfileChange[]> {
  const current = entries.filter(({ path, isCurrent }) => isCurrent && isLockfile(path))
  const moves = findMoves(current)
  const stays = current.filter((entry) => ![...moves.values()].includes(entry))
  return Promise.all(
    stays.map(async (entry) => {
      const bases = [...entry.parents, ...(moves.get(entry)?.parents ?? [])]
      const [after, ...before] = await Promise.all([
        readSide(entry, blobs),
        ...bases.map((base) => readBase(entry.path, base, blobs)),
      ])
      return { entry, before: before.flat(), ...after }
    }),
  )
}

/** A lockfile that goes while one of its name comes has moved: what it pinned is not new. */
function findMoves(entries: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const gone = entries.filter((entry) => entry.status === 'deleted')
  const moves = new Map<Entry, Entry>()
  for (const entry of entries) {
    if (entry.status !== 'added' || entry.parents.length > 0) continue
    const index = gone.findIndex((other) => nameOf(other.path) === nameOf(entry.path))
    const [from] = index === -1 ? [] : gone.splice(index, 1)
    if (from !== undefined) moves.set(entry, from)
  }
  return moves
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

type Side = Pick<LockfileChange, 'after' | 'bytes' | 'failure'>

export async function readSide(entry: Entry, blobs: BlobReader): Promise<Side> {
  if (entry.status === 'unmerged') return { failure: failureOf.unmerged(entry.path) }
  if (!hasContent(entry)) return {}
  if (entry.mode === symlinkMode) return { failure: failureOf.symlink(entry.path) }
  const key = `${entry.oid}\0${entry.path}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const content = await blobs.read(entry.oid)
  if (content.kind !== 'bytes') return { failure: failureOf.unread(entry.path, content) }
  const side = { bytes: content.bytes, after: await readLockfile(entry.path, content.bytes) }
  if (kept.size < mostKept && isCommit(entry.oid)) kept.set(key, side)
  return side
}

/** By object of Git and path, so that nothing in it gets old. A hook reads what it judges once more for the SBOM of the commit; of a whole tree only the first few are kept. */
const kept = new Map<string, Side>()
const mostKept = 4

async function readBase(path: string, base: ObjectRef, blobs: BlobReader): Promise<readonly Component[]> {
  if (base.mode === symlinkMode) return []
  const content = await blobs.read(base.oid)
  return content.kind === 'bytes' ? (await readLockfile(path, content.bytes)).components : []
}
