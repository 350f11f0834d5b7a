import type { BlobReader, Entry } from '@sallyport/core'
import { hasContent } from '@sallyport/core'
import { isManifest, type LockfileKind, lockfileKind } from '../lockfile-kinds.ts'
import { failureOf, type ReadFailure } from './failure.ts'
import type { LockfileChange } from './lockfile-change.ts'
import {
  asksForSame,
  disagreements,
  folderOf,
  type ManifestRequests,
  readManifest,
  rootFor,
} from './manifest-mismatch.ts'

const npmKinds = new Set<LockfileKind | undefined>([
  'package-lock',
  'pnpm-lock',
  'yarn-lock',
  'bun-lock',
  'deno-lock',
  'no-reader',
])

/**
 * Where a changed package.json and the lockfiles of the change disagree. A manifest that asks for something else while
 * no lockfile changes with it means that versions come in which nobody looked at.
 */
export async function manifestFailures(
  entries: readonly Entry[],
  changes: readonly LockfileChange[],
  blobs: BlobReader,
): Promise<{ failures: ReadFailure[]; emptyFolders: ReadonlySet<string> }> {
  const failures: ReadFailure[] = []
  const emptyFolders = new Set<string>()
  for (const entry of entries.filter(({ path, isCurrent }) => isCurrent && isManifest(path))) {
    if (!hasContent(entry)) continue
    const requests = await requestsOf(entry.oid, blobs)
    if (requests === undefined) {
      failures.push(
        failureOf.unpinned(
          entry.path,
          'The manifest is not readable, so it was not compared with its lockfile',
          'Mend the file',
        ),
      )
      continue
    }
    if (requests.size === 0) emptyFolders.add(folderOf(entry.path))
    failures.push(...(await compare(entry, requests, changes, blobs)))
  }
  return { failures: [...failures, ...deletedLockfiles(entries, changes)], emptyFolders }
}

async function compare(
  entry: Entry,
  requests: ManifestRequests,
  changes: readonly LockfileChange[],
  blobs: BlobReader,
): Promise<ReadFailure[]> {
  const folder = folderOf(entry.path)
  const above = changes.filter(
    ({ entry: lockfile }) =>
      npmKinds.has(lockfileKind(lockfile.path)) &&
      `${folder}/`.startsWith(folderOf(lockfile.path) === '' ? '' : `${folderOf(lockfile.path)}/`),
  )
  const found = above.flatMap(({ after }) => {
    const root = after === undefined ? undefined : rootFor(after, folder)
    const isOwn = after !== undefined && folderOf(after.path) === folder
    return after !== undefined && (root !== undefined || (isOwn && after.roots.length === 0)) ? [{ after, root }] : []
  })
  if (found.length === 0) return above.length > 0 ? [] : await withoutLockfile(entry, requests, blobs)
  return found.flatMap(({ after, root }) => {
    const names = after.problems.length > 0 ? [] : disagreements(requests, after, root)
    if (names.length === 0) return []
    const listed = `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`
    return [
      failureOf.unpinned(
        after.path,
        `The lockfile disagrees with ${entry.path} about ${listed}`,
        'Run your package manager and commit both files',
      ),
    ]
  })
}

async function withoutLockfile(entry: Entry, requests: ManifestRequests, blobs: BlobReader): Promise<ReadFailure[]> {
  const before = await Promise.all(entry.parents.map((parent) => requestsOf(parent.oid, blobs)))
  const known = before.length === 0 ? [new Map<string, string>()] : before
  if (known.some((old) => old !== undefined && asksForSame(old, requests))) return []
  return [
    failureOf.unpinned(
      entry.path,
      'The manifest asks for other packages than before, but no lockfile changed with it: their versions were not looked at',
      'Run your package manager and commit its lockfile',
    ),
  ]
}

/** A lockfile that goes while its project stays leaves versions to chance. */
function deletedLockfiles(entries: readonly Entry[], changes: readonly LockfileChange[]): ReadFailure[] {
  const gone = new Set(entries.flatMap((entry) => (entry.status === 'deleted' ? entry.path : [])))
  const kept = new Set(changes.flatMap(({ entry }) => (entry.status === 'deleted' ? [] : folderOf(entry.path))))
  return changes.flatMap(({ entry }) => {
    const folder = folderOf(entry.path)
    const manifest = folder === '' ? 'package.json' : `${folder}/package.json`
    const isOver =
      entry.status !== 'deleted' || !npmKinds.has(lockfileKind(entry.path)) || kept.has(folder) || gone.has(manifest)
    return isOver
      ? []
      : [
          failureOf.unpinned(
            entry.path,
            'The lockfile was deleted: nothing pins the versions any more',
            'Keep a lockfile',
          ),
        ]
  })
}

async function requestsOf(oid: string, blobs: BlobReader): Promise<ManifestRequests | undefined> {
  const content = await blobs.read(oid)
  return content.kind === 'bytes' ? readManifest(content.bytes) : undefined
}
