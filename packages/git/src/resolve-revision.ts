import { displayText, UserError } from '@sallyport/core'
import { git, gitFailed } from './git.ts'
import { emptyTree, isObjectId, isZeroId } from './object-id.ts'
import type { Repository } from './repository.ts'

/** Full id of what `revision` names. Throws UserError `bad-revision`. */
export async function resolveRevision(
  repository: Repository,
  revision: string,
  type: 'commit' | 'tree' | 'object' = 'commit',
): Promise<string> {
  if (revision.includes('\0')) throw badRevision(repository, revision)
  const result = await git(repository, [
    'rev-parse',
    '--quiet',
    '--verify',
    '--end-of-options',
    `${revision}^{${type}}`,
  ])
  if (result.outcome !== 'exited') throw gitFailed('rev-parse', result)
  const oid = result.stdout.toString('latin1').trim()
  if (result.exitCode !== 0 || !isObjectId(oid, repository.objectFormat)) throw badRevision(repository, revision)
  return oid
}

/** As `resolveRevision`; undefined for "before everything": the empty tree, or the zero id that push events carry. */
export async function resolveStart(repository: Repository, revision: string): Promise<string | undefined> {
  if (isZeroId(revision) || revision === emptyTree(repository.objectFormat)) return undefined
  return resolveRevision(repository, revision)
}

/** The best common ancestor; undefined where the histories share nothing. Throws UserError `bad-revision`. */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string | undefined> {
  const [left, right] = await Promise.all([resolveRevision(repository, one), resolveRevision(repository, other)])
  const result = await git(repository, ['merge-base', left, right])
  if (result.outcome !== 'exited' || (result.exitCode !== 0 && result.exitCode !== 1))
    throw gitFailed('merge-base', result)
  const oid = result.stdout.toString('latin1').trim()
  return oid === '' ? undefined : oid
}

function badRevision(repository: Repository, revision: string): UserError {
  return new UserError(
    'bad-revision',
    `${displayText(revision)} names nothing in this repository`,
    repository.isShallow
      ? 'The clone is shallow: run `git fetch --unshallow`, or set fetch-depth: 0 in CI.'
      : 'Run `git fetch`, or check the spelling.',
    // A base that a shallow clone lacks is a check that could not run.
    repository.isShallow ? { exitCode: 3 } : {},
  )
}
