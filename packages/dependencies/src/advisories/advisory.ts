import type { Severity } from '@sallyport/core'

/** One point of a range, as OSV writes it; exactly one of the three. */
export interface RangeEvent {
  readonly kind: 'introduced' | 'fixed' | 'last-affected'
  readonly version: string
}

/** What an advisory says about one package. */
export interface Affected {
  readonly ecosystem: string
  readonly name: string
  readonly ranges: readonly (readonly RangeEvent[])[]
  readonly versions: readonly string[]
  /** Ranges in a form that we cannot judge by version (commits). */
  readonly hasOtherRanges: boolean
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

/** Look-up by package. */
export interface AdvisoryIndex {
  /** Withdrawn ones left out. */
  readonly count: number
  /** The newest `modified` of all records: the data is at least as new. */
  readonly updated?: string
  readonly byPackage: ReadonlyMap<string, readonly Advisory[]>
  /** Records that could not be read: what they warn of goes unseen. */
  readonly problems: readonly string[]
}

/** Names are compared as their registry compares them; a suffix of the ecosystem (`Debian:12`) is a release of it. */
export function packageKey(ecosystem: string, name: string): string {
  const [base = ''] = ecosystem.split(':')
  return `${base}\0${base === 'PyPI' ? name.toLowerCase().replace(/[-_.]+/g, '-') : caseless.has(base) ? name.toLowerCase() : name}`
}

const caseless = new Set(['Packagist', 'NuGet', 'GitHub Actions'])
