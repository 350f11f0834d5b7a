import type { Severity } from '@sallyport/core'
import { isAtLeast, severities } from '@sallyport/core'
import type { Component } from '../component.ts'
import { type Advisory, packageKey } from './advisory.ts'
import type { AdvisoryIndex } from './advisory-index.ts'
import { affectedEntries, fixedVersionOf } from './fixed-version.ts'
import { judgeVersion, type UnjudgedReason, type VersionVerdict } from './judge-version.ts'
import { judgedVersion, reasonOf } from './judged-version.ts'

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
  readonly reason: UnjudgedReason
}

export interface Matching {
  readonly matches: readonly AdvisoryMatch[]
  readonly unjudged: readonly Unjudged[]
  /** Components whose place in the data is damaged. */
  readonly unread: readonly Component[]
}

/** Looks every component up; exact by OSV's own evaluation rules. */
export function matchAdvisories(components: readonly Component[], index: AdvisoryIndex): Matching {
  const matches: AdvisoryMatch[] = []
  const unjudged: Unjudged[] = []
  const unread: Component[] = []
  for (const component of components) {
    const advisories = index.find(packageKey(component.ecosystem, component.name), judgedVersion(component))
    if (advisories === undefined) unread.push(component)
    if (advisories === undefined || advisories.length === 0) continue
    const found: Advisory[] = []
    for (const advisory of advisories) {
      const verdict = judge(component, advisory)
      if (verdict === 'affected') found.push(advisory)
      else if (verdict !== 'not-affected') unjudged.push({ component, advisory, reason: verdict })
    }
    for (const group of byFlaw(found)) matches.push(matchOf(component, group))
  }
  return { matches, unjudged, unread }
}

function judge(component: Component, advisory: Advisory): VersionVerdict {
  const version = judgedVersion(component)
  const verdicts = affectedEntries(component, advisory).map((entry) =>
    reasonOf(judgeVersion(version, entry), component),
  )
  if (verdicts.includes('affected')) return 'affected'
  return verdicts.find((verdict) => verdict !== 'not-affected') ?? 'not-affected'
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
  const fixedVersion = fixedVersionOf(component, group)
  return {
    component,
    advisory: { ...advisory, isMalicious: group.some((other) => other.isMalicious) },
    severity,
    ids: [...new Set(sorted.flatMap((other) => [other.id, ...other.aliases]))],
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
  }
}
