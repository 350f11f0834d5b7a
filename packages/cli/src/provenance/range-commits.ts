import { mergeBase, openRepository, type Repository, readCommits, readRange, resolveRevision } from '@sallyport/git'
import { detectAgents, type Profile, parseMessage, type ReportedCommit, readDeclaration } from '@sallyport/provenance'
import type { World } from '../world.ts'

export interface RangeMessage extends ReportedCommit {
  readonly message: Uint8Array
}

/** Commits of a range with what they declare, what was seen, and the paths they touch. */
export async function rangeCommits(world: World, range: string, profile: Profile): Promise<RangeMessage[]> {
  const repository = await openRepository(world)
  const [written, to = 'HEAD'] = range.includes('..') ? range.split(/\.{2,3}/) : [`${range}^`, range]
  const from = await startOf(
    repository,
    written === '' || written === undefined ? 'HEAD' : written,
    to === '' ? 'HEAD' : to,
  )
  const [commits, changeSet] = await Promise.all([readCommits(repository, from, to), readRange(repository, from, to)])
  return commits.map(({ oid, message, authorName, authorEmail }) => {
    const parsed = parseMessage(message)
    const paths = changeSet.entries.filter(({ commit }) => commit === oid).map(({ path }) => path)
    return {
      oid,
      message,
      paths,
      declaration: readDeclaration(parsed, profile),
      detected: detectAgents({ parsed, authorName, authorEmail, paths }),
    }
  })
}

async function startOf(repository: Repository, from: string, to: string): Promise<string> {
  const start = await resolveRevision(repository, from)
  return (await mergeBase(repository, start, to)) ?? start
}
