import type { Severity } from '@sallyport/core'

/** One point of a range, as OSV writes it; exactly one of the four. A `limit` ends what the range speaks of. */
export interface RangeEvent {
  readonly kind: 'introduced' | 'fixed' | 'last-affected' | 'limit'
  readonly version: string
}

export interface VersionRange {
  /** `SEMVER` ranges are ordered by Semantic Versioning whatever the ecosystem, `ECOSYSTEM` ranges by its own rules. */
  readonly order: 'semver' | 'ecosystem'
  readonly events: readonly RangeEvent[]
}

/** What an advisory says about one package. */
export interface Affected {
  readonly ecosystem: string
  readonly name: string
  readonly ranges: readonly VersionRange[]
  readonly versions: readonly string[]
  /** Has ranges of commits, which say nothing about a version. */
  readonly namesCommits: boolean
  /** Has ranges of a kind, or with events, that we do not know: nothing can be ruled out. */
  readonly isPartlyUnread: boolean
}

/** An OSV record, reduced to what matching and reporting need. */
export interface Advisory {
  readonly id: string
  readonly aliases: readonly string[]
  readonly summary: string
  readonly severity: Severity
  /** Where the severity comes from: `database`, `CVSS_V3`, …; `none`: the record states none, and it counts as high. */
  readonly severitySource: string
  readonly isMalicious: boolean
  readonly modified: string
  readonly cwe: readonly string[]
  readonly affected: readonly Affected[]
}

/** Names are compared as their registry compares them; a suffix of the ecosystem (`Debian:12`) is a release of it. */
export function packageKey(ecosystem: string, name: string): string {
  const base = baseEcosystem(ecosystem)
  if (base === 'PyPI') return `${base}\0${name.toLowerCase().replace(/[-_.]+/g, '-')}`
  return `${base}\0${caseless.has(base) ? name.toLowerCase() : name}`
}

export function baseEcosystem(ecosystem: string): string {
  const colon = ecosystem.indexOf(':')
  return colon === -1 ? ecosystem : ecosystem.slice(0, colon)
}

const caseless = new Set(['Packagist', 'NuGet', 'GitHub Actions'])
