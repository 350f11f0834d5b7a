import type { BlobReader } from './blob-reader.ts'
import type { ChangeSet } from './change-set.ts'
import type { Finding } from './finding.ts'
import type { CheckName } from './scales.ts'

/** Why something was not looked at. Policy decides what each means; see the table in `packages/policy`. */
export type FailureCode =
  | 'scanner-missing'
  | 'scanner-unsupported'
  | 'scanner-failed'
  | 'timed-out'
  | 'cancelled'
  | 'rule-did-not-run'
  | 'too-large'
  | 'unreadable'
  | 'unparsable'
  | 'partly-unparsable'
  | 'limit-hit'
  | 'unmerged'
  | 'external-content'
  | 'submodule'
  | 'lockfile-unparsable'
  | 'lockfile-empty'
  | 'lockfile-mismatch'
  | 'advisories-missing'
  | 'advisories-old'
  | 'licences-unknown'
  | 'skipped-by-user'
  | 'internal'

export interface Failure {
  readonly check: CheckName
  readonly code: FailureCode
  /** One sentence: what was not looked at, and why. */
  readonly message: string
  readonly path?: string
  /** The command or act that mends it. */
  readonly hint?: string
}

/** What a check looked at. */
export interface Coverage {
  readonly check: CheckName
  /** Entries looked at, or proved (by prescan) to hold nothing that a rule can match. */
  readonly files: number
  readonly bytes: number
  readonly rules: number
  /** `semgrep-core 1.182.0 (direct)`, or the data that was compared with, `OSV of 2026-11-20 (6f3a…)`; absent where the check is our own code alone. */
  readonly engine?: string
  /** How many of `files` came out of the cache. */
  readonly cached?: number
  /** How many of `files` needed no engine because no rule's literals occur. */
  readonly prescanned?: number
  /** Entries that the configuration excludes; shown, not judged. */
  readonly excluded?: readonly string[]
}

export interface CheckResult {
  readonly findings: readonly Finding[]
  readonly coverage: Coverage
  readonly failures: readonly Failure[]
}

/** Results that survive a run, local only. Values are JSON; a corrupt entry reads as absent. */
export interface ResultCache {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
}

/** All that a check may know of the world. */
export interface CheckContext {
  readonly blobs: BlobReader
  readonly now: Date
  readonly signal: AbortSignal
  readonly mode: 'local' | 'ci'
  /** Key of secret fingerprints, 32 bytes. */
  readonly fingerprintKey: Uint8Array
  /** Absent in CI, which trusts no local result. */
  readonly cache?: ResultCache
  /** True where the configuration excludes the path. */
  readonly isExcluded: (path: string) => boolean
}

export interface Check {
  readonly name: CheckName
  run(changeSet: ChangeSet, context: CheckContext): Promise<CheckResult>
}
