import type { Check, CheckContext, CheckResult, Coverage, Failure, Finding, LineRange } from '@sallyport/core'
import { touches } from '@sallyport/core'
import { type Analysis, analyseFiles, type FileIssue, type FileResults } from './analyse-files.ts'
import { type CollectedFiles, collectFiles } from './collect-files.ts'
import type { EngineLocation, EngineProblem } from './engine-location.ts'
import { addedRanges, findNovelty } from './existing-findings.ts'
import { findingsOfFile } from './finding-of-match.ts'
import { partlyParsedFinding } from './partly-parsed-finding.ts'
import { Prescan } from './prescan.ts'
import type { PackedRule, RulePack } from './rule-pack.ts'
import { defaultSastSettings, type SastSettings } from './settings.ts'

export interface SastCheckOptions {
  readonly pack: RulePack
  /** Asked only when a file needs it; asked once. */
  readonly engine: () => EngineLocation | EngineProblem
  readonly settings?: Partial<SastSettings>
  /** From `parseUserRules`. */
  readonly userRules?: RulePack
}

/** Semgrep over the blobs of a change, in a private snapshot. Starts no process where no rule can match. */
export function sastCheck({ pack, engine, settings: given, userRules }: SastCheckOptions): Check {
  const settings = { ...defaultSastSettings, ...given }
  const packs = userRules === undefined ? [pack] : [pack, userRules]
  const isUsed = (rule: PackedRule) => settings.deep || rule.tier === 'fast'
  const rules = new Map(packs.flatMap(({ rules }) => rules.filter(isUsed)).map((rule) => [rule.id, rule]))
  let located: EngineLocation | EngineProblem | undefined
  const locate = () => {
    located ??= engine()
    return located
  }
  return {
    name: 'sast',
    run: async (changeSet, context) => {
      const prescans = packs.map((one) => new Prescan(one, isUsed))
      const collected = await collectFiles(changeSet, context, prescans, settings)
      const analysis: Analysis = {
        engine: locate,
        settings,
        packDigest: packs.map(({ digest }) => digest).join(' '),
        signal: context.signal,
        ...(context.cache === undefined ? {} : { cache: context.cache }),
      }
      const results = await analyseFiles(collected.candidates, analysis)
      const judged = await judgeIssues(results.issues, context)
      return {
        findings: [...(await findingsOf(results, rules, analysis, context, prescans)), ...judged.findings],
        failures: [...collected.failures, ...judged.failures],
        coverage: coverageOf(collected, results, rules.size),
      } satisfies CheckResult
    },
  }
}

async function findingsOf(
  results: FileResults,
  rules: ReadonlyMap<string, PackedRule>,
  analysis: Analysis,
  context: CheckContext,
  prescans: readonly Prescan[],
): Promise<Finding[]> {
  const found = [...results.matches]
    .filter(([, matches]) => matches.length > 0)
    .map(([file, matches]) => ({ file, matches }))
  const novelties = await findNovelty(found, analysis, context, prescans)
  return found.flatMap(({ file, matches }) => {
    const novelty = novelties.get(file)
    return novelty === undefined ? [] : findingsOfFile(file, matches, rules, novelty)
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

/** Everything becomes a failure, but for lines that could not be parsed and that the change did not touch: locally those are shown only. */
async function judgeIssues(
  issues: readonly FileIssue[],
  context: CheckContext,
): Promise<{ failures: Failure[]; findings: Finding[] }> {
  const failures: Failure[] = []
  const findings: Finding[] = []
  for (const issue of issues) {
    const { file, spans } = issue
    if (file !== undefined && spans !== undefined && context.mode === 'local') {
      const added = await addedRanges(file, context)
      if (!spans.some((span) => touches(added, span.start, span.end))) {
        findings.push(partlyParsedFinding(file, spans))
        continue
      }
    }
    failures.push(failureOf(issue))
  }
  return { failures, findings }
}

function failureOf({ code, message, file, rule, spans, hint }: FileIssue): Failure {
  return {
    check: 'sast',
    code,
    message: [
      message,
      rule === undefined ? '' : ` (rule ${rule})`,
      spans === undefined ? '' : `: ${linesOf(spans)}`,
    ].join(''),
    ...(file === undefined ? {} : { path: file.entry.path }),
    ...(hint === undefined ? {} : { hint }),
  }
}

function linesOf(spans: readonly LineRange[]): string {
  return `lines ${spans.map(({ start, end }) => (start === end ? `${start}` : `${start}–${end}`)).join(', ')}`
}
