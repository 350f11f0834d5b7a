import { confidences, type Finding, isAtLeast, severities } from '@sallyport/core'
import type { JudgedInput } from '../judged-input.ts'
import * as messages from '../messages.ts'
import { findingRow, type Row } from '../row.ts'

function isSevere({ severity, confidence }: Finding, { settings }: JudgedInput): boolean {
  return isAtLeast(severities, severity, settings.sast.blockSeverity) && isAtLeast(confidences, confidence, 'medium')
}

const newSeverePattern = findingRow({
  reason: 'sast-new-severe',
  check: 'sast',
  local: 'block',
  ci: 'block',
  applies: isSevere,
  message: messages.severePattern,
  next: messages.showDetails,
})

const newOtherPattern = findingRow({
  reason: 'sast-new-other',
  check: 'sast',
  local: 'warn',
  ci: 'warn',
  applies: (finding, input) => !isSevere(finding, input),
  message: messages.otherPattern,
  next: messages.showDetails,
})

export const sastRows: readonly Row[] = [newSeverePattern, newOtherPattern]
