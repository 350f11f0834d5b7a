import type { AppliedWaiver, Finding } from '@sallyport/core'
import { compareFindings } from './cover-order.ts'

export interface SplitFindings {
  readonly open: readonly Finding[]
  readonly waived: readonly Finding[]
}

/** Which findings the matched waivers cover: as many of each rule and fingerprint as they name, in the order of cover. */
export function splitWaived(findings: readonly Finding[], waivers: readonly AppliedWaiver[]): SplitFindings {
  const left = new Map<string, number>()
  for (const { waiver, status, covered } of waivers) {
    if (status !== 'matched') continue
    for (const fingerprint of covered) {
      const key = `${waiver.rule}\0${fingerprint}`
      left.set(key, (left.get(key) ?? 0) + 1)
    }
  }
  const open: Finding[] = []
  const waived: Finding[] = []
  for (const finding of findings.toSorted(compareFindings)) {
    const key = `${finding.rule}\0${finding.fingerprint}`
    const remaining = left.get(key) ?? 0
    if (remaining > 0) left.set(key, remaining - 1)
    const list = remaining > 0 ? waived : open
    list.push(finding)
  }
  return { open, waived }
}
