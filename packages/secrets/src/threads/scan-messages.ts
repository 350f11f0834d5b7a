import type { BlobContent, Entry } from '@sallyport/core'
import type { ArchiveLimits } from '../archives/archive-limits.ts'
import type { EntryResult } from '../check/entry-scanner.ts'
import type { ScanBudget } from '../engine/match-pass.ts'

/** What a thread is started with, besides what its own entry file needs. */
export interface ThreadSetUp {
  readonly fingerprintKey: Uint8Array
  readonly decodeLevels: 0 | 1 | 2
  readonly budget?: ScanBudget
  readonly archives?: ArchiveLimits
}

/** To a scanning thread: an entry with its content, or an object that the thread asked for. `id` joins answers to questions. */
export type ToThread =
  | { readonly kind: 'scan'; readonly id: number; readonly request: ScanRequest }
  | { readonly kind: 'content'; readonly id: number; readonly content: BlobContent }

export interface ScanRequest {
  readonly entry: Entry
  readonly shownPath: string
  readonly content: BlobContent
}

export type FromThread =
  | { readonly kind: 'ready' }
  /** Asks for a parent of an entry. */
  | { readonly kind: 'read'; readonly id: number; readonly oid: string }
  | { readonly kind: 'scanned'; readonly id: number; readonly result: EntryResult }
