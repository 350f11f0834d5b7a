import type { ChangeSet, Check, CheckContext, CheckResult, SbomDiff } from '@sallyport/core'
import type { AdvisoryIndex, DamagedAdvisories } from './advisories/advisory-index.ts'
import type { StandingFiles } from './check/lockfile-settings.ts'
import type { ImportFile } from './imports/read-import.ts'
import type { Registries } from './registry/registry.ts'

export interface DependenciesOptions {
  /** Loads the data; called, and what it gives disposed of, only when a lockfile differs. Undefined: there is none, and the result says so. */
  readonly advisories?: (() => Promise<AdvisoryIndex | DamagedAdvisories | undefined>) | undefined
  /** When data counts as old, by its own date. */
  readonly maximumAgeDays?: number
  /** Package URLs, with or without a version: `pkg:npm/event-stream`, `pkg:pypi/ctx@0.1.2`. */
  readonly deniedPackages?: readonly string[]
  /** SPDX identifiers. A component whose licence is unknown is neither allowed nor denied. */
  readonly deniedLicences?: readonly string[]
  /** Asked about packages that a change brings in. Absent: nothing is asked, and no network is used. */
  readonly registries?: Registries
  readonly minimumAgeDays?: number
  /** Finds files that the change does not touch: the project's registry settings. Absent: only those of the change are known. */
  readonly standing?: StandingFiles
  /** Output of other tools, judged beside the lockfiles. */
  readonly imports?: readonly ImportFile[]
}

export interface DependenciesResult extends CheckResult {
  /** Absent where no lockfile differs. */
  readonly sbomDiff?: SbomDiff
}

export interface DependenciesCheck extends Check {
  run(changeSet: ChangeSet, context: CheckContext): Promise<DependenciesResult>
}
