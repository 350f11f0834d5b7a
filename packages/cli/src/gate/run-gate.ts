import { randomUUID } from 'node:crypto'
import type { AppliedWaiver, ChangeSet, Check, CheckContext, CheckName, RunReport, Verdict } from '@sallyport/core'
import { runReportSchemaVersion } from '@sallyport/core'
import { version } from '../version.ts'
import { checkFailed, checkSkipped } from './check-failed.ts'
import type { GateCheckResult } from './gate-check-result.ts'
import type { SkippedCheck } from './skip-request.ts'

/** A check of the gate; its engine and rules are loaded when it runs, never before. */
export interface GateCheck {
  readonly name: CheckName
  load(): Promise<Check>
}

export interface GateRequest {
  readonly command: string
  readonly changeSet: ChangeSet
  readonly context: CheckContext
  readonly checks: readonly GateCheck[]
  readonly skipped: readonly SkippedCheck[]
  readonly judge: (results: readonly GateCheckResult[]) => { waivers: readonly AppliedWaiver[]; verdict: Verdict }
  readonly config: RunReport['config']
  readonly clock: () => number
  /** Hears of the checks as they go, for the live view. */
  readonly onProgress?: (check: CheckName, state: 'running' | 'done') => void
}

/** The one flow: checks in parallel, waivers, verdict, report. */
export async function runGate(request: GateRequest): Promise<RunReport> {
  const started = request.clock()
  const timed = await Promise.all(request.checks.map((check) => runCheck(check, request)))
  const results = [...timed.map(({ result }) => result), ...request.skipped.map(checkSkipped)]
  const { waivers, verdict } = request.judge(results)
  const sbomDiff = results.find((result) => result.sbomDiff !== undefined)?.sbomDiff
  const provenance = results.find((result) => result.provenance !== undefined)?.provenance
  return {
    schemaVersion: runReportSchemaVersion,
    runId: randomUUID(),
    tool: { name: 'sallyport', version },
    startedAt: request.context.now.toISOString(),
    durationMs: Math.round(request.clock() - started),
    command: request.command,
    mode: request.context.mode,
    changeSet: describeChangeSet(request.changeSet),
    config: request.config,
    findings: results.flatMap(({ findings }) => findings),
    coverage: results.map(({ coverage }) => coverage),
    failures: results.flatMap(({ failures }) => failures),
    waivers,
    ...(sbomDiff === undefined ? {} : { sbomDiff }),
    ...(provenance === undefined ? {} : { provenance }),
    skipped: request.skipped,
    verdict,
    timings: timed.map(({ name, ms }) => ({ step: name, ms })),
  }
}

async function runCheck(
  gateCheck: GateCheck,
  request: GateRequest,
): Promise<{ name: CheckName; ms: number; result: GateCheckResult }> {
  const { name } = gateCheck
  const started = request.clock()
  request.onProgress?.(name, 'running')
  const result = await gateCheck
    .load()
    .then((check) => check.run(request.changeSet, request.context))
    .catch((error: unknown) => checkFailed(name, error))
  request.onProgress?.(name, 'done')
  return { name, ms: Math.round(request.clock() - started), result }
}

function describeChangeSet(changeSet: ChangeSet): RunReport['changeSet'] {
  const counts = { kind: changeSet.kind, entries: changeSet.entries.length, messages: changeSet.messages.length }
  switch (changeSet.kind) {
    case 'staged':
      return {
        ...counts,
        commits: 0,
        ...(changeSet.base === undefined ? {} : { base: changeSet.base }),
        ...(changeSet.tree === undefined ? {} : { tree: changeSet.tree }),
      }
    case 'range':
      return { ...counts, commits: changeSet.commits.length, from: changeSet.from, to: changeSet.to }
    case 'push':
      return { ...counts, commits: changeSet.commits.length, remote: changeSet.remote }
    case 'tree':
      return { ...counts, commits: 0, tree: changeSet.tree }
    case 'files':
      return { ...counts, commits: 0 }
  }
}
