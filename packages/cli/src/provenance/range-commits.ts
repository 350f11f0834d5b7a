import type { Entry } from '@sallyport/core'
import {
  emptyTree,
  mergeBase,
  openRepository,
  type Repository,
  readCommitObjects,
  readCommits,
  readRange,
  resolveRevision,
} from '@sallyport/git'
import {
  detectAgents,
  type Profile,
  parseMessage,
  type ReportedCommit,
  readDeclarationLeniently,
  signsBeside,
} from '@sallyport/provenance'
import type { World } from '../world.ts'

export interface RangeMessage extends ReportedCommit {
  readonly message: Uint8Array
  readonly tree: string
  readonly parents: number
  readonly authorName: string
  readonly authorEmail: string
  readonly entries: readonly Entry[]
}

/** Commits of a range, parents first, with what they declare, what was seen, and the paths they touch. A single revision stands for its commit alone. */
export async function rangeCommits(world: World, range: string, profile: Profile): Promise<RangeMessage[]> {
  const repository = await openRepository(world)
  const { from, to } = await endsOf(repository, range)
  const [commits, changeSet] = await Promise.all([readCommits(repository, from, to), readRange(repository, from, to)])
  return commits.map(({ oid, tree, parents, message, authorName, authorEmail }) => {
    const parsed = parseMessage(message)
    const entries = changeSet.entries.filter(({ commit }) => commit === oid)
    const paths = entries.map(({ path }) => path)
    const declaration = readDeclarationLeniently(parsed, profile)
    return {
      oid,
      tree,
      parents: parents.length,
      message,
      authorName,
      authorEmail,
      paths,
      entries,
      declaration,
      detected: signsBeside(declaration, detectAgents({ parsed, authorName, authorEmail, paths })),
    }
  })
}

async function endsOf(repository: Repository, range: string): Promise<{ from: string; to: string }> {
  if (!range.includes('..')) return await parentOf(repository, range)
  const [from = '', to = ''] = range.split(/\.{2,3}/)
  const [start, end] = [
    await resolveRevision(repository, from || 'HEAD'),
    await resolveRevision(repository, to || 'HEAD'),
  ]
  return { from: (await mergeBase(repository, start, end)) ?? start, to: end }
}

/** The first commit of a history has the empty tree before it. */
async function parentOf(repository: Repository, revision: string): Promise<{ from: string; to: string }> {
  const to = await resolveRevision(repository, revision)
  const [commit] = await readCommitObjects(repository, [to])
  return { from: commit?.parents[0] ?? emptyTree(repository.objectFormat), to }
}
