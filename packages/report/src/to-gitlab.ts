import type { Finding, RunReport, Severity } from '@sallyport/core'
import { findingStandings, openStandings } from './finding-standing.ts'
import { jsonText } from './to-json.ts'

const gitlabSeverity: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
}

/** GitLab's Code Quality report. It has no place for what was not looked at: those become entries of their own. */
export function toGitLab(report: RunReport): string {
  const standingOf = findingStandings(report)
  const seen = new Map<string, number>()
  const open = report.findings.filter((finding) => openStandings.includes(standingOf(finding)))
  const findings = open.map((finding) => {
    const occurrence = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, occurrence)
    return gitlabEntry(finding, occurrence)
  })
  const failures = report.failures.map(({ check, code, message, path }) => ({
    description: `Not looked at: ${message}`,
    check_name: `${check}/${code}`,
    fingerprint: `${check}/${code}/${path ?? ''}`,
    severity: 'blocker',
    location: { path: path ?? '.', lines: { begin: 1 } },
  }))
  return jsonText([...findings, ...failures])
}

/** GitLab wants each fingerprint once; copies of one finding share ours. */
function gitlabEntry({ message, rule, fingerprint, severity, location }: Finding, occurrence: number) {
  return {
    description: message,
    check_name: rule,
    fingerprint: occurrence === 1 ? fingerprint : `${fingerprint}-${occurrence}`,
    severity: gitlabSeverity[severity],
    location: { path: location.path, lines: { begin: location.startLine, end: location.endLine } },
  }
}
