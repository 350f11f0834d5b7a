import type { Finding } from '@sallyport/core'

export interface FoundIn {
  readonly finding: Finding
  /** False for an object that only a commit on the way holds. */
  readonly isCurrent: boolean
}

/**
 * One finding for each secret, path and line; of a secret that stands in the result and in commits on the way, the one of the result.
 * It is new where any of them is: the commit that brought it may not be the last one.
 */
export function mergeFindings(found: readonly FoundIn[]): Finding[] {
  const groups = Map.groupBy(found, ({ finding }) => `${finding.fingerprint}\0${finding.location.path}`)
  return [...groups.values()].flatMap(mergeGroup)
}

function mergeGroup(group: readonly FoundIn[]): Finding[] {
  const current = group.filter(({ isCurrent }) => isCurrent)
  const bringer = group.find(({ finding }) => finding.isNew)?.finding
  const shown = current.length > 0 ? current : group.slice(0, 1)
  const byLine = new Map<number, Finding>()
  for (const { finding } of shown) {
    const known = byLine.get(finding.location.startLine)
    if (known === undefined || (!known.isNew && finding.isNew)) byLine.set(finding.location.startLine, finding)
  }
  return [...byLine.values()].map((finding) => {
    const isOnlyBefore = bringer !== undefined && shown.every((item) => !item.finding.isNew)
    return isOnlyBefore ? asNew(finding, bringer) : finding
  })
}

function asNew(finding: Finding, bringer: Finding): Finding {
  return {
    ...finding,
    isNew: true,
    ...(bringer.introducedBy === undefined ? {} : { introducedBy: bringer.introducedBy }),
  }
}
