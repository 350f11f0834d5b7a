import { type Decision, type Outcome, outcomes, type RunReport } from '@sallyport/core'
import { bareDecisions } from './bare-decisions.ts'
import { showText } from './show-text.ts'

/** A decision that no finding and no failure already tells. */
export interface DecisionView {
  readonly outcome: Outcome
  readonly text: string
  readonly next?: string
}

export function presentDecisions(report: RunReport): DecisionView[] {
  const bare = new Set(bareDecisions(report, ...outcomes))
  return report.verdict.decisions
    .filter((decision) => (bare.has(decision) || isReviewOfFindings(decision)) && !isAboutOldWaivers(decision))
    .map(({ outcome, message, next }) => ({
      outcome,
      text: showText(message),
      ...(next === undefined ? {} : { next: showText(next) }),
    }))
}

/** Who reviews wants to know why, also where the findings are shown. */
function isReviewOfFindings({ outcome, message, findings }: Decision): boolean {
  return outcome === 'review' && message !== '' && findings.length > 0
}

/** Waivers that do not count have lines of their own. */
function isAboutOldWaivers({ outcome, reason }: Decision): boolean {
  return reason.startsWith('waiver-') && (outcome === 'warn' || outcome === 'allow')
}

/** Commands of the decisions that are not shown as such, each once. */
export function remainingCommands(report: RunReport, alreadyShown: readonly (string | undefined)[]): string[] {
  const shown = new Set(alreadyShown)
  const commands = report.verdict.decisions.flatMap(({ next }) => (next === undefined ? [] : [showText(next)]))
  return [...new Set(commands)].filter((command) => !shown.has(command))
}
