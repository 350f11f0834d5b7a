import type { Finding, Waiver } from '@sallyport/core'
import { compareText } from '../compare-text.ts'

/**
 * Entries for `.sallyport/baseline.yaml` that accept what a repository holds today: one for each rule and fingerprint, with how
 * often it occurs. Findings that a comment suppresses need none. Dates are ISO, UTC; `expires` within `waivers.maxDays.baseline`.
 */
export function baselineWaivers(
  findings: readonly Finding[],
  entry: Pick<Waiver, 'owner' | 'reason' | 'created' | 'expires'>,
): Waiver[] {
  const open = findings.filter(({ suppression }) => suppression?.counts !== true)
  const groups = Map.groupBy(open, ({ rule, fingerprint }) => `${rule}\0${fingerprint}`)
  return [...groups]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => {
      const [first] = group
      return first === undefined ? [] : [{ id: first.fingerprint, rule: first.rule, ...entry, count: group.length }]
    })
}
