import {
  type DetectedAgent,
  type Finding,
  isAtLeast,
  type Outcome,
  type ProvenanceFacts,
  severities,
  strictest,
} from '@sallyport/core'
import { compareText } from '../compare-text.ts'
import type { JudgedInput } from '../judged-input.ts'
import * as messages from '../messages.ts'
import { findingRow, type Row } from '../row.ts'

const lacksReview = ({ rule }: Finding) => rule === 'provenance/review-missing'
const isMistake = (finding: Finding) => !lacksReview(finding) && isAtLeast(severities, finding.severity, 'medium')

/** Also `AI-Extent: none` against the evidence. */
const malformedDeclaration = findingRow({
  reason: 'declaration-malformed',
  check: 'provenance',
  local: 'block',
  ci: 'block',
  applies: isMistake,
  message: messages.malformedDeclaration,
  next: messages.showDetails,
})

const questionableDeclaration = findingRow({
  reason: 'declaration-questionable',
  check: 'provenance',
  local: 'warn',
  ci: 'warn',
  applies: (finding) => !isMistake(finding) && !lacksReview(finding),
  message: messages.questionableDeclaration,
  next: messages.showDetails,
})

/** Reviews are known in CI only. */
const missingReview = findingRow({
  reason: 'review-missing',
  check: 'provenance',
  local: 'warn',
  ci: 'review',
  applies: lacksReview,
  message: messages.missingReview,
  next: messages.showDetails,
})

const undeclared: Row = (input) => {
  const { provenance } = input
  if (!lacksDeclaration(input) || provenance === undefined || credibleAgent(provenance) !== undefined) return []
  const count = provenance.undeclared.length
  const outcome = missingOutcome(input)
  return [decision(outcome, 'undeclared', messages.undeclared(count), declareCommand(provenance, outcome))]
}

const undeclaredAgent: Row = (input) => {
  const { provenance } = input
  const agent = provenance === undefined ? undefined : credibleAgent(provenance)
  if (!lacksDeclaration(input) || provenance === undefined || agent === undefined) return []
  const outcome = strictest([input.mode === 'ci' ? 'review' : 'warn', missingOutcome(input)])
  return [decision(outcome, 'agent-undeclared', messages.undeclaredAgent(agent), declareCommand(provenance, outcome))]
}

const writtenByAi: Row = ({ mode, provenance }) =>
  provenance !== undefined && isAiWritten(provenance)
    ? [decision(humanOutcome(mode, provenance), 'ai-written', messages.writtenByAi(mode, provenance))]
    : []

const microApp: Row = ({ mode, provenance }) =>
  provenance !== undefined && provenance.declaration.microApps.length > 0
    ? [decision(humanOutcome(mode, provenance), 'micro-app', messages.microApp(mode, provenance))]
    : []

/** The person who is asked for may have answered. */
function humanOutcome(mode: JudgedInput['mode'], { approvedBy }: ProvenanceFacts): Outcome {
  return mode === 'ci' && approvedBy === undefined ? 'review' : 'allow'
}

function isAiWritten({ declaration: { extent, assistedBy } }: ProvenanceFacts): boolean {
  // Some profiles name the tool only.
  return extent === undefined ? assistedBy.length > 0 : extent !== 'none'
}

/** Profiles that keep declarations out of commits do not miss them there. */
function lacksDeclaration({ provenance, settings }: JudgedInput): boolean {
  const { profile } = settings.provenance
  if (provenance === undefined || profile === 'off' || profile === 'pr-only') return false
  return provenance.undeclared.length > 0
}

/** A refused commit does not exist: an amend would change the one before it. */
function declareCommand({ declareWith }: ProvenanceFacts, outcome: Outcome): string | undefined {
  return outcome === 'block' ? declareWith?.refused : declareWith?.made
}

function missingOutcome({ settings }: JudgedInput): Outcome {
  const { onMissing } = settings.provenance
  return onMissing === 'advise' ? 'allow' : onMissing
}

/** A weak trace, such as an editor's environment variable, accuses nobody. */
function credibleAgent({ detected }: ProvenanceFacts): DetectedAgent | undefined {
  const credible = detected.filter(({ strength }) => strength !== 'low')
  return credible.toSorted((a, b) => compareText(a.agent, b.agent) || compareText(a.model ?? '', b.model ?? ''))[0]
}

function decision(outcome: Outcome, reason: string, message: string, next?: string) {
  return {
    outcome,
    reason,
    check: 'provenance',
    message,
    findings: [],
    ...(next === undefined ? {} : { next }),
  } as const
}

export const provenanceRows: readonly Row[] = [
  malformedDeclaration,
  undeclaredAgent,
  missingReview,
  writtenByAi,
  microApp,
  questionableDeclaration,
  undeclared,
]
