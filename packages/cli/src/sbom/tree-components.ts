import { UserError } from '@sallyport/core'
import { mergeComponents, sbomOf, type TreeComponents } from '@sallyport/dependencies'
import { openBlobs, type Repository, readTree } from '@sallyport/git'

/** Lockfiles may be larger than what other checks look at. */
const maximumLockfileBytes = 256 * 1024 * 1024

export interface RevisionComponents extends TreeComponents {
  readonly tree: string
}

/** The components of all lockfiles of a revision. What cannot be read is an error: an SBOM that leaves things out must not look whole. */
export async function componentsAt(repository: Repository, revision: string): Promise<RevisionComponents> {
  const changeSet = await readTree(repository, revision)
  if (changeSet.kind !== 'tree') throw new TypeError('readTree gives trees')
  using blobs = openBlobs(repository, { maximumSize: maximumLockfileBytes })
  const components = await sbomOf(changeSet.entries, blobs)
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
  }
}
