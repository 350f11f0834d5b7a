import { compareSemver } from '../versions/semver.ts'
import { type CompareVersions, versionOrder } from '../versions/version-order.ts'
import { type Affected, baseEcosystem, type VersionRange } from './advisory.ts'

/** Why it is not known whether an advisory holds. */
export type UnjudgedReason =
  | 'no-version'
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
  const orders = (range.order === 'semver' ? [compareSemver, own] : [own]).filter((order) => order !== undefined)
  if (orders.length === 0) return 'ecosystem-unknown'
  const inRange = orders.map((order) => isInRange(version, range, order)).find((answer) => answer !== undefined)
  return inRange === undefined ? 'version-unreadable' : inRange ? 'affected' : 'not-affected'
}

/**
 * Walks the events in order of version and sees which state they leave. `0` comes before everything. Undefined where a version has no
 * place in the order.
 */
function isInRange(version: string, { events }: VersionRange, compare: CompareVersions): boolean | undefined {
  const order = (left: string, right: string) =>
    left === right ? 0 : left === '0' ? -1 : right === '0' ? 1 : compare(left, right)
  const placed = events.map((event) => ({ ...event, past: event.version === '*' ? -1 : order(version, event.version) }))
  if (placed.some(({ past }) => past === undefined)) return undefined
  const limits = placed.filter(({ kind }) => kind === 'limit')
  if (limits.length > 0 && !limits.some(({ past = 0 }) => past < 0)) return false
  let isAffected = false
  for (const { kind, past = 0 } of placed.toSorted((left, right) => order(left.version, right.version) ?? 0)) {
    if (kind === 'introduced' && past >= 0) isAffected = true
    else if (kind === 'fixed' && past >= 0) isAffected = false
    else if (kind === 'last-affected' && past > 0) isAffected = false
  }
  return isAffected
}
