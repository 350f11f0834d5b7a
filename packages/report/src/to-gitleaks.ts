import type { Finding, RunReport } from '@sallyport/core'
import { findingStandings } from './finding-standing.ts'
import { jsonText } from './to-json.ts'

/** The open secrets under the field names of gitleaks' JSON report, as with its `--redact`. */
export function toGitleaks(report: RunReport): string {
  const standingOf = findingStandings(report)
  const isOpen = (finding: Finding) => !['waived', 'suppressed'].includes(standingOf(finding))
  return jsonText(
    report.findings.filter((finding) => finding.check === 'secrets' && isOpen(finding)).map(gitleaksFinding),
  )
}

function gitleaksFinding({ rule, message, location, excerpt, introducedBy, facts, fingerprint }: Finding) {
  const id = rule.replace(/^secrets\//, '')
  const commit = introducedBy ?? ''
  const place = `${location.path}:${id}:${location.startLine}`
  return {
    RuleID: id,
    Description: message,
    StartLine: location.startLine,
    EndLine: location.endLine,
    StartColumn: location.startColumn,
    // gitleaks counts the last column in.
    EndColumn: Math.max(location.startColumn, location.endColumn - 1),
    Match: excerpt.trim(),
    Secret: 'REDACTED',
    File: location.path,
    SymlinkFile: '',
    Commit: commit,
    Entropy: typeof facts?.entropy === 'number' ? facts.entropy : 0,
    Author: '',
    Email: '',
    Date: '',
    Message: '',
    Tags: [`sallyport:${fingerprint}`],
    Fingerprint: commit === '' ? place : `${commit}:${place}`,
  }
}
