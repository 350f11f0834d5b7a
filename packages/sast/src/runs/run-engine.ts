import type { EngineIssue, JudgedRun } from '../answer/judge-output.ts'
import { fieldsOf } from '../rule-syntax/engine-rule.ts'
import { hiddenFlows } from './hidden-flows.ts'
import { type EngineTask, runOnce } from './run-once.ts'

/** More files with expressions that were given up are not looked at a second time. */
const mostSecondLooks = 10

/** Runs the engine, and looks into what it gave up without an error. Never rejects for what the engine does. */
export async function runEngine(task: EngineTask): Promise<JudgedRun> {
  const { judged, givenUp, flows } = await runOnce(task)
  if (givenUp.length === 0 && flows.length === 0) return judged
  const issues = [...judged.issues, ...(await hidden(givenUp, task)), ...(await hiddenFlows(flows, task))]
  return { ...judged, issues }
}

/**
 * An expression that only excludes hides nothing when it is given up: there are more findings then, not fewer. So the files are
 * looked at again with the rules of which it may hide something, and the engine names them.
 */
async function hidden(givenUp: readonly EngineIssue[], task: EngineTask): Promise<readonly EngineIssue[]> {
  const rules = givenUp.length === 0 ? [] : task.rules.filter(mayHide)
  if (rules.length === 0) return []
  if (givenUp.length > mostSecondLooks) return givenUp
  const issues: EngineIssue[] = []
  for (const issue of givenUp) {
    const files = task.files.filter(({ name }) => name === issue.name)
    const again = files.length === 0 ? undefined : await runOnce({ ...task, rules, files, isTraced: true })
    issues.push(...(again === undefined || again.judged.issues.length > 0 ? [issue] : again.givenUp))
  }
  return issues
}

/** Rules that find by an expression, whose sanitizers exclude by one, or that are written in a syntax of other names. */
function mayHide(rule: string): boolean {
  const fields = fieldsOf(rule)
  if (fields === undefined || 'match' in fields || 'taint' in fields) return true
  return (
    rule.includes('"pattern-regex"') ||
    JSON.stringify(fields['pattern-sanitizers'] ?? []).includes('"pattern-not-regex"')
  )
}
