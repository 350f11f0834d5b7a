import { type Entry, lineStarts, type ObjectRef } from '@sallyport/core'
import type { EngineMatch } from './engine-output.ts'
import type { ExcludedParts } from './prescan.ts'
import type { PackedRule } from './rule-pack.ts'

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

/** The text of a file by lines, made once and only for files with findings. */
export interface SourceLines {
  readonly bytes: Uint8Array
  readonly starts: readonly number[]
  readonly lines: readonly string[]
}

export function sourceLines(bytes: Uint8Array): SourceLines {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return { bytes, starts: lineStarts(bytes), lines: text.split('\n') }
}

/** Rule and source text: tells whether a parent has the same finding, wherever it stands. */
export function twinKey(match: EngineMatch, lines: readonly string[]): string {
  const text = lines
    .slice(match.start.line - 1, match.end.line)
    .join(' ')
    .replace(/\s+/g, '')
  return `${match.rule} ${text}`
}
