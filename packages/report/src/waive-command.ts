import { type Finding, isoDay } from '@sallyport/core'

/** As the policy caps them: a waived secret is looked at again sooner. */
const waiverDays = { secrets: 14, other: 90 } as const
const fingerprintLength = 12

/** The command that accepts this finding, with the latest date that the default policy allows. */
export function waiveCommand(finding: Finding, startedAt: string, ellipsis: string): string {
  const days = finding.check === 'secrets' ? waiverDays.secrets : waiverDays.other
  const id = finding.fingerprint.replace(/[^0-9a-f]/g, '').slice(0, fingerprintLength)
  return `sallyport waive ${id} --reason "${ellipsis}" --expires ${dateAfter(startedAt, days)}`
}

function dateAfter(iso: string, days: number): string {
  const start = new Date(iso)
  return Number.isNaN(start.getTime()) ? 'YYYY-MM-DD' : isoDay(start, days)
}
