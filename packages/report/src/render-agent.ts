import type { Finding, RunReport } from '@sallyport/core'
import { clickablePlace } from './clickable-place.ts'
import { findingStandings, type Standing } from './finding-standing.ts'
import { headline } from './headline.ts'
import { messages } from './messages.ts'
import { coverageSummary } from './pass-line.ts'
import { type DecisionView, presentDecisions, remainingCommands } from './present-decisions.ts'
import { failureText } from './present-unseen.ts'
import { presentWaivers } from './present-waivers.ts'
import { showText } from './show-text.ts'
import { waiveCommand } from './waive-command.ts'

/** For AI agents: the verdict, then one line for each thing, with the command that mends it. Plain ASCII punctuation, no colour. */
export function renderAgent(report: RunReport): string {
  const standingOf = findingStandings(report)
  const decisions = presentDecisions(report)
  const commands = [...decisions.map(({ next }) => next), ...report.failures.map(({ hint }) => hint)]
  const lines = [
    verdictLine(report),
    ...report.findings.map((finding) => findingLine(finding, standingOf(finding), report.startedAt)),
    ...decisions.map(decisionLine),
    ...report.failures.map((failure) =>
      line(`not looked at: ${failure.check} ${failure.code}: ${failureText(failure)}`, 'fix', failure.hint),
    ),
    ...report.skipped.map(
      ({ check, reason }) => `not looked at: ${showText(check)} ${messages.skipped(showText(reason))}`,
    ),
    ...remainingCommands(report, commands).map((next) => `next: ${next}`),
    ...presentWaivers(report).map((waiver) => `waiver: ${waiver}`),
    `looked at: ${coverageSummary(report, false)}`,
  ]
  return lines.map((one) => `${one}\n`).join('')
}

function verdictLine(report: RunReport): string {
  const { title, detail } = headline(report)
  return `sallyport: ${report.verdict.outcome}: ${title}${detail === '' ? '' : `: ${detail}`}`
}

const words: Readonly<Record<Standing, string>> = {
  block: 'error',
  incomplete: 'error',
  review: 'review',
  warn: 'warning',
  noted: 'note',
  existing: 'note (existing)',
  waived: 'note (waived)',
  suppressed: 'note (suppressed)',
}

function findingLine(finding: Finding, standing: Standing, startedAt: string): string {
  const start = `${clickablePlace(finding.location)}: ${words[standing]} ${showText(finding.rule)}: ${showText(finding.message)}`
  const fixed = line(start, 'fix', finding.remediation === '' ? undefined : finding.remediation)
  const canWaive = standing === 'block' || standing === 'review' || standing === 'warn'
  return canWaive ? `${fixed}; waive: ${waiveCommand(finding, startedAt, '...')}` : fixed
}

function decisionLine({ outcome, text, next }: DecisionView): string {
  return line(`decision: ${outcome}: ${text}`, 'next', next)
}

function line(text: string, label: string, command: string | undefined): string {
  return command === undefined ? text : `${text}; ${label}: ${showText(command)}`
}
