import type { BlobReader, Entry, Failure } from '@sallyport/core'
import type { Component, LockfileReading } from './component.ts'
import { joinComponents } from './join-components.ts'
import { isLockfile, type LockfileKind, lockfileKind, mayBeEmpty } from './lockfile-kinds.ts'
import { lostRequests } from './lost-requests.ts'
import { folderAbove, isLocked, manifestKind, pins } from './manifest-kinds.ts'

/** The components of a whole tree. */
export interface TreeComponents {
  /** One per lockfile that could be read, by path: for an SBOM per project. */
  readonly lockfiles: readonly (LockfileReading & { readonly oid: string })[]
  /** All of them as one; a package that several lockfiles pin is there once. */
  readonly merged: readonly Component[]
  /** Lockfiles that are missing from the SBOM, and why: without them it would only look whole. */
  readonly failures: readonly Failure[]
  /** What files leave to be set elsewhere (an image named by a variable), for the SBOM to say. */
  readonly notRead: readonly Failure[]
}

/** Reads every lockfile of a tree, and manifests that have none; `onRead` is for progress. Loads readers on first use. */
export async function sbomOf(
  entries: readonly Entry[],
  blobs: BlobReader,
  onRead: (path: string) => void = () => undefined,
): Promise<TreeComponents> {
  const { readSide } = await import('./check/lockfile-change.ts')
  const { failureOf } = await import('./check/failure.ts')
  const lockfiles: (LockfileReading & { oid: string })[] = []
  const failures: Failure[] = []
  // One after the other: fifty lockfiles of a monorepo at once would be forty megabytes of text and their parses.
  const current = entries.filter((entry) => entry.isCurrent)
  const byPath = new Map(current.map((entry) => [entry.path, entry]))
  for (const entry of [...current.filter(({ path }) => isLockfile(path)), ...unlockedManifests(current)]) {
    const { after: reading, failure } = await readSide(entry, blobs)
    onRead(entry.path)
    if (failure !== undefined) failures.push(failure)
    if (reading === undefined) continue
    const sum = reading.ecosystem === 'Go' ? byPath.get(entry.path.replace(/\.mod$/, '.sum')) : undefined
    const after = sum === undefined ? reading : await addGoSum(reading, sum, blobs)
    failures.push(...after.problems.map((problem) => failureOf.problem(entry.path, problem)))
    const kind = lockfileKind(entry.path)
    if (after.components.length > 0 || (kind !== undefined && mayBeEmpty(kind)))
      lockfiles.push({ ...after, oid: entry.oid })
  }
  failures.push(...(await disagreements(current, lockfiles, blobs)))
  const isSetElsewhere = (failure: Failure) => failure.code === 'external-content'
  return {
    lockfiles,
    merged: mergeComponents(lockfiles.map((lockfile) => lockfile.components)),
    failures: failures.filter((failure) => !isSetElsewhere(failure)),
    notRead: failures.filter(isSetElsewhere),
  }
}

async function addGoSum(reading: LockfileReading, sum: Entry, blobs: BlobReader): Promise<LockfileReading> {
  const { withGoSum } = await import('./go-sum.ts')
  const content = await blobs.read(sum.oid)
  if (content.kind === 'bytes') return withGoSum(reading, content.bytes)
  const problem = { code: 'external-content', message: 'the go.sum beside it could not be read' } as const
  return { ...reading, problems: [...reading.problems, problem] }
}

/** Manifests that ask for packages which the lockfile beside them does not have. */
async function disagreements(
  entries: readonly Entry[],
  lockfiles: readonly LockfileReading[],
  blobs: BlobReader,
): Promise<Failure[]> {
  const { readSide } = await import('./check/lockfile-change.ts')
  const { failureOf } = await import('./check/failure.ts')
  const failures: Failure[] = []
  for (const entry of entries.filter(({ path }) => manifestKind(path) !== undefined)) {
    const beside = lockfiles.filter((lockfile) => pins(lockfile.path, entry.path))
    const manifest = beside.length === 0 ? undefined : (await readSide(entry, blobs)).after
    if (manifest === undefined) continue
    for (const lockfile of beside)
      failures.push(...lostRequests(manifest, lockfile).map((problem) => failureOf.problem(lockfile.path, problem)))
  }
  return failures
}

/** Manifests that nothing pins: what they ask for is declared, and the SBOM says so. */
function unlockedManifests(entries: readonly Entry[]): Entry[] {
  const lockfiles = new Map<string, Set<LockfileKind>>()
  for (const { path } of entries) {
    const kind = lockfileKind(path)
    if (kind === undefined) continue
    const known = lockfiles.get(folderAbove(path))
    if (known === undefined) lockfiles.set(folderAbove(path), new Set([kind]))
    else known.add(kind)
  }
  return entries.filter(({ path }) => {
    const kind = manifestKind(path)
    return kind !== undefined && !isLocked(path, kind, lockfiles)
  })
}

/** One component per ref. */
export function mergeComponents(sets: readonly (readonly Component[])[]): Component[] {
  const merged = new Map<string, Component>()
  for (const component of sets.flat()) {
    const known = merged.get(component.ref)
    merged.set(component.ref, known === undefined ? component : joinComponents(known, component))
  }
  return [...merged.values()]
}
