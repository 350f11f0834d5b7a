import type { Decision, Outcome, RunReport } from '@sallyport/core'
import { bareDecisions } from './headline.ts'
import { showText } from './show-text.ts'

/** A decision that no finding and no failure already tells. */
export interface DecisionView {
  readonly outcome: Outcome
  readonly text: string
  readonly next?: string
}

export function presentDecisions(report: RunReport): DecisionView[] {
  const isReviewOfFindings = (decision: Decision) => decision.outcome === 'review' && decision.findings.length > 0
  const bare = new Set(
    ['block', 'incomplete', 'review', 'warn', 'allow'].flatMap((outcome) => bareDecisions(report, outcome)),
  )
  return report.verdict.decisions
    .filter((decision) => decision.message !== '' && (bare.has(decision) || isReviewOfFindings(decision)))
    .map(({ outcome, message, next }) => ({
      outcome,
      text: showText(message),
      ...(next === undefined ? {} : { next: showText(next) }),
    }))
}

/** Commands of the decisions that are not shown as such, each once. */
export function remainingCommands(report: RunReport, alreadyShown: readonly (string | undefined)[]): string[] {
  const shown = new Set(alreadyShown)
  const commands = report.verdict.decisions.flatMap(({ next }) => (next === undefined ? [] : [showText(next)]))
  return [...new Set(commands)].filter((command) => !shown.has(command))
}
