import { compareSemver } from '../versions/semver.ts'
import { type CompareVersions, versionOrder } from '../versions/version-order.ts'
import { type Affected, baseEcosystem, type RangeEvent, type VersionRange } from './advisory.ts'

/** Why it is not known whether an advisory holds. */
export type UnjudgedReason =
  | 'no-version'
  | 'commit-pinned'
  | 'branch-followed'
  | 'version-unreadable'
  | 'ecosystem-unknown'
  | 'commits-only'
  | 'range-unreadable'

export type VersionVerdict = 'affected' | 'not-affected' | UnjudgedReason

/** OSV's evaluation: a version is affected where it is listed, or where any range says so. */
export function judgeVersion(version: string, entry: Affected): VersionVerdict {
  if (entry.ranges.some(isEverything)) return 'affected'
  if (version === '') return 'no-version'
  const order = versionOrder(baseEcosystem(entry.ecosystem))
  if (entry.versions.some((listed) => listed === version || order?.(listed, version) === 0)) return 'affected'
  const verdicts = entry.ranges.map((range) => judgeRange(version, range, order))
  if (verdicts.includes('affected')) return 'affected'
  const unclear = verdicts.find((verdict) => verdict !== 'not-affected')
  if (unclear !== undefined) return unclear
  if (entry.isPartlyUnread) return 'range-unreadable'
  const hasNoVersions = entry.ranges.length === 0 && entry.versions.length === 0
  return hasNoVersions && entry.namesCommits ? 'commits-only' : 'not-affected'
}

/** Needs no version to be known, nor an order. */
function isEverything({ events }: VersionRange): boolean {
  return events.length > 0 && events.every(({ kind, version }) => kind === 'introduced' && version === '0')
}

function judgeRange(version: string, range: VersionRange, own: CompareVersions | undefined): VersionVerdict {
  const order = range.order === 'semver' ? compareSemver : own
  if (order === undefined) return 'ecosystem-unknown'
  const inRange = isInRange(version, range, order) ?? (own === undefined ? undefined : isInRange(version, range, own))
  return inRange === undefined ? 'version-unreadable' : inRange ? 'affected' : 'not-affected'
}

/**
 * The last event in order of version that the version has reached tells the state; of equals the later one in the list. `0` comes
 * before everything. Undefined where a version has no place in the order.
 */
function isInRange(version: string, { events }: VersionRange, compare: CompareVersions): boolean | undefined {
  let reached: RangeEvent | undefined
  let limits = 0
  let isBelowLimit = false
  for (const event of events) {
    const past = event.version === '*' ? -1 : orderOf(version, event.version, compare)
    if (past === undefined) return undefined
    if (event.kind === 'limit') {
      limits++
      isBelowLimit ||= past < 0
    } else if (past > 0 || (past === 0 && event.kind !== 'last-affected')) {
      const isLater = reached === undefined || (orderOf(event.version, reached.version, compare) ?? 0) >= 0
      if (isLater) reached = event
    }
  }
  return reached?.kind === 'introduced' && (limits === 0 || isBelowLimit)
}

function orderOf(left: string, right: string, compare: CompareVersions): number | undefined {
  if (left === right) return 0
  return left === '0' ? -1 : right === '0' ? 1 : compare(left, right)
}
