import type { ChangeSet } from '@sallyport/core'
import { type Repository, readCommitObjects, readStaged } from '@sallyport/git'

/** The index against the parent of HEAD: what an amended commit will bring in. Undefined before the first commit. */
export async function readAmended(repository: Repository): Promise<Extract<ChangeSet, { kind: 'staged' }> | undefined> {
  if (repository.head === undefined) return undefined
  const [commit] = await readCommitObjects(repository, [repository.head])
  const { head: _head, ...unborn } = repository
  const parent = commit?.parents[0]
  return await readStaged(parent === undefined ? unborn : { ...unborn, head: parent })
}
