import type { EngineIssue, JudgedRun } from './judge-output.ts'
import { type EngineTask, runOnce } from './run-once.ts'

/** More files with expressions that were given up are not looked at a second time. */
const mostSecondLooks = 10

/** Runs the engine, and looks into what its expressions may have missed. Never rejects for what the engine does. */
export async function runEngine(task: EngineTask): Promise<JudgedRun> {
  const { judged, givenUp } = await runOnce(task)
  return givenUp.length === 0 ? judged : { ...judged, issues: [...judged.issues, ...(await hidden(givenUp, task))] }
}

/**
 * An expression that only excludes hides nothing when it is given up: there are more findings then, not fewer. So the files are
 * looked at again with the rules that find by an expression.
 */
async function hidden(givenUp: readonly EngineIssue[], task: EngineTask): Promise<readonly EngineIssue[]> {
  const rules = task.rules.filter((rule) => rule.includes('"pattern-regex"'))
  if (rules.length === 0) return []
  if (givenUp.length > mostSecondLooks) return givenUp
  const issues: EngineIssue[] = []
  for (const issue of givenUp) {
    const files = task.files.filter(({ name }) => name === issue.name)
    const again = files.length === 0 ? undefined : await runOnce({ ...task, rules, files })
    if (again === undefined || again.givenUp.length + again.judged.issues.length > 0) issues.push(issue)
  }
  return issues
}
