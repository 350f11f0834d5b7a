import { lineStarts } from '@sallyport/core'
import type { EngineMatch, EnginePosition } from './engine-output.ts'
import { byteOffset } from './match-place.ts'

/** One replacement in a file: bytes from `start` to before `end`. */
export interface FixEdit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly rule: string
}

/** The replacements that the matches propose, by start; several branches of a rule may propose the same. */
export function fixEdits(bytes: Uint8Array, matches: readonly EngineMatch[]): FixEdit[] {
  if (matches.every(({ fix }) => fix === undefined)) return []
  const starts = lineStarts(bytes)
  const offset = (position: EnginePosition) => byteOffset(position, starts, bytes.length)
  const edits = matches.flatMap(({ start, end, fix, rule }) =>
    fix === undefined ? [] : [{ start: offset(start), end: offset(end), text: fix, rule }],
  )
  const distinct = new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit]))
  return [...distinct.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Those that can be made at once: an edit that overlaps an earlier one waits for another run. */
export function withoutOverlaps(edits: readonly FixEdit[]): FixEdit[] {
  const kept: FixEdit[] = []
  for (const edit of edits) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
  return kept
}

export function applyEdits(bytes: Uint8Array, edits: readonly FixEdit[]): Uint8Array {
  const pieces: Uint8Array[] = []
  let at = 0
  for (const { start, end, text } of edits) {
    pieces.push(bytes.subarray(at, start), Buffer.from(text))
    at = end
  }
  return Buffer.concat([...pieces, bytes.subarray(at)])
}

/** Semgrep proposes the matched text itself where the expression of a `fix-regex` does not fit: that is no fix. */
export function withoutIdleFix(bytes: Uint8Array, match: EngineMatch): EngineMatch {
  const [edit] = fixEdits(bytes, [match])
  if (edit === undefined || !Buffer.from(edit.text).equals(bytes.subarray(edit.start, edit.end))) return match
  const { fix: _fix, ...rest } = match
  return rest
}
