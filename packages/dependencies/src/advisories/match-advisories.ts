import type { Severity } from '@sallyport/core'
import { isAtLeast, severities } from '@sallyport/core'
import type { Component } from '../component.ts'
import { type CompareVersions, versionOrder } from '../versions/version-order.ts'
import { type Advisory, type AdvisoryIndex, type Affected, packageKey } from './advisory.ts'

/** An advisory that holds for a component; records of one flaw under several names are one match. */
export interface AdvisoryMatch {
  readonly component: Component
  readonly advisory: Advisory
  readonly severity: Severity
  /** Every name of the flaw, its own first. */
  readonly ids: readonly string[]
  /** The nearest version above that no range covers; absent: there is none yet. */
  readonly fixedVersion?: string
}

/** An advisory about a component's package that could not be judged. */
export interface Unjudged {
  readonly component: Component
  readonly advisory: Advisory
  readonly reason: 'no-version' | 'version-unreadable' | 'ecosystem-unknown' | 'commits-only'
}

export interface Matching {
  readonly matches: readonly AdvisoryMatch[]
  readonly unjudged: readonly Unjudged[]
}

/** Looks every component up; exact by OSV's own evaluation rules. */
export function matchAdvisories(components: readonly Component[], index: AdvisoryIndex): Matching {
  const matches: AdvisoryMatch[] = []
  const unjudged: Unjudged[] = []
  for (const component of components) {
    const found: Advisory[] = []
    for (const advisory of index.byPackage.get(packageKey(component.ecosystem, component.name)) ?? []) {
      const verdict = judge(component, advisory)
      if (verdict === 'affected') found.push(advisory)
      else if (verdict !== 'not-affected') unjudged.push({ component, advisory, reason: verdict })
    }
    for (const group of byFlaw(found)) matches.push(matchOf(component, group))
  }
  return { matches, unjudged }
}

type Verdict = 'affected' | 'not-affected' | Unjudged['reason']

function judge(component: Component, advisory: Advisory): Verdict {
  const entries = affectedEntries(component, advisory)
  const verdicts = entries.map((entry) => judgeEntry(component, entry))
  if (verdicts.includes('affected')) return 'affected'
  return verdicts.find((verdict) => verdict !== 'not-affected') ?? 'not-affected'
}

function affectedEntries(component: Component, advisory: Advisory): Affected[] {
  const key = packageKey(component.ecosystem, component.name)
  return advisory.affected.filter((entry) => packageKey(entry.ecosystem, entry.name) === key)
}

function judgeEntry({ version, ecosystem }: Component, entry: Affected): Verdict {
  const order = versionOrder(ecosystem)
  const isEverything = entry.ranges.some(
    (events) => events.length > 0 && events.every(({ kind, version: at }) => kind === 'introduced' && at === '0'),
  )
  if (isEverything) return 'affected'
  if (version === '') return 'no-version'
  if (entry.versions.some((listed) => listed === version || order?.(listed, version) === 0)) return 'affected'
  if (entry.ranges.length === 0)
    return entry.hasOtherRanges && entry.versions.length === 0 ? 'commits-only' : 'not-affected'
  if (order === undefined) return 'ecosystem-unknown'
  const inRanges = entry.ranges.map((events) => isInRange(version, events, order))
  if (inRanges.includes(true)) return 'affected'
  return inRanges.includes(undefined) ? 'version-unreadable' : 'not-affected'
}

/** OSV's algorithm: walk the events in order of version, and see which state they leave. `0` comes before everything. */
function isInRange(version: string, events: Affected['ranges'][number], compare: CompareVersions): boolean | undefined {
  const order = (left: string, right: string) =>
    left === right ? 0 : left === '0' ? -1 : right === '0' ? 1 : compare(left, right)
  if (events.some((event) => order(version, event.version) === undefined)) return undefined
  let isAffected = false
  for (const event of events.toSorted((left, right) => order(left.version, right.version) ?? 0)) {
    const past = order(version, event.version) ?? 0
    if (event.kind === 'introduced' && past >= 0) isAffected = true
    else if (event.kind === 'fixed' && past >= 0) isAffected = false
    else if (event.kind === 'last-affected' && past > 0) isAffected = false
  }
  return isAffected
}

/** Advisories that share a name speak of one flaw. */
function byFlaw(advisories: readonly Advisory[]): Advisory[][] {
  const groups: Advisory[][] = []
  for (const advisory of advisories) {
    const names = new Set([advisory.id, ...advisory.aliases])
    const related = groups.filter((group) =>
      group.some((other) => [other.id, ...other.aliases].some((name) => names.has(name))),
    )
    for (const group of related) groups.splice(groups.indexOf(group), 1)
    groups.push([...related.flat(), advisory])
  }
  return groups
}

const preference = ['MAL-', 'GHSA-', 'CVE-']

function matchOf(component: Component, group: readonly Advisory[]): AdvisoryMatch {
  const rank = ({ id }: Advisory) => preference.findIndex((prefix) => id.startsWith(prefix)) >>> 0
  const sorted = group.toSorted((left, right) => rank(left) - rank(right) || (left.id < right.id ? -1 : 1))
  const [advisory] = sorted
  if (advisory === undefined) throw new Error('a group has at least one advisory')
  const rated = sorted.filter((other) => other.severitySource !== 'none')
  const severity = (rated.length === 0 ? sorted : rated)
    .map((other) => other.severity)
    .reduce((worst, next) => (isAtLeast(severities, next, worst) ? next : worst))
  const fixedVersion = fixFor(component, group)
  return {
    component,
    advisory: { ...advisory, isMalicious: group.some((other) => other.isMalicious) },
    severity,
    ids: [...new Set(sorted.flatMap((other) => [other.id, ...other.aliases]))],
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
  }
}

/** The lowest `fixed` above the version that none of the advisories covers. */
function fixFor(component: Component, group: readonly Advisory[]): string | undefined {
  const compare = versionOrder(component.ecosystem)
  if (compare === undefined) return undefined
  const candidates = group
    .flatMap((advisory) => affectedEntries(component, advisory).flatMap((entry) => entry.ranges.flat()))
    .filter((event) => event.kind === 'fixed' && (compare(event.version, component.version) ?? 0) > 0)
    .map((event) => event.version)
    .toSorted((left, right) => compare(left, right) ?? 0)
  return candidates.find((version) =>
    group.every((advisory) => judge({ ...component, version }, advisory) === 'not-affected'),
  )
}
