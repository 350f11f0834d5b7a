import type { CheckName, Decision, Finding, Outcome } from '@sallyport/core'
import * as messages from '../messages.ts'
import { fingerprintsOf, type Row } from '../row.ts'

const newSuppression: Row = (input) =>
  suppressionDecisions(
    input.suppressed.filter(({ suppression }) => suppression?.counts === true && suppression.isNew),
    { outcome: input.mode === 'ci' ? 'review' : 'allow', reason: 'suppression-new' },
    (count) => messages.newSuppressions(input.mode, count),
  )

/** Does not count: the finding is judged as if the comment were not there. */
const bareSuppression: Row = (input) =>
  suppressionDecisions(
    input.suppressed.filter(({ suppression, isNew }) => suppression?.counts === false && (isNew || suppression.isNew)),
    { outcome: 'warn', reason: 'suppression-bare', next: messages.suppressionForm },
    messages.bareSuppressions,
  )

function suppressionDecisions(
  findings: readonly Finding[],
  decision: { readonly outcome: Outcome; readonly reason: string; readonly next?: string },
  message: (count: number) => string,
): Decision[] {
  const byCheck: ReadonlyMap<CheckName, Finding[]> = Map.groupBy(findings, ({ check }) => check)
  return [...byCheck].map(([check, group]) => ({
    ...decision,
    check,
    message: message(group.length),
    findings: fingerprintsOf(group),
  }))
}

export const suppressionRows: readonly Row[] = [newSuppression, bareSuppression]
