import type { AppliedWaiver, Decision } from '@sallyport/core'
import { compareText } from '../compare-text.ts'
import * as messages from '../messages.ts'
import type { Row } from '../row.ts'

/** Whoever adds a waiver must not be the only one who sees it. */
const newWaiver: Row = ({ mode, waivers }) => {
  const added = waivers.filter(({ isNew }) => isNew)
  if (added.length === 0) return []
  const outcome = mode === 'ci' ? 'review' : 'allow'
  return [
    { outcome, reason: 'waiver-new', message: messages.newWaivers(mode, namesOf(added)), findings: coveredBy(added) },
  ]
}

const ineffectiveStatuses = ['expired', 'over-long', 'ownerless', 'rule-mismatch'] as const

const ineffectiveWaiver: Row = ({ waivers }) =>
  ineffectiveStatuses.flatMap((status): Decision[] => {
    const ineffective = waivers.filter((waiver) => waiver.status === status)
    if (ineffective.length === 0) return []
    const message = messages.ineffectiveWaivers(status, namesOf(ineffective))
    return [{ outcome: 'warn', reason: `waiver-${status}`, message, findings: [], next: messages.editWaivers }]
  })

const staleWaiver: Row = ({ waivers }) => {
  const stale = waivers.filter(({ status, isNew }) => status === 'stale' && !isNew)
  if (stale.length === 0) return []
  const message = messages.staleWaivers(namesOf(stale))
  return [{ outcome: 'allow', reason: 'waiver-stale', message, findings: [], next: messages.editWaivers }]
}

function namesOf(waivers: readonly AppliedWaiver[]): string[] {
  const names = waivers.map(({ waiver }) => `${waiver.rule} ${waiver.id.slice(0, 12)}`)
  return [...new Set(names)].toSorted(compareText)
}

function coveredBy(waivers: readonly AppliedWaiver[]): string[] {
  return [...new Set(waivers.flatMap(({ covered }) => covered))].toSorted(compareText)
}

export const waiverRows: readonly Row[] = [newWaiver, ineffectiveWaiver, staleWaiver]
