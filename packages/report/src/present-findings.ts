import { type Finding, type RunReport, type Severity, severities } from '@sallyport/core'
import { clickablePlace } from './clickable-place.ts'
import { findingStandings, type Standing } from './finding-standing.ts'
import { messages } from './messages.ts'
import { type ExcerptView, presentExcerpt } from './present-excerpt.ts'
import type { PresentOptions } from './present-options.ts'
import { showText } from './show-text.ts'
import { waiveCommand } from './waive-command.ts'

export interface FindingView {
  readonly standing: Standing
  readonly severity: Severity
  readonly rule: string
  /** With its weakness numbers: `request data reaches a shell (CWE-78)`. */
  readonly message: string
  /** `path:line:col` */
  readonly place: string
  readonly excerpt?: ExcerptView
  readonly fix: string
  /** Absent where there is nothing to waive. */
  readonly waive?: string
  /** Why a comment or a waiver does not help, which commit brought it. */
  readonly remarks: readonly string[]
  /** A comment asks to ignore it, in a way that does not count. */
  readonly hasBareSuppression: boolean
}

/** All findings, most severe first, then by place. */
export function presentFindings(report: RunReport, options: PresentOptions): FindingView[] {
  const standingOf = findingStandings(report)
  return report.findings
    .toSorted(bySeverityAndPlace)
    .map((finding) => presentFinding(finding, standingOf(finding), report.startedAt, options))
}

const gutter = 10

function presentFinding(finding: Finding, standing: Standing, startedAt: string, options: PresentOptions): FindingView {
  const ellipsis = options.unicode ? '…' : '...'
  const excerpt = presentExcerpt(finding, Math.max(20, options.columns - gutter), ellipsis)
  const canWaive = standing === 'block' || standing === 'review' || standing === 'warn'
  const cwe = finding.cwe.length === 0 ? '' : ` (${finding.cwe.map(showText).join(', ')})`
  return {
    standing,
    severity: finding.severity,
    rule: showText(finding.rule),
    message: showText(finding.message) + cwe,
    place: clickablePlace(finding.location),
    ...(excerpt === undefined ? {} : { excerpt }),
    fix: showText(finding.remediation),
    ...(canWaive ? { waive: waiveCommand(finding, startedAt, ellipsis) } : {}),
    remarks: remarks(finding),
    hasBareSuppression: finding.suppression?.counts === false,
  }
}

function remarks({ introducedBy, suppression }: Finding): string[] {
  return [
    ...(introducedBy === undefined ? [] : [`in commit ${showText(introducedBy.slice(0, 12))}`]),
    ...(suppression === undefined || suppression.counts
      ? []
      : [messages.bareSuppression(showText(suppression.marker))]),
  ]
}

function bySeverityAndPlace(left: Finding, right: Finding): number {
  const { location: a } = left
  const { location: b } = right
  return (
    severities.indexOf(right.severity) - severities.indexOf(left.severity) ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    a.startLine - b.startLine ||
    a.startColumn - b.startColumn
  )
}
