import { copyFile, mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { makePrivateDirectory } from '@sallyport/process'
import { git } from './git.ts'
import { isObjectId } from './object-id.ts'
import type { Repository } from './repository.ts'
import { worktreePath } from './worktree-path.ts'

/**
 * Id of the tree that the index would become; undefined where git cannot tell (unmerged entries, missing objects).
 * `write-tree` rewrites the index and adds objects: it works on a copy, with a private object directory.
 */
export async function indexTree(repository: Repository): Promise<string | undefined> {
  using directory = makePrivateDirectory('index')
  const index = join(directory.path, 'index')
  const objects = join(directory.path, 'objects')
  const workTree = join(directory.path, 'empty')
  await Promise.all([mkdir(objects), mkdir(workTree), copyIndex(worktreePath(repository, 'index'), index)])
  const result = await git(
    { ...repository, cwd: workTree },
    // A split or sparse index would be written as one again, with its shared part next to the real index.
    ['-c', 'core.splitIndex=false', '-c', 'index.sparse=false', 'write-tree'],
    {
      env: {
        ...repository.env,
        // Git looks again at files that are as young as the index, and cleans them with the programs of `filter.*`: here are none.
        GIT_DIR: repository.gitDir,
        GIT_WORK_TREE: workTree,
        GIT_INDEX_FILE: index,
        GIT_OBJECT_DIRECTORY: objects,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates(repository),
      },
    },
  )
  const tree = result.stdout.toString('latin1').trim()
  return result.exitCode === 0 && isObjectId(tree, repository.objectFormat) ? tree : undefined
}

/** No index is an empty one. */
async function copyIndex(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

function alternates(repository: Repository): string {
  const others = repository.env.GIT_ALTERNATE_OBJECT_DIRECTORIES
  const own = quoted(worktreePath(repository, 'objects'))
  return others === undefined ? own : `${own}${delimiter}${others}`
}

/** Git splits the list at colons, but not within C-style quotes. */
function quoted(path: string): string {
  if (!/["\\\n:]/.test(path)) return path
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}
