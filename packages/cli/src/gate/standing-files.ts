import type { ChangeSet } from '@sallyport/core'
import type { DependenciesOptions } from '@sallyport/dependencies'
import { findFiles, isZeroId, type Repository } from '@sallyport/git'

/** Files beside a change, as the commit has them that it rests on or ends in; one git process, when a check asks. */
export function standingFiles(
  repository: Repository,
  changeSet: ChangeSet,
): NonNullable<DependenciesOptions['standing']> {
  return async (paths) => {
    const commit = commitOf(changeSet)
    const files = commit === undefined ? [] : await findFiles(repository, commit, paths)
    return new Map(files.map(({ path, oid, mode }) => [path, { oid, mode }]))
  }
}

function commitOf(changeSet: ChangeSet): string | undefined {
  switch (changeSet.kind) {
    case 'staged':
      return changeSet.base
    case 'range':
      return changeSet.to
    case 'push':
      return changeSet.refs.find(({ localOid }) => !isZeroId(localOid))?.localOid
    case 'tree':
    case 'files':
      return undefined
  }
}
