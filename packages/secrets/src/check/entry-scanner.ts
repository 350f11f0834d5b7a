import type { BlobReader, Failure, Finding } from '@sallyport/core'
import type { ArchiveLimits } from '../archives/archive-limits.ts'
import type { ScanResult } from '../engine/match.ts'
import type { ScanBudget } from '../engine/match-pass.ts'
import type { SecretEngine } from '../engine/secret-engine.ts'
import type { Accepted } from './finding-of-match.ts'

export interface EntryResult {
  readonly findings: readonly Finding[]
  readonly failures: readonly Failure[]
  /** Bytes looked at; undefined where the content was not. */
  readonly bytes?: number
}

export interface EntryScanner {
  readonly engine: SecretEngine
  readonly blobs: BlobReader
  readonly fingerprintKey: Uint8Array
  readonly budget?: ScanBudget
  readonly decodeLevels: 0 | 1 | 2
  readonly accepted?: Accepted
  /** Archives are opened within these; absent: only their own bytes are scanned. */
  readonly archives?: ArchiveLimits
  /** How a path is shown; paths may hold secrets themselves. */
  readonly shownPath: (path: string) => string
}

/** What the engine did not look at to the end. */
export function limitFailures({ limits }: ScanResult, path: string): Failure[] {
  return limits.map(({ rule, message }) => {
    const what = rule === undefined ? message : `${rule}: ${message}`
    return { check: 'secrets', code: 'limit-hit', message: `not scanned to the end: ${what}`, path }
  })
}

export function notScanned(code: Failure['code'], reason: string, path: string): EntryResult {
  return { findings: [], failures: [{ check: 'secrets', code, message: `not scanned: ${reason}`, path }] }
}
