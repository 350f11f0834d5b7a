import { type Decision, outcomes, type RunReport, strictest } from '@sallyport/core'
import type { ChangeRequest } from '@sallyport/provenance'
import { labelDecisions } from './label-decisions.ts'
import type { TrustedSettings } from './trusted-settings.ts'

/** The report with what only CI can say: about the settings that the change brings, and about the labels on the host. */
export function withHostDecisions(
  report: RunReport,
  settings: TrustedSettings,
  request: ChangeRequest | undefined,
): RunReport {
  const isProvenanceOn = settings.loaded.config.provenance.profile !== 'off'
  return withDecisions(report, [
    ...(settings.isNewConfig ? [newConfig] : []),
    ...settings.changedRegisters.map(changedRegister),
    ...(isProvenanceOn ? labelDecisions(request, report.provenance) : []),
  ])
}

const newConfig: Decision = {
  outcome: 'review',
  reason: 'new-configuration',
  message:
    'The target branch has no .sallyport/config.yaml, so the defaults applied; a human has to look at the one that this change adds',
  findings: [],
}

function changedRegister(path: string): Decision {
  return {
    outcome: 'review',
    reason: 'register-changed',
    check: 'provenance',
    message: `This change alters ${path}: a person has to review it`,
    findings: [],
  }
}

function withDecisions(report: RunReport, added: readonly Decision[]): RunReport {
  const decisions = [...report.verdict.decisions, ...added].toSorted(
    (a, b) => outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome),
  )
  const outcome = strictest([report.verdict.outcome, ...added.map((decision) => decision.outcome)])
  return { ...report, verdict: { outcome, decisions } }
}
