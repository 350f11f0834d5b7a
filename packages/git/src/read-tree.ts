import type { ChangeSet, Entry } from '@sallyport/core'
import { entryPath } from './entry-path.ts'
import { gitOutput } from './git.ts'
import type { Repository } from './repository.ts'
import { resolveRevision } from './resolve-revision.ts'

export interface TreeFile extends Pick<Entry, 'path' | 'pathBytes'> {
  readonly oid: string
  readonly mode: string
}

/** Every file of a tree, as if all of it were new. Throws UserError `bad-revision`. */
export async function readTree(
  repository: Repository,
  revision: string,
): Promise<Extract<ChangeSet, { kind: 'tree' }>> {
  const tree = await resolveRevision(repository, revision, 'tree')
  const files = await list(repository, tree)
  const entries = files.map((file): Entry => ({ ...file, status: 'added', parents: [], isCurrent: true }))
  return { kind: 'tree', tree, entries, messages: [] }
}

/** Files of a tree, all or those below `directory`. Throws UserError `bad-revision`. */
export async function listTree(repository: Repository, revision: string, directory?: string): Promise<TreeFile[]> {
  const tree = await resolveRevision(repository, revision, 'tree')
  return directory ? list(repository, tree, directory) : list(repository, tree)
}

/** Those of the paths that a commit has. */
export async function findFiles(repository: Repository, commit: string, paths: readonly string[]): Promise<TreeFile[]> {
  const wanted = new Set(paths)
  return (await list(repository, commit, ...paths)).filter(({ path }) => wanted.has(path))
}

/** Bytes of one file; undefined where the revision has no such file. Throws UserError `bad-revision` or `git-failed`. */
export async function readFileAt(
  repository: Repository,
  revision: string,
  path: string,
): Promise<Uint8Array | undefined> {
  const files = await listTree(repository, revision, path)
  const file = files.find((candidate) => candidate.path === path && candidate.mode !== '160000')
  return file === undefined ? undefined : gitOutput(repository, ['cat-file', 'blob', file.oid])
}

/** `100644 blob <id> TAB path NUL` */
async function list(repository: Repository, tree: string, ...below: readonly string[]): Promise<TreeFile[]> {
  // No tree holds such a name, and git takes it for a place outside the repository.
  if (below.some((path) => path.startsWith('/') || path.split('/').some((name) => name === '.' || name === '..')))
    return []
  const output = await gitOutput(repository, ['ls-tree', '-r', '-z', '--full-tree', tree, '--', ...below])
  const records = output.toString('latin1').split('\0')
  // What stands after the last NUL.
  records.pop()
  return records.map((record) => {
    const tab = record.indexOf('\t')
    const [mode, , oid] = record.slice(0, tab).split(' ')
    if (tab === -1 || mode === undefined || oid === undefined) throw new Error('git ls-tree wrote an unreadable record')
    return { ...entryPath(record.slice(tab + 1)), mode, oid }
  })
}
