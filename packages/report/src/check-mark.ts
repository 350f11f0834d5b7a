import type { CheckName, RunReport } from '@sallyport/core'
import { findingStandings, openStandings } from './finding-standing.ts'
import type { Glyphs } from './glyphs.ts'

/** What one check has to say: nothing of its kind in the change, not run, not all looked at, or a number of open findings. */
export type CheckMark =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'not-run' }
  | { readonly kind: 'incomplete'; readonly findings: number }
  | { readonly kind: 'looked'; readonly findings: number }

export function checkMark(report: RunReport, check: CheckName): CheckMark {
  const findings = countOpen(report, check)
  if (isSkipped(report, check)) return { kind: 'not-run' }
  if (report.failures.some((failure) => failure.check === check)) return { kind: 'incomplete', findings }
  const coverage = report.coverage.filter((one) => one.check === check)
  if (coverage.length === 0) return { kind: 'not-run' }
  const sawFiles = coverage.some((one) => one.files > 0 || one.bytes > 0)
  const readsMessages = check === 'secrets' || check === 'provenance'
  const sawMessages = readsMessages && report.changeSet.messages > 0
  return sawFiles || sawMessages || findings > 0 ? { kind: 'looked', findings } : { kind: 'unchanged' }
}

/** `0` clean, `2` findings, `=` unchanged, `–` not run, `!` not everything was looked at: never the same for two of them. */
export function showMark(mark: CheckMark, { unchanged, notRun, incomplete }: Glyphs): string {
  switch (mark.kind) {
    case 'unchanged':
      return unchanged
    case 'not-run':
      return notRun
    case 'incomplete':
      return mark.findings === 0 ? incomplete : `${mark.findings}${incomplete}`
    case 'looked':
      return String(mark.findings)
  }
}

/** By SALLYPORT_SKIP. */
export function isSkipped({ skipped }: RunReport, check: CheckName): boolean {
  return skipped.some((one) => one.check === check || one.check === 'all')
}

function countOpen(report: RunReport, check: CheckName): number {
  const mine = report.findings.filter((finding) => finding.check === check)
  if (mine.length === 0) return 0
  const standingOf = findingStandings(report)
  return mine.filter((finding) => openStandings.includes(standingOf(finding))).length
}
