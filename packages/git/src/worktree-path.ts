import { join, resolve } from 'node:path'
import type { Repository } from './repository.ts'

/** What all work trees share; gitrepository-layout(5). */
const common = new Set([
  'branches',
  'common',
  'config',
  'gc.pid',
  'info',
  'logs',
  'lost-found',
  'objects',
  'packed-refs',
  'refs',
  'remotes',
  'rr-cache',
  'shallow',
  'svn',
  'worktrees',
])

const ownInCommon = /^(info\/sparse-checkout|logs\/HEAD|(logs\/)?refs\/(bisect|worktree|rewritten)(\/.*)?)$/

/**
 * `git rev-parse --git-path NAME` without a process. Not for `hooks`, which configuration can move: `Porcelain.hooksDirectory`.
 */
export function worktreePath(repository: Repository, name: string): string {
  const [top = ''] = name.split('/')
  if (top === 'hooks') throw new Error('core.hooksPath decides where hooks are; ask git')
  const index = repository.env.GIT_INDEX_FILE
  // Git resolves it at the top of the work tree, where it runs hooks too.
  if (name === 'index' && index !== undefined) return resolve(repository.root ?? repository.cwd, index)
  const objects = repository.env.GIT_OBJECT_DIRECTORY
  if (top === 'objects' && objects !== undefined)
    return join(resolve(repository.root ?? repository.cwd, objects), name.slice(top.length))
  const isShared = common.has(top) && !ownInCommon.test(name)
  return join(isShared ? repository.commonDir : repository.gitDir, name)
}
