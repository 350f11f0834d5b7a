import { availableParallelism } from 'node:os'
import type { EngineIssue, JudgedRun } from '../answer/judge-output.ts'
import { idOf } from '../rule-syntax/engine-rule.ts'
import { runEngine } from './run-engine.ts'
import type { EngineTask } from './run-once.ts'

/** Times what a rule may usually take: parsing counts as time of the first one. */
const patience = 3
/** Bytes of the file times rules, in one process: some ten seconds. A process that runs out of time loses all that it found. */
const portionSize = 40_000_000
/** So many rules are never all slow: where none of them came to its end, it is not their fault. */
const fairPortion = 20
/** Fewer rules are not worth that one more process parses the file. */
const smallestPortion = 4
/** Processes at a time; each has memory of its own. */
const lanes = Math.min(availableParallelism(), 4)

/** Runs rules over one file, some at a time, within the time of one process. Every rule that did not come to its end is named. */
export class RunInPortions {
  readonly #task: EngineTask
  readonly #end: number
  readonly #mostRules: number
  /** Why nothing more is tried. */
  #stop: EngineIssue | undefined

  constructor(task: EngineTask) {
    const { settings } = task
    this.#task = { ...task, settings: { ...settings, ruleTimeoutSeconds: settings.ruleTimeoutSeconds * patience } }
    this.#end = performance.now() + settings.processTimeoutMs
    const size = task.files.reduce((sum, { bytes }) => sum + bytes.length, 1)
    this.#mostRules = Math.max(fairPortion, Math.floor(portionSize / size))
  }

  async run(rules: readonly string[]): Promise<JudgedRun> {
    const length = Math.min(this.#mostRules, Math.max(smallestPortion, Math.ceil(rules.length / lanes)))
    const portions: string[][] = []
    for (let at = 0; at < rules.length; at += length) portions.push(rules.slice(at, at + length))
    const runs: JudgedRun[] = []
    let next = 0
    const work = async () => {
      for (let at = next++; at < portions.length; at = next++) runs[at] = await this.#runPortion(portions[at] ?? [])
    }
    await Promise.all(Array.from({ length: lanes }, work))
    const engine = runs.findLast((run) => run.engine !== undefined)?.engine
    return {
      matches: runs.flatMap(({ matches }) => matches),
      issues: runs.flatMap(({ issues }) => issues),
      ...(engine === undefined ? {} : { engine }),
    }
  }

  async #runPortion(rules: readonly string[]): Promise<JudgedRun> {
    const ids = rules.map(idOf)
    const seconds = Math.ceil((this.#end - performance.now()) / 1000)
    if (seconds <= 0) this.#stop ??= { code: 'timed-out', message: 'Semgrep had no time left' }
    if (this.#stop !== undefined) return { matches: [], issues: forAll(ids, this.#stop) }
    const settings = { ...this.#task.settings, processTimeoutMs: seconds * 1000 }
    const run = await runEngine({ ...this.#task, rules, settings })
    const issues = run.issues.flatMap((issue) =>
      issue.rule === undefined && issue.name === undefined ? forAll(ids, issue) : [issue],
    )
    const open = new Map(issues.filter(isOpen).map((issue) => [issue.rule, issue]))
    // Then it is the parser that takes too long, or the process that fails: it would once more.
    if (ids.length >= fairPortion && ids.every((id) => open.has(id))) this.#stop = open.get(ids[0])
    return { ...run, issues }
  }
}

/** A rule that gave up an expression, or the code of one function, came to its end all the same. */
function isOpen({ code, name, spans }: EngineIssue): boolean {
  return spans === undefined && (name === undefined || code !== 'limit-hit')
}

function forAll(ids: readonly string[], issue: EngineIssue): EngineIssue[] {
  return ids.map((rule) => ({ ...issue, rule }))
}
