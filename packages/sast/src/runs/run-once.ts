import { makePrivateDirectory, type RunResult, run } from '@sallyport/process'
import { type EngineOutput, parseEngineOutput } from '../answer/engine-output.ts'
import { expressionsGivenUp, gaveUp, isLogLine } from '../answer/expressions-given-up.ts'
import { withoutIdleFix } from '../answer/fix-edits.ts'
import { type FlowGivenUp, flowsGivenUp } from '../answer/flows-given-up.ts'
import { type EngineIssue, type JudgedRun, judgeOutput } from '../answer/judge-output.ts'
import { engineArguments, engineEnvironment, type Workplace, workplaceIn } from '../engine/engine-command.ts'
import { type EngineLocation, invocations } from '../engine/engine-location.ts'
import type { SastSettings } from '../settings.ts'
import { type SnapshotFile, writeSnapshot } from '../snapshot/write-snapshot.ts'

export interface EngineTask {
  readonly engine: EngineLocation
  /** JSON of each rule. */
  readonly rules: readonly string[]
  readonly files: readonly SnapshotFile[]
  readonly settings: SastSettings
  readonly signal: AbortSignal
  /** Asks the engine to say which rule an expression that it gives up belongs to. */
  readonly isTraced?: boolean
}

/** From here on a second job pays for itself, with a larger heap. */
const parallelFrom = 100

export interface EngineRun {
  readonly judged: JudgedRun
  /** Files on which an expression was given up, perhaps one that only excludes. */
  readonly givenUp: readonly EngineIssue[]
  readonly flows: readonly FlowGivenUp[]
}

/** Looks at some files with some rules, in a private directory that is gone afterwards. Never rejects for what the engine does. */
export async function runOnce(task: EngineTask): Promise<EngineRun> {
  if (task.signal.aborted) return failed('cancelled', 'Semgrep was cancelled')
  using directory = makePrivateDirectory('sast')
  const workplace = workplaceIn(directory.path)
  try {
    await writeSnapshot(workplace, task.files, task.rules)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return failed('scanner-failed', `The snapshot for Semgrep could not be written (${String(error.code)})`)
  }
  let last = failed('scanner-failed', 'There is no way to start Semgrep')
  for (const engine of invocations(task.engine)) {
    const result = await startTraceable({ ...task, engine }, workplace)
    const output = result.outcome === 'exited' ? parseEngineOutput(result.stdout) : undefined
    const log = result.stderr.toString('utf8')
    const { matches, issues } = judgeResult({ ...task, engine }, result, output)
    last = { judged: { matches, issues, engine }, givenUp: expressionsGivenUp(log), flows: flowsGivenUp(log) }
    const mayHelp = output === undefined && (result.outcome === 'exited' || result.outcome === 'not-started')
    if (!mayHelp) break
  }
  return last
}

function failed(code: EngineIssue['code'], message: string): EngineRun {
  return { judged: { matches: [], issues: [{ code, message }] }, givenUp: [], flows: [] }
}

/** With two jobs, and once more with one where the log has to tell which file it speaks of. */
async function startTraceable(task: EngineTask, workplace: Workplace): Promise<RunResult> {
  if (task.files.length < parallelFrom) return await start(task, workplace, 1)
  const result = await start(task, workplace, 2)
  return gaveUp(result.stderr.toString('utf8')) ? await start(task, workplace, 1) : result
}

function start(
  { engine, files, settings, signal, isTraced = false }: EngineTask,
  workplace: Workplace,
  jobs: number,
): Promise<RunResult> {
  const isLarge = files.length >= parallelFrom
  return run(engine.file, engineArguments(engine, workplace, settings, jobs), {
    env: engineEnvironment(engine, workplace, { isLarge, isTraced }),
    cwd: workplace.snapshot,
    ...(engine.argv0 === undefined ? {} : { argv0: engine.argv0 }),
    timeoutMs: settings.processTimeoutMs,
    signal,
    ownGroup: true,
  })
}

function judgeResult(task: EngineTask, result: RunResult, output: EngineOutput | undefined): JudgedRun {
  const processIssue = issueOfProcess(task, result)
  if (output === undefined) {
    const unreadable: EngineIssue = {
      code: 'scanner-failed',
      message: `Semgrep's output could not be read${lastWords(result)}`,
    }
    return { matches: [], issues: [processIssue ?? unreadable] }
  }
  const judged = judgeOutput(output, task.files)
  const other: EngineIssue[] =
    task.engine.version === 'unknown' || output.version === task.engine.version
      ? []
      : [
          {
            code: 'scanner-failed',
            message: `Semgrep says it is ${output.version}, its package says ${task.engine.version}`,
          },
        ]
  const bytesOf = new Map(task.files.map(({ name, bytes }) => [name, bytes]))
  const matches = judged.matches.map((match) => {
    const bytes = match.fix === undefined ? undefined : bytesOf.get(match.path)
    return bytes === undefined ? match : withoutIdleFix(bytes, match)
  })
  return {
    matches,
    issues: [...(processIssue === undefined ? [] : [processIssue]), ...other, ...judged.issues],
  }
}

function issueOfProcess(task: EngineTask, result: RunResult): EngineIssue | undefined {
  switch (result.outcome) {
    case 'exited':
      return result.exitCode === 0 || result.exitCode === 1
        ? undefined
        : { code: 'scanner-failed', message: `Semgrep ended with exit code ${result.exitCode}${lastWords(result)}` }
    case 'timed-out':
      return { code: 'timed-out', message: `Semgrep took longer than ${task.settings.processTimeoutMs / 1000} s` }
    case 'cancelled':
      return { code: 'cancelled', message: 'Semgrep was cancelled' }
    case 'output-limit':
      return { code: 'limit-hit', message: "Semgrep's output was too large" }
    case 'not-started':
      return { code: 'scanner-failed', message: `Semgrep could not be started (${result.detail ?? 'no reason given'})` }
    case 'signalled':
      return { code: 'scanner-failed', message: `Semgrep was ended by ${result.detail ?? 'a signal'}` }
  }
}

/** The last line of stderr that is none of the log says most; the output itself may hold source code and is not quoted. */
function lastWords(result: RunResult): string {
  const lines = result.stderr.subarray(-2_000).toString('utf8').trim().split('\n')
  const line = lines
    .findLast((one) => !isLogLine(one))
    ?.trim()
    .slice(0, 200)
  return line === undefined || line === '' ? '' : ` (${line})`
}
