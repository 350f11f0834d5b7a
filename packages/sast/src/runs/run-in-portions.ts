import type { EngineMatch } from '../answer/engine-output.ts'
import type { EngineIssue, JudgedRun } from '../answer/judge-output.ts'
import type { EngineLocation } from '../engine/engine-location.ts'
import { idOf } from '../rule-syntax/engine-rule.ts'
import { runEngine } from './run-engine.ts'
import type { EngineTask } from './run-once.ts'

/** Times what a rule may usually take: parsing counts as time of the first one. */
const patience = 3
/** Bytes of the file times rules, in one process: some ten seconds. A process that runs out of time loses all that it found. */
const portionSize = 40_000_000
const smallestPortion = 20

/** Runs rules over one file, some at a time, within the time of one process. Every rule that did not come to its end is named. */
export class RunInPortions {
  readonly #task: EngineTask
  readonly #end: number
  readonly #rulesAtOnce: number
  /** Why nothing more is tried. */
  #stop: EngineIssue | undefined

  constructor(task: EngineTask) {
    const { settings } = task
    this.#task = { ...task, settings: { ...settings, ruleTimeoutSeconds: settings.ruleTimeoutSeconds * patience } }
    this.#end = performance.now() + settings.processTimeoutMs
    const size = task.files.reduce((sum, { bytes }) => sum + bytes.length, 1)
    this.#rulesAtOnce = Math.max(smallestPortion, Math.floor(portionSize / size))
  }

  async run(rules: readonly string[]): Promise<JudgedRun> {
    const matches: EngineMatch[] = []
    const issues: EngineIssue[] = []
    let engine: EngineLocation | undefined
    for (let at = 0; at < rules.length; at += this.#rulesAtOnce) {
      const portion = rules.slice(at, at + this.#rulesAtOnce)
      const run = await this.#runPortion(portion)
      engine = run.engine ?? engine
      matches.push(...run.matches)
      issues.push(...run.issues)
    }
    return { matches, issues, ...(engine === undefined ? {} : { engine }) }
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
    // Where no rule at all came to an end it is the parser that takes too long, or the process that fails: it would once more.
    if (ids.every((id) => open.has(id))) this.#stop = open.get(ids[0])
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
