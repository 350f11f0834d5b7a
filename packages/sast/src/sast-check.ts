import type { Check, CheckContext, CheckResult, Coverage, Finding } from '@sallyport/core'
import { type ChangeAnalysis, changeAnalyser, type SastCheckOptions } from './change/analyse-change.ts'
import type { FileResults } from './change/analyse-files.ts'
import type { CollectedFiles } from './change/collect-files.ts'
import { findNovelty } from './findings/existing-findings.ts'
import { findingsOfFile } from './findings/finding-of-match.ts'
import { judgeIssues } from './findings/judge-issues.ts'

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
