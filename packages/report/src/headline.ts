import { type CheckName, checkNames, type RunReport } from '@sallyport/core'
import { bareDecisions } from './bare-decisions.ts'
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
    const total = occurrences(found, check)
    return total === 0 ? [] : [count(total, ...findingNouns[check])]
  })
  const ofAi = occurrences(decided, 'provenance')
  const others = decided.length - ofAi
  return [
    ...named,
    ...(ofAi === 0 ? [] : [outcome === 'review' ? messages.aiProvenance : count(ofAi, ...findingNouns.provenance)]),
    ...(others === 0 ? [] : [count(others, ...policyNoun)]),
  ]
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

function occurrences(checks: readonly (CheckName | undefined)[], check: CheckName): number {
  return checks.filter((one) => one === check).length
}
