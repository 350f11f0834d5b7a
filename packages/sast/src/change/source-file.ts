import type { Entry, ObjectRef } from '@sallyport/core'
import type { ExcludedParts } from '../prescan/prescan.ts'
import type { PackedRule } from '../rules/pack/rule-pack.ts'

/** One blob under one path, on its way through the check. */
export interface SourceFile {
  readonly entry: Entry
  /** The object whose bytes these are: the entry's own, or one of its parents'. */
  readonly object: ObjectRef
  /** UTF-8, see `sourceBytes`. */
  readonly bytes: Uint8Array
  /** Rules that the prescan did not rule out. */
  readonly rules: readonly PackedRule[]
  readonly excluded: ExcludedParts
  readonly addedExtension?: string
}

/** What tells one path from another: bytes that are not UTF-8 all read as U+FFFD. */
export function pathIdentity({ path, pathBytes }: Pick<Entry, 'path' | 'pathBytes'>): string {
  return pathBytes ?? path
}
