import { type ChangeSet, checkNames } from '@sallyport/core'
import { currentOperation, type GitPlace, locateGit, openStaged } from '@sallyport/git'
import { exitCodeOf } from '@sallyport/policy'
import type { ExitCode } from '../command.ts'
import { loadAhead, rulePack } from '../gate/rule-data.ts'
import { judgedDigest } from '../state/judged-digest.ts'
import { saveReport } from '../state/last-report.ts'
import { forgetVerdict, hasIndexChecksum, indexStamp, verdictLine, writeVerdict } from '../state/recorded-verdict.ts'
import type { World } from '../world.ts'
import { leaveAskMark } from './ask-mark.ts'
import { mayAmend } from './author-date.ts'
import { type HookGate, openHookGate, runHookGate, sayThatItGoesOn, showHookReport } from './hook-gate.ts'

/** `pre-commit`, `pre-merge-commit`, `pre-applypatch`: all checks on the index. */
export async function judgeStaged(hook: string, world: World): Promise<ExitCode> {
  const place = locateGit(world)
  const found = await readIndex(place, world)
  const isLinted = hook === 'pre-commit' && wantsLint(found.gate)
  const lintCode = isLinted ? await lint(found.gate) : 0
  // What lint-staged has staged again is what counts.
  const code = await judge(hook, place, isLinted ? await readIndex(place, world) : found)
  if (code === 0) return lintCode
  if (mayRefuse(hook, found.gate)) return code
  sayThatItGoesOn(world)
  return 0
}

interface StagedGate {
  readonly gate: HookGate
  readonly changeSet: Extract<ChangeSet, { kind: 'staged' }>
  readonly stamp: string | undefined
  /** For the shim; empty where it must not take its short cut. */
  readonly line: Promise<string>
}

async function readIndex(place: GitPlace, world: World): Promise<StagedGate> {
  const stamp = indexStamp(place)
  const isComparable = stamp !== undefined && hasIndexChecksum(place) && !mayAmend(world)
  const line = isComparable ? verdictLine(place) : Promise.resolve('')
  const staged = openStaged(world)
  loadAhead()
  rulePack()
  const { repository, changeSet } = await staged
  return { gate: await openHookGate(world, repository, changeSet.entries.length > 0), changeSet, stamp, line }
}

async function judge(hook: string, place: GitPlace, { gate, changeSet, stamp, line }: StagedGate): Promise<ExitCode> {
  const { repository, world } = gate
  const [report, digest] = await Promise.all([
    runHookGate(gate, { hook, changeSet, checks: checkNames }),
    judgedDigest(changeSet, gate.settings, world.now()),
  ])
  saveReport(repository.gitDir, report)
  const code = exitCodeOf(report.verdict, 'local')
  const shimLine = await line
  const isRecorded = code === 0 && gate.skipped.length === 0 && indexStamp(place) === stamp
  if (isRecorded) writeVerdict(repository, { line: shimLine, digest })
  else forgetVerdict(repository)
  if (code === 0 && report.sbomDiff !== undefined)
    await (await import('../sbom/save-sbom.ts')).saveSbom(repository, gate.settings.loaded.config.paths.exclude)
  leaveAskMark(gate)
  // What is allowed is said by `commit-msg`, at once for tree and message.
  if (report.verdict.outcome !== 'allow' || gate.skipped.length > 0) await showHookReport(gate, report)
  return code
}

function wantsLint({ settings, skipped }: HookGate): boolean {
  return settings.loaded.config.lint.enabled && skipped.length < checkNames.length
}

async function lint(gate: HookGate): Promise<0 | 1> {
  gate.blobs[Symbol.dispose]()
  return await (await import('../lint/run-lint-staged.ts')).runLintStaged(gate)
}

/** A rebase that stops in the middle for what was committed long ago helps nobody: `rebase --apply` runs this hook too. */
function mayRefuse(hook: string, { repository }: HookGate): boolean {
  return hook !== 'pre-applypatch' || currentOperation(repository) !== 'rebase'
}
