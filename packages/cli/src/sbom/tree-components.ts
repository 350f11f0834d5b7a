import { UserError } from '@sallyport/core'
import { isLockfile, mergeComponents, sbomOf, type TreeComponents } from '@sallyport/dependencies'
import { openBlobs, type Repository, readTree } from '@sallyport/git'
import { pathFilter } from '../gate/path-filter.ts'
import { readSettings } from '../gate/settings.ts'
import { workTreeSettings } from '../gate/work-tree-settings.ts'

/** Lockfiles may be larger than what other checks look at. */
export const maximumLockfileBytes = 256 * 1024 * 1024

export interface RevisionComponents extends TreeComponents {
  readonly tree: string
  /** Lockfiles that `paths.exclude` of the configuration leaves out. */
  readonly excluded: readonly string[]
}

/** The components of all lockfiles of a revision. What cannot be read is an error: an SBOM that leaves things out must not look whole. */
export async function componentsAt(repository: Repository, revision: string): Promise<RevisionComponents> {
  const changeSet = await readTree(repository, revision)
  if (changeSet.kind !== 'tree') throw new TypeError('readTree gives trees')
  const isExcluded = await excludedPaths(repository)
  using blobs = openBlobs(repository, { maximumSize: maximumLockfileBytes })
  const lockfiles = changeSet.entries.filter(({ path }) => isLockfile(path))
  const components = await sbomOf(
    lockfiles.filter(({ path }) => !isExcluded(path)),
    blobs,
  )
  const [failure] = components.failures
  if (failure !== undefined) {
    throw new UserError(
      'file-unreadable',
      `${failure.path ?? revision}: ${failure.message}`,
      failure.hint ?? 'mend the lockfile, then run this again',
      { exitCode: 3 },
    )
  }
  return {
    ...components,
    merged: mergeComponents(components.lockfiles.map((lockfile) => lockfile.components)),
    tree: changeSet.tree,
    excluded: lockfiles.map(({ path }) => path).filter(isExcluded),
  }
}

async function excludedPaths({ root, gitDir }: Repository): Promise<(path: string) => boolean> {
  const { loaded } = await readSettings(workTreeSettings(root ?? gitDir))
  return await pathFilter(loaded.config.paths.exclude)
}
