import { type CheckName, checkNames, type RunReport } from '@sallyport/core'
import { findingStandings } from './finding-standing.ts'
import { findingNouns, messages, policyNoun, subjectOf, verdictWords } from './messages.ts'
import { count, thousands } from './pass-line.ts'

export interface Headline {
  /** `commit blocked` */
  readonly title: string
  /** `1 secret, 2 warnings`; empty on a pass. */
  readonly detail: string
}

export function headline(report: RunReport): Headline {
  const { outcome } = report.verdict
  const subject = subjectOf(report.command, report.changeSet.kind)
  const words = verdictWords(outcome, report.mode, report.command)
  return {
    title: subject === undefined ? words : `${subject} ${words}`,
    detail: [...reasons(report), ...warnings(report), ...unseen(report)].join(', '),
  }
}

/** What the verdict stands on, counted by kind: blocking findings for a block, those to review for a review. */
function reasons(report: RunReport): string[] {
  const { outcome } = report.verdict
  if (outcome !== 'block' && outcome !== 'review') return []
  const standingOf = findingStandings(report)
  const found = report.findings.filter((finding) => standingOf(finding) === outcome).map(({ check }) => check)
  const decided = bareDecisions(report, outcome).map(({ check }) => check)
  const named = checkNames.flatMap((check) => {
    const total = occurrences(found, check) + (check === 'provenance' ? occurrences(decided, check) : 0)
    return total === 0 ? [] : [count(total, ...findingNouns[check])]
  })
  const policy = decided.filter((check) => check !== 'provenance').length
  return policy === 0 ? named : [...named, count(policy, ...policyNoun)]
}

function warnings(report: RunReport): string[] {
  const standingOf = findingStandings(report)
  const found = report.findings.filter((finding) => standingOf(finding) === 'warn').length
  const total = found + bareDecisions(report, 'warn').length
  return total === 0 ? [] : [count(total, 'warning')]
}

function unseen(report: RunReport): string[] {
  const total = report.failures.length + report.skipped.length
  return total === 0 ? [] : [messages.notLookedAt(thousands(total))]
}

/** Decisions that speak of no finding, and not of a failure that has its own line. */
export function bareDecisions(report: RunReport, outcome: string) {
  return report.verdict.decisions.filter(
    (decision) =>
      decision.outcome === outcome &&
      decision.findings.length === 0 &&
      !report.failures.some((failure) => decision.message.includes(failure.message)),
  )
}

function occurrences(checks: readonly (CheckName | undefined)[], check: CheckName): number {
  return checks.filter((one) => one === check).length
}
