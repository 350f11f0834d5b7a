import type { ChangeSet, CheckName, RunReport } from '@sallyport/core'
import { locateGit, openRepository } from '@sallyport/git'
import { exitCodeOf } from '@sallyport/policy'
import type { ExitCode } from '../command.ts'
import { loadAhead } from '../gate/rule-data.ts'
import { lastReport, saveReport } from '../state/last-report.ts'
import type { World } from '../world.ts'
import { openHookGate, runHookGate, showHookReport } from './hook-gate.ts'
import { withTreeReport } from './joined-report.ts'
import { readMessageFile } from './message-file.ts'

const messageChecks: readonly CheckName[] = ['secrets', 'provenance']

/** `commit-msg FILE`: AI trailers, and secrets in the message. Its line speaks for the tree as well, which `pre-commit` has just judged. */
export async function judgeMessage([file]: readonly string[], world: World): Promise<ExitCode> {
  const [opening, reading] = [openRepository(world), readMessageFile(locateGit(world), file)]
  loadAhead()
  const repository = await opening
  const [gate, message] = await Promise.all([openHookGate(world, repository, false), reading])
  const changeSet: ChangeSet = {
    kind: 'staged',
    entries: [],
    messages: [{ kind: 'commit-message', bytes: message.bytes }],
    ...(repository.head === undefined ? {} : { base: repository.head }),
  }
  const report = await runHookGate(gate, {
    hook: 'commit-msg',
    changeSet,
    checks: messageChecks,
    commentChar: message.commentChar,
  })
  const joined = withTreeReport(report, lastReport(repository.gitDir))
  saveReport(repository.gitDir, joined)
  const shown = shownPart(report, joined)
  if (shown !== undefined) await showHookReport(gate, shown)
  return exitCodeOf(report.verdict, 'local')
}

/** What `pre-commit` has printed is not repeated: only its silent pass is told here, with the message's own. */
function shownPart(message: RunReport, joined: RunReport): RunReport | undefined {
  if (joined.verdict.outcome === 'allow') return joined
  return message.verdict.outcome === 'allow' ? undefined : message
}
