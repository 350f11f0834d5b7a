import { type Finding, isAtLeast, type Outcome, outcomes, type RunReport } from '@sallyport/core'

/** What became of a finding: what a decision says of it, or why no decision speaks of it. */
export type Standing = Exclude<Outcome, 'allow'> | 'noted' | 'existing' | 'waived' | 'suppressed'

export const openStandings: readonly Standing[] = ['block', 'incomplete', 'review', 'warn', 'noted']

/** A decision outweighs a waiver or a comment: where both speak of a finding, it is shown as the decision has it. */
export function findingStandings(report: RunReport): (finding: Finding) => Standing {
  const decided = decidedOutcomes(report)
  const waived = new Set(report.waivers.flatMap((applied) => (applied.status === 'matched' ? applied.covered : [])))
  return (finding) => {
    const outcome = decided.get(finding.fingerprint)
    if (outcome !== undefined && outcome !== 'allow') return outcome
    if (waived.has(finding.fingerprint)) return 'waived'
    if (finding.suppression?.counts === true) return 'suppressed'
    return finding.isNew ? 'noted' : 'existing'
  }
}

function decidedOutcomes(report: RunReport): Map<string, Outcome> {
  const decided = new Map<string, Outcome>()
  for (const decision of report.verdict.decisions) {
    for (const fingerprint of decision.findings) {
      const known = decided.get(fingerprint)
      if (known === undefined || isAtLeast(outcomes, decision.outcome, known))
        decided.set(fingerprint, decision.outcome)
    }
  }
  return decided
}
