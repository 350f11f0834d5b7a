import type { Region } from './finding.ts'

/** Byte offsets of line starts, for turning offsets into lines and columns. Only LF ends a line, as in Git. */
export function lineStarts(bytes: Uint8Array): number[] {
  const starts = [0]
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1)
  return starts
}

/** 0-based index of the line that holds `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** UTF-8 byte offset within `bytes` to a 1-based line and a 1-based column in UTF-16 units. */
export function positionAt(
  bytes: Uint8Array,
  starts: readonly number[],
  offset: number,
): { line: number; column: number } {
  const line = lineAt(starts, offset)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', starts[line] ?? 0, offset)
  return { line: line + 1, column: text.length + 1 }
}

export function regionOf(bytes: Uint8Array, starts: readonly number[], start: number, end: number): Region {
  const from = positionAt(bytes, starts, start)
  const to = positionAt(bytes, starts, end)
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}
