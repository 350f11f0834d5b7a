import type { EngineIssue, JudgedRun } from '../answer/judge-output.ts'
import { isTaintRule } from '../rule-syntax/engine-rule.ts'
import { taintProbes } from '../rule-syntax/taint-probes.ts'
import { RunInPortions } from './run-in-portions.ts'
import type { EngineTask } from './run-once.ts'

/**
 * One large file in two looks. The first takes the rules that search, and asks where sources and sinks are; the second takes the
 * rules that follow values, where both were found or nobody could tell.
 */
export async function runLargeFile(task: EngineTask): Promise<JudgedRun> {
  const portions = new RunInPortions(task)
  const probes = taintProbes(task.rules.filter(isTaintRule))
  const first = await portions.run([...task.rules.filter((rule) => !isTaintRule(rule)), ...probes.rules])
  const known = new Set([...first.issues, ...first.matches].flatMap(({ rule }) => rule ?? []))
  const second = await portions.run(probes.worthwhile(known))
  const isOwn = ({ rule }: { readonly rule?: string }) => rule === undefined || !probes.isProbe(rule)
  const engine = second.engine ?? first.engine
  return {
    ...(engine === undefined ? {} : { engine }),
    matches: [...first.matches.filter(isOwn), ...second.matches],
    issues: distinct([...first.issues.filter(isOwn), ...second.issues]),
  }
}

function distinct(issues: readonly EngineIssue[]): EngineIssue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()]
}
