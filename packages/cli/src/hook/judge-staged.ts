import { checkNames } from '@sallyport/core'
import { type GitPlace, locateGit, openStaged } from '@sallyport/git'
import { exitCodeOf } from '@sallyport/policy'
import type { ExitCode } from '../command.ts'
import { rulePack, secretEngine } from '../gate/rule-data.ts'
import { judgedDigest } from '../state/judged-digest.ts'
import { saveReport } from '../state/last-report.ts'
import { forgetVerdict, hasIndexChecksum, indexStamp, verdictLine, writeVerdict } from '../state/recorded-verdict.ts'
import type { World } from '../world.ts'
import { leaveAskMark } from './ask-mark.ts'
import { openHookGate, runHookGate, showHookReport } from './hook-gate.ts'

/** `pre-commit`, `pre-merge-commit`, `pre-applypatch`: all checks on the index. */
export async function judgeStaged(hook: string, world: World): Promise<ExitCode> {
  const place = locateGit(world)
  const stamp = indexStamp(place)
  const line = stamp === undefined ? Promise.resolve('') : verdictLine(place)
  const staged = openStaged(world)
  // Rules are loaded while git runs: this thread has nothing else to do.
  secretEngine()
  rulePack()
  const { repository, changeSet } = await staged
  const gate = await openHookGate(world, repository, changeSet.entries.length > 0)
  const report = await runHookGate(gate, { hook, changeSet, checks: checkNames })
  saveReport(repository.gitDir, report)
  const code = exitCodeOf(report.verdict, 'local')
  const shimLine = await line
  const isRecorded = code === 0 && gate.skipped.length === 0 && shimLine !== '' && isSettled(place, stamp)
  if (isRecorded)
    writeVerdict(repository, { line: shimLine, digest: judgedDigest(changeSet, gate.settings, world.now()) })
  else forgetVerdict(repository)
  leaveAskMark(gate)
  // What is allowed is said by `commit-msg`, at once for tree and message.
  if (report.verdict.outcome !== 'allow' || gate.skipped.length > 0) await showHookReport(gate, report)
  return code
}

/** The index that was judged is the one that the line speaks of. */
function isSettled(place: GitPlace, stamp: string | undefined): boolean {
  return indexStamp(place) === stamp && hasIndexChecksum(place)
}
