import { type ChangeSet, checkNames } from '@sallyport/core'
import { openRepository, type Repository, readCommitObjects, readPush, readReceived } from '@sallyport/git'
import { exitCodeOf } from '@sallyport/policy'
import type { ExitCode } from '../command.ts'
import { saveReport } from '../state/last-report.ts'
import type { World } from '../world.ts'
import { openHookGate, runHookGate, showHookReport } from './hook-gate.ts'
import { readAll } from './read-all.ts'

/** `pre-push REMOTE URL`, ref lines on stdin: every object that the push adds. */
export async function judgePush([remote = '', url = '']: readonly string[], world: World): Promise<ExitCode> {
  const [repository, lines] = await Promise.all([openRepository(world), readAll(world.stdin)])
  return await judgeObjects('pre-push', world, repository, await readPush(repository, { remote, url, lines }))
}

/** `pre-receive` on a server: one verdict for the whole push. A push over a path brings the client's environment: it may skip nothing here. */
export async function judgeReceived({ env: { SALLYPORT_SKIP: _, ...env }, ...rest }: World): Promise<ExitCode> {
  const world = { ...rest, env }
  const [repository, lines] = await Promise.all([openRepository(world), readAll(world.stdin)])
  return await judgeObjects('pre-receive', world, repository, await readReceived(repository, lines))
}

async function judgeObjects(
  hook: string,
  world: World,
  repository: Repository,
  changeSet: Extract<ChangeSet, { kind: 'push' }>,
): Promise<ExitCode> {
  const gate = await openHookGate(world, repository, true)
  const commits = await commitFacts(repository, changeSet.commits)
  const report = await runHookGate(gate, { hook, changeSet, checks: checkNames, commits })
  saveReport(repository.gitDir, report)
  if (changeSet.commits.length > 0 || changeSet.entries.length > 0 || report.verdict.outcome !== 'allow')
    await showHookReport(gate, report)
  return exitCodeOf(report.verdict, 'local')
}

export async function commitFacts(
  repository: Repository,
  oids: readonly string[],
): Promise<ReadonlyMap<string, { parents: number; authorName: string; authorEmail: string }>> {
  const commits = await readCommitObjects(repository, oids)
  return new Map(
    commits.map(({ oid, parents, authorName, authorEmail }) => [
      oid,
      { parents: parents.length, authorName, authorEmail },
    ]),
  )
}
