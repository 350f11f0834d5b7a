import { confidences, type Finding, isAtLeast } from '@sallyport/core'
import * as messages from '../messages.ts'
import { findingRow, type Row } from '../row.ts'

const hasFailedChecksum = ({ facts }: Finding) => facts?.checksum === 'failed'
const isConfident = ({ confidence }: Finding) => isAtLeast(confidences, confidence, 'medium')

const confidentSecret = findingRow({
  reason: 'secret-confident',
  check: 'secrets',
  local: 'block',
  ci: 'block',
  applies: (finding) => !hasFailedChecksum(finding) && isConfident(finding),
  message: messages.confidentSecret,
  next: messages.showDetails,
})

const unlikelySecret = findingRow({
  reason: 'secret-unlikely',
  check: 'secrets',
  local: 'warn',
  ci: 'warn',
  applies: (finding) => !hasFailedChecksum(finding) && !isConfident(finding),
  message: messages.unlikelySecret,
  next: messages.showDetails,
})

/** A format with a checksum that does not fit: a typing mistake, a made-up example, or a format that has changed. */
const failedChecksum = findingRow({
  reason: 'secret-checksum-failed',
  check: 'secrets',
  local: 'warn',
  ci: 'review',
  applies: hasFailedChecksum,
  message: messages.failedChecksum,
  next: messages.showDetails,
})

export const secretRows: readonly Row[] = [confidentSecret, failedChecksum, unlikelySecret]
