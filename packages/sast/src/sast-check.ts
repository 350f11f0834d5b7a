import type { Check, CheckContext, CheckResult, Coverage, Failure, Finding, LineRange } from '@sallyport/core'
import { touches } from '@sallyport/core'
import { type ChangeAnalysis, changeAnalyser, type SastCheckOptions } from './analyse-change.ts'
import type { FileIssue, FileResults } from './analyse-files.ts'
import type { CollectedFiles } from './collect-files.ts'
import { addedRanges, findNovelty, stoodInParent } from './existing-findings.ts'
import { findingsOfFile } from './finding-of-match.ts'
import { partlySeenFinding } from './partly-seen-finding.ts'
import type { SourceFile } from './source-file.ts'

/** Findings, coverage and failures of one change. */
export function sastCheck(options: SastCheckOptions): Check {
  const analyse = changeAnalyser(options)
  return {
    name: 'sast',
    run: async (changeSet, context) => {
      const change = await analyse(changeSet, context)
      const { collected, results, ruleCount } = change
      const judged = await judgeIssues(results.issues, context)
      return {
        findings: [...(await findingsOf(change, context)), ...judged.findings],
        failures: [...collected.failures, ...judged.failures],
        coverage: coverageOf(collected, results, ruleCount),
      } satisfies CheckResult
    },
  }
}

async function findingsOf(
  { results, ruleOf, analysis, prescans }: ChangeAnalysis,
  context: CheckContext,
): Promise<Finding[]> {
  const found = [...results.matches]
    .filter(([, matches]) => matches.length > 0)
    .map(([file, matches]) => ({ file, matches }))
  const novelties = await findNovelty(found, analysis, context, prescans)
  return found.flatMap(({ file, matches }) => {
    const novelty = novelties.get(file)
    return novelty === undefined ? [] : findingsOfFile(file, matches, ruleOf, novelty)
  })
}

/** Files count only where all of their rules were tried or ruled out. */
function coverageOf(collected: CollectedFiles, results: FileResults, rules: number): Coverage {
  const isRunIncomplete = results.issues.some((issue) => issue.file === undefined)
  const lost = isRunIncomplete
    ? collected.candidates.length - results.cached
    : new Set(results.issues.map((issue) => issue.file)).size
  return {
    check: 'sast',
    files: collected.files - lost,
    bytes: collected.bytes,
    rules,
    ...(results.engine === undefined ? {} : { engine: results.engine }),
    cached: results.cached,
    prescanned: collected.prescanned,
    excluded: collected.excluded,
  }
}

/** Everything becomes a failure, but for code that was not looked at and that the change did not touch: that is shown only. */
async function judgeIssues(
  issues: readonly FileIssue[],
  context: CheckContext,
): Promise<{ failures: Failure[]; findings: Finding[] }> {
  const failures: Failure[] = []
  const findings: Finding[] = []
  for (const issue of withRulesJoined(issues)) {
    const { file, spans } = issue
    if (file !== undefined && spans !== undefined && (await isUntouched(file, spans, issue.code, context)))
      findings.push(partlySeenFinding(file, spans, issue.code))
    else failures.push(failureOf(issue))
  }
  return { failures, findings }
}

/** What could not be parsed may matter anywhere in its file, so CI wants all of it; a flow ends where its function does. */
async function isUntouched(
  file: SourceFile,
  spans: readonly LineRange[],
  code: Failure['code'],
  context: CheckContext,
): Promise<boolean> {
  if (code === 'timed-out') return stoodInParent(file, spans, context)
  if (context.mode !== 'local') return false
  const added = await addedRanges(file, context)
  return !spans.some((span) => touches(added, span.start, span.end))
}

/** One issue where the same happened to many rules in one file. */
function withRulesJoined(issues: readonly FileIssue[]): FileIssue[] {
  const fileNumbers = new Map([...new Set(issues.map(({ file }) => file))].map((file, index) => [file, index]))
  const alike = Map.groupBy(issues, ({ file, code, message, spans }) =>
    JSON.stringify([fileNumbers.get(file), code, message, spans]),
  )
  return [...alike.values()].flatMap((group) => {
    const rules = [...new Set(group.flatMap(({ rule }) => rule ?? []))]
    return group.slice(0, 1).map((issue) => (rules.length > 1 ? { ...issue, rule: rules.join(', ') } : issue))
  })
}

/** An issue of the run as a failure of the check. */
export function failureOf({ code, message, file, rule, spans, hint }: FileIssue): Failure {
  return {
    check: 'sast',
    code,
    message: [
      message,
      rule === undefined ? '' : ` (${rule.includes(',') ? 'rules' : 'rule'} ${rule})`,
      spans === undefined ? '' : `: ${linesOf(spans)}`,
    ].join(''),
    ...(file === undefined ? {} : { path: file.entry.path }),
    ...(hint === undefined ? {} : { hint }),
  }
}

function linesOf(spans: readonly LineRange[]): string {
  return `lines ${spans.map(({ start, end }) => (start === end ? `${start}` : `${start}–${end}`)).join(', ')}`
}
