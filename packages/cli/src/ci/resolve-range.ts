import { displayText, isUserError, UserError } from '@sallyport/core'
import { emptyTree, mergeBase, type Repository, resolveRevision } from '@sallyport/git'
import type { RequestedRange } from './find-range.ts'

export interface ResolvedRange {
  /** Commit id, or the empty tree where nothing came before. */
  readonly from: string
  readonly to: string
  /** Commit whose configuration counts; absent where there is no target branch. */
  readonly trusted?: string
}

/** Commit ids of a range. A base that a shallow clone lacks is exit 3, never a smaller scan. */
export async function resolveRange(repository: Repository, range: RequestedRange): Promise<ResolvedRange> {
  const to = await resolveRevision(repository, range.to)
  if (range.from === undefined) return await sinceDefaultBranch(repository, to)
  const from = await resolveRevision(repository, range.from)
  const trusted = range.trusted === undefined ? from : await resolveRevision(repository, range.trusted)
  await refuseShallow(repository, from, to)
  return { from, to, trusted }
}

async function sinceDefaultBranch(repository: Repository, to: string): Promise<ResolvedRange> {
  const branch = await defaultBranch(repository)
  if (branch === undefined) {
    refuseIf(repository.isShallow, 'the default branch')
    return { from: emptyTree(repository.objectFormat), to }
  }
  await refuseShallow(repository, branch, to)
  const base = await mergeBase(repository, branch, to)
  return { from: base ?? emptyTree(repository.objectFormat), to, trusted: branch }
}

const candidates = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

async function defaultBranch(repository: Repository): Promise<string | undefined> {
  for (const candidate of candidates) {
    try {
      return await resolveRevision(repository, candidate)
    } catch (error) {
      if (!isUserError(error) || error.code !== 'bad-revision') throw error
    }
  }
  return undefined
}

/** In a shallow clone two histories may seem to share nothing although they do. */
async function refuseShallow(repository: Repository, from: string, to: string): Promise<void> {
  if (!repository.isShallow) return
  refuseIf((await mergeBase(repository, from, to)) === undefined, displayText(from.slice(0, 12)))
}

function refuseIf(isMissing: boolean, what: string): void {
  if (isMissing)
    throw new UserError(
      'shallow',
      `the clone is shallow and lacks what lies between ${what} and the change`,
      'set fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab)',
      { exitCode: 3 },
    )
}
