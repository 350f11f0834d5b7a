import { UserError } from '@sallyport/core'
import { holdsDependencies, sbomOf, type TreeComponents } from '@sallyport/dependencies'
import { indexTree, listIndex, openBlobs, type Repository, readTree, type TreeFile } from '@sallyport/git'
import { pathFilter } from '../gate/path-filter.ts'

/** Lockfiles may be larger than what other checks look at. */
export const maximumLockfileBytes = 256 * 1024 * 1024

export interface RevisionComponents extends TreeComponents {
  readonly tree: string
  /** All of the tree, not only lockfiles. */
  readonly files: readonly TreeFile[]
  /** Lockfiles that `paths.exclude` of the configuration leaves out. */
  readonly excluded: readonly string[]
}

/** The components of all lockfiles of a revision. What cannot be read is an error: an SBOM that leaves things out must not look whole. */
export async function componentsAt(
  repository: Repository,
  revision: string,
  exclude: readonly string[],
  onRead?: (path: string) => void,
): Promise<RevisionComponents> {
  const { tree, entries } = await readTree(repository, revision)
  return await componentsOf(repository, { tree, files: entries }, exclude, onRead)
}

/** The same of what the next commit will hold; undefined where git cannot tell its tree. */
export async function componentsOfIndex(
  repository: Repository,
  exclude: readonly string[],
): Promise<RevisionComponents | undefined> {
  const [tree, files] = await Promise.all([indexTree(repository), listIndex(repository)])
  return tree === undefined ? undefined : await componentsOf(repository, { tree, files }, exclude)
}

interface Tree {
  readonly tree: string
  readonly files: readonly TreeFile[]
}

async function componentsOf(
  repository: Repository,
  { tree, files }: Tree,
  exclude: readonly string[],
  onRead?: (path: string) => void,
): Promise<RevisionComponents> {
  const isExcluded = await pathFilter(exclude)
  const lockfiles = files.filter(({ path }) => holdsDependencies(path))
  using blobs = openBlobs(repository, { maximumSize: maximumLockfileBytes })
  const components = await sbomOf(
    lockfiles
      .filter(({ path }) => !isExcluded(path))
      .map((file) => ({ ...file, status: 'added' as const, parents: [], isCurrent: true })),
    blobs,
    onRead,
  )
  const [failure] = components.failures
  if (failure !== undefined) {
    throw new UserError(
      'file-unreadable',
      `${failure.path ?? tree}: ${failure.message}`,
      failure.hint ?? 'mend the lockfile, then run this again',
      { exitCode: 3 },
    )
  }
  return { ...components, tree, files, excluded: lockfiles.map(({ path }) => path).filter(isExcluded) }
}
