import type { EngineIssue, JudgedRun } from './judge-output.ts'
import { runEngine } from './run-engine.ts'
import type { EngineTask } from './run-once.ts'
import { idOf, isTaintRule, taintProbes } from './taint-probes.ts'

/** Times what a rule may usually take: parsing counts as time of the first one. */
const patience = 3

/**
 * One large file in two looks. The first runs the rules that search, and asks where sources and sinks are; the second runs the
 * rules that follow values, where both were found or nobody could tell.
 */
export async function runLargeFile(given: EngineTask): Promise<JudgedRun> {
  const settings = { ...given.settings, ruleTimeoutSeconds: given.settings.ruleTimeoutSeconds * patience }
  const task = { ...given, settings }
  const following = task.rules.filter(isTaintRule)
  const probes = taintProbes(following)
  const asked = [...task.rules.filter((rule) => !isTaintRule(rule)), ...probes.rules]
  const first = await runEngine({ ...task, rules: asked })
  const open = new Set(first.issues.flatMap(({ rule }) => rule ?? []))
  const isOwn = ({ rule }: { readonly rule?: string }) => rule === undefined || !probes.isProbe(rule)
  const matches = first.matches.filter(isOwn)
  const issues = first.issues.filter(isOwn)
  // Where no rule at all came to an end it is the parser that takes too long, and it would once more.
  if (asked.every((rule) => open.has(idOf(rule))))
    return { ...first, matches, issues: [...issues, ...following.map((rule) => notTried(rule, first.issues))] }
  const rules = probes.worthwhile(new Set([...open, ...first.matches.map(({ rule }) => rule)]))
  if (rules.length === 0) return { ...first, matches, issues }
  const second = await runEngine({ ...task, rules })
  const isNew = (issue: EngineIssue) => !issues.some((other) => JSON.stringify(other) === JSON.stringify(issue))
  return {
    ...second,
    matches: [...matches, ...second.matches],
    issues: [...issues, ...second.issues.filter(isNew)],
  }
}

/** As the other rules fared. */
function notTried(rule: string, [like]: readonly EngineIssue[]): EngineIssue {
  return { code: 'timed-out', message: 'Timeout', ...like, rule: idOf(rule) }
}
