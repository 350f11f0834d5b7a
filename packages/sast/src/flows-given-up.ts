import type { EngineIssue } from './judge-output.ts'

/** `Fixpoint timeout while performing taint analysis at a/b.js:12:4 [rules: 3, first: js-open-redirect]` */
const givenUp =
  /\]: Fixpoint timeout while performing .*?taint analysis at (.+):(\d+):\d+ \[rules: (\d+), first: ([\w.-]+)\]$/

/**
 * Code through which values were not followed to the end: after a fraction of a second on one function the engine leaves its taint
 * rules there, with no error in its output.
 */
export function flowsGivenUp(log: string): EngineIssue[] {
  const issues = new Map<string, EngineIssue>()
  for (const line of log.split('\n')) {
    const [, path, start, count, rule] = givenUp.exec(line) ?? []
    if (path === undefined || rule === undefined) continue
    const others = count === '1' ? '' : `, for this rule and ${Number(count) - 1} more`
    const message = `Semgrep gave up following values in what begins at line ${start}${others}`
    issues.set(line.slice(line.indexOf(']: ')), { code: 'timed-out', message, name: path.replace(/^\.\//, ''), rule })
  }
  return [...issues.values()]
}
