import type { ChangeSet, CheckName, RunReport } from '@sallyport/core'
import { locateGit, openRepository, readStaged } from '@sallyport/git'
import { exitCodeOf } from '@sallyport/policy'
import type { ExitCode } from '../command.ts'
import { loadAhead } from '../gate/rule-data.ts'
import { lastReport, saveReport } from '../state/last-report.ts'
import type { World } from '../world.ts'
import { type HookGate, type HookRun, openHookGate, runHookGate, showHookReport } from './hook-gate.ts'
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
    ...(await pendingEntries(gate)),
  })
  const tree = lastReport(repository.gitDir)
  const joined = withTreeReport(report, tree)
  saveReport(repository.gitDir, joined)
  const shown = shownPart(report, joined, tree)
  if (shown !== undefined) await showHookReport(gate, shown)
  return exitCodeOf(report.verdict, 'local')
}

/** Only micro-apps are known by their paths. */
async function pendingEntries({ repository, settings }: HookGate): Promise<Pick<HookRun, 'pendingEntries'>> {
  if (settings.microApps === undefined) return {}
  return { pendingEntries: (await readStaged(repository)).entries }
}

/** What `pre-commit` has printed is not repeated; its silent pass is told here, with what the message has to say. */
function shownPart(message: RunReport, joined: RunReport, tree: RunReport | undefined): RunReport | undefined {
  const isTold =
    joined !== message && tree !== undefined && (tree.verdict.outcome !== 'allow' || tree.skipped.length > 0)
  if (!isTold) return joined
  return message.verdict.outcome === 'allow' ? undefined : message
}
