import type { AppliedWaiver, ChangeSet, CheckName, ProvenanceFacts, Verdict } from '@sallyport/core'
import { hasContent, isoDay } from '@sallyport/core'
import { applyWaivers, judge } from '@sallyport/policy'
import type { GateCheckResult } from './gate-check-result.ts'
import type { GateSettings } from './settings.ts'
import type { SkippedCheck } from './skip-request.ts'

export interface JudgeRequest {
  readonly mode: 'local' | 'ci'
  readonly changeSet: ChangeSet
  readonly settings: GateSettings
  readonly checks: readonly CheckName[]
  readonly skipped: readonly SkippedCheck[]
  readonly now: Date
  readonly isExcluded: (path: string) => boolean
  readonly matchesGlob: (pattern: string, path: string) => boolean
}

/** Waivers, then the verdict. */
export function judgeResults(
  request: JudgeRequest,
  results: readonly GateCheckResult[],
): { waivers: readonly AppliedWaiver[]; verdict: Verdict } {
  const { settings, mode, changeSet } = request
  const { config } = settings.loaded
  const findings = results.flatMap((result) => result.findings)
  const { applied } = applyWaivers(findings, settings.waivers, {
    today: isoDay(request.now),
    limits: config.waivers.maxDays,
    matchesGlob: request.matchesGlob,
    baseline: settings.baseline,
    isWholeTree: changeSet.kind === 'tree',
    ...(settings.base === undefined
      ? {}
      : { baseWaivers: settings.base.waivers, baseBaseline: settings.base.baseline }),
  })
  const provenance = results.find((result) => result.provenance !== undefined)?.provenance
  const verdict = judge({
    mode,
    findings,
    coverage: results.map(({ coverage }) => coverage),
    failures: results.flatMap(({ failures }) => failures),
    waivers: applied,
    skipped: request.skipped,
    expected: request.checks.map((check) => ({ check, entries: expectedEntries(check, request) })),
    settings: config,
    ...withProvenance(provenance, changeSet),
  })
  return { waivers: applied, verdict }
}

/** The guard against a check that silently looked at nothing: where there is content, secrets must have looked at some. */
function expectedEntries(check: CheckName, { changeSet, isExcluded }: JudgeRequest): number {
  if (check !== 'secrets') return 0
  return changeSet.entries.some((entry) => hasContent(entry) && !isExcluded(entry.path)) ? 1 : 0
}

/** Where no message was judged there is nothing to say about a declaration. */
function withProvenance(
  provenance: ProvenanceFacts | undefined,
  changeSet: ChangeSet,
): { provenance?: ProvenanceFacts } {
  const hasMessages = changeSet.messages.some(({ kind }) => kind === 'commit-message')
  return provenance === undefined || !hasMessages ? {} : { provenance }
}
