import { existsSync, readFileSync } from 'node:fs'
import { type ChangeSet, UserError } from '@sallyport/core'
import { listNewObjects, type NewCommit } from './new-commits.ts'
import { emptyTree } from './object-id.ts'
import { ObjectProcess } from './object-process.ts'
import { readHistory } from './read-history.ts'
import { readCommitMessages } from './read-messages.ts'
import type { Repository } from './repository.ts'
import { resolveRevision, resolveStart } from './resolve-revision.ts'
import { worktreePath } from './worktree-path.ts'

/**
 * What `to` holds and `from` does not: the tree against their merge base, and every object that only a commit between
 * them holds. `from` may be the empty tree (whole history). Throws UserError `bad-revision`, `shallow` or `git-failed`.
 */
export async function readRange(
  repository: Repository,
  from: string,
  to: string,
): Promise<Extract<ChangeSet, { kind: 'range' }>> {
  const range = await resolveRange(repository, from, to)
  const commits = await listRange(repository, range)
  using objects = new ObjectProcess(repository)
  const oids = commits.map(({ oid }) => oid)
  const [entries, messages] = await Promise.all([
    readHistory(repository, commits, [range.to]),
    readCommitMessages(objects, oids),
  ])
  return {
    kind: 'range',
    from: range.from ?? emptyTree(repository.objectFormat),
    to: range.to,
    commits: oids,
    entries,
    messages,
  }
}

/** Commits that `to` has and `from` has not, parents first. Throws as `readRange`. */
export async function commitsOf(repository: Repository, from: string, to: string): Promise<string[]> {
  const commits = await listRange(repository, await resolveRange(repository, from, to))
  return commits.map(({ oid }) => oid)
}

interface Range {
  readonly from?: string
  readonly to: string
}

async function resolveRange(repository: Repository, from: string, to: string): Promise<Range> {
  const [start, end] = await Promise.all([resolveStart(repository, from), resolveRevision(repository, to)])
  return start === undefined ? { to: end } : { from: start, to: end }
}

async function listRange(repository: Repository, range: Range): Promise<readonly NewCommit[]> {
  const excluded = range.from === undefined ? [] : [range.from]
  const { commits } = await listNewObjects(repository, { tips: [range.to], excluded, withObjects: false })
  refuseShallow(repository, commits)
  return commits
}

/** A commit whose parents were cut off ends the walk early: the list would be shorter than the range. */
function refuseShallow(repository: Repository, commits: readonly NewCommit[]): void {
  const file = worktreePath(repository, 'shallow')
  if (!repository.isShallow || !existsSync(file)) return
  const cut = new Set(readFileSync(file, 'latin1').split('\n'))
  if (!commits.some(({ oid }) => cut.has(oid))) return
  throw new UserError(
    'shallow',
    'The clone is shallow and lacks commits of this range',
    'Run `git fetch --unshallow`, or set fetch-depth: 0 in CI.',
    { exitCode: 3 },
  )
}
