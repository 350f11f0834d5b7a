import { type Decision, displayText, type Outcome, type RunReport } from '@sallyport/core'

/** Decisions that speak of no finding, of no failure that has its own line, and of no skipped check. */
export function bareDecisions(report: RunReport, ...outcomes: readonly Outcome[]): Decision[] {
  return report.verdict.decisions.filter(
    (decision) =>
      outcomes.includes(decision.outcome) &&
      decision.message !== '' &&
      decision.findings.length === 0 &&
      !isRestated(decision, report),
  )
}

/** The list of what was not looked at says it already, with names. */
function isRestated({ reason, message }: Decision, { failures, skipped }: RunReport): boolean {
  return (
    (reason === 'skipped-by-user' && skipped.length > 0) ||
    reason === 'check-off' ||
    failures.some((failure) => message.includes(displayText(failure.message)))
  )
}
