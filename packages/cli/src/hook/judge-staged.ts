import { checkNames } from '@sallyport/core'
import { locateGit, openStaged } from '@sallyport/git'
import { exitCodeOf } from '@sallyport/policy'
import type { ExitCode } from '../command.ts'
import { judgedDigest } from '../state/judged-digest.ts'
import { saveReport } from '../state/last-report.ts'
import { forgetVerdict, indexStamp, verdictLine, writeVerdict } from '../state/recorded-verdict.ts'
import type { World } from '../world.ts'
import { leaveAskMark } from './ask-mark.ts'
import { openHookGate, runHookGate, showHookReport } from './hook-gate.ts'

/** `pre-commit`, `pre-merge-commit`, `pre-applypatch`: all checks on the index. */
export async function judgeStaged(hook: string, world: World): Promise<ExitCode> {
  const place = locateGit(world)
  const stamp = indexStamp(place)
  const line = stamp === undefined ? Promise.resolve('') : verdictLine(place)
  const { repository, changeSet } = await openStaged(world)
  const gate = await openHookGate(world, repository)
  const report = await runHookGate(gate, { hook, changeSet, checks: checkNames })
  saveReport(repository.gitDir, report)
  const code = exitCodeOf(report.verdict, 'local')
  const shimLine = await line
  const isRecorded = code === 0 && gate.skipped.length === 0 && shimLine !== '' && indexStamp(place) === stamp
  if (isRecorded)
    writeVerdict(repository, { line: shimLine, digest: judgedDigest(changeSet, gate.settings, world.now()) })
  else forgetVerdict(repository)
  leaveAskMark(gate)
  // What is allowed is said by `commit-msg`, at once for tree and message.
  if (report.verdict.outcome !== 'allow' || gate.skipped.length > 0) await showHookReport(gate, report)
  return code
}
