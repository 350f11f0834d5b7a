import { confidences, type Finding, severities } from '@sallyport/core'
import { compareText } from '../compare-text.ts'

/**
 * Which of several findings with one fingerprint a waiver covers first: what was there before, then the milder one. So a copy that
 * is pasted above does not inherit the waiver, and a run does not depend on the order in which findings arrive.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.rule, b.rule) ||
    rank(a) - rank(b) ||
    compareText(a.location.path, b.location.path) ||
    a.location.startLine - b.location.startLine ||
    a.location.startColumn - b.location.startColumn ||
    compareText(a.fingerprint, b.fingerprint)
  )
}

function rank(finding: Finding): number {
  const isCounted = finding.suppression?.counts === true ? 1 : 0
  const isNew = finding.isNew ? 1 : 0
  return (
    ((isCounted * 2 + isNew) * 8 + severities.indexOf(finding.severity)) * 8 + confidences.indexOf(finding.confidence)
  )
}
