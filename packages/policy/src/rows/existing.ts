import * as messages from '../messages.ts'
import { fingerprintsOf, type Row } from '../row.ts'

/** What the change did not touch is shown and never blocks. */
const existingFindings: Row = ({ existing }) =>
  existing.length === 0
    ? []
    : [
        {
          outcome: 'allow',
          reason: 'existing-findings',
          message: messages.existing(existing.length),
          findings: fingerprintsOf(existing),
        },
      ]

export const existingRows: readonly Row[] = [existingFindings]
