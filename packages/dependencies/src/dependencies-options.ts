import type { ChangeSet, Check, CheckContext, CheckResult, SbomDiff } from '@sallyport/core'
import type { AdvisoryIndex } from './advisories/advisory.ts'

export interface DependenciesOptions {
  /** The data, or how to load it; loaded only when a lockfile differs. Undefined: known vulnerabilities are not looked for, and the result says so. */
  readonly advisories?: AdvisoryIndex | (() => Promise<AdvisoryIndex | undefined>) | undefined
  /** When data counts as old. `updated` (ISO 8601) is when it was fetched; absent: the date of its newest record. */
  readonly advisoriesAge?: { readonly maximumDays: number; readonly updated?: string }
  /** Package URLs, with or without a version: `pkg:npm/event-stream`, `pkg:pypi/ctx@0.1.2`. */
  readonly deniedPackages?: readonly string[]
  /** SPDX identifiers. A component whose licence is unknown is neither allowed nor denied. */
  readonly deniedLicences?: readonly string[]
}

export interface DependenciesResult extends CheckResult {
  /** Absent where no lockfile differs. */
  readonly sbomDiff?: SbomDiff
}

export interface DependenciesCheck extends Check {
  run(changeSet: ChangeSet, context: CheckContext): Promise<DependenciesResult>
}
