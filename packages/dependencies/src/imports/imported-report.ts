import type { Region, Severity } from '@sallyport/core'
import type { Component } from '../component.ts'

/** What a foreign scanner found, in one form. */
export interface ImportedReport {
  readonly tool: string
  readonly vulnerabilities: readonly ImportedVulnerability[]
  /** Findings about something else than a package. */
  readonly remarks: readonly ImportedRemark[]
  /** What it lists; compared with our own advisories. */
  readonly components: readonly Component[]
  /** Parts of the file that could not be read, or that the tool did not look at. */
  readonly problems: readonly string[]
}

export interface ImportedVulnerability {
  readonly component: Component
  /** Every name of the flaw, its own first. */
  readonly ids: readonly [string, ...string[]]
  readonly summary: string
  readonly severity: Severity
  readonly severitySource: string
  readonly cwe: readonly string[]
  readonly fixedVersion?: string
  /** The file that brings the package, where the tool says so. */
  readonly path?: string
  /** A word of an analysis that calls it no problem here, such as `not_affected`. */
  readonly dismissed?: string
}

export interface ImportedRemark {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly fixedVersion?: string
  readonly path?: string
  readonly region?: Region
}

export const emptyReport: Omit<ImportedReport, 'tool'> = {
  vulnerabilities: [],
  remarks: [],
  components: [],
  problems: [],
}
