import { existsSync, readFileSync } from 'node:fs'
import { isObjectId } from './object-id.ts'
import type { Repository } from './repository.ts'
import { worktreePath } from './worktree-path.ts'

/**
 * The other parents of a merge that is about to be committed. In `pre-merge-commit` git has not written MERGE_HEAD yet:
 * the names are in the environment only. After `merge --squash` they are there too, but are no parents.
 */
export function mergeHeads(repository: Repository): string[] {
  const recorded = readMergeHead(repository)
  const heads = recorded ?? (existsSync(worktreePath(repository, 'SQUASH_MSG')) ? [] : fromEnvironment(repository))
  return heads.filter((oid) => oid !== repository.head && isObjectId(oid, repository.objectFormat))
}

function fromEnvironment(repository: Repository): string[] {
  return Object.keys(repository.env)
    .filter((name) => name.startsWith('GITHEAD_'))
    .map((name) => name.slice('GITHEAD_'.length))
}

function readMergeHead(repository: Repository): string[] | undefined {
  const file = worktreePath(repository, 'MERGE_HEAD')
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'latin1').split('\n').filter(Boolean)
}
