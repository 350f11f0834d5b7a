import type { KeywordTable } from './keyword-table.ts'

/** One pass over bytes; `onHit` gets each rule with the offset at which its keyword begins, in the order in which keywords end. */
export function scanKeywords(
  bytes: Uint8Array,
  table: KeywordTable,
  onHit: (rule: number, start: number) => void,
): void {
  const { firstAccepting, hitStarts, hits } = table
  const cursor = { at: 0, state: 0 }
  while (advance(bytes, table, cursor)) {
    const accepting = cursor.state - firstAccepting
    const end = hitStarts[accepting + 1] ?? 0
    for (let at = hitStarts[accepting] ?? 0; at < end; at += 2) onHit(hits[at] ?? 0, cursor.at - (hits[at + 1] ?? 0))
  }
}

/** The hot loop, alone in its function so that V8 keeps everything in registers: moves to just after the next keyword. */
function advance(bytes: Uint8Array, table: KeywordTable, cursor: { at: number; state: number }): boolean {
  const { classOf, next, shift, firstAccepting } = table
  const length = bytes.length
  let state = cursor.state
  for (let at = cursor.at; at < length; at++) {
    state = next[(state << shift) | (classOf[bytes[at] as number] as number)] as number
    if (state >= firstAccepting) {
      cursor.at = at + 1
      cursor.state = state
      return true
    }
  }
  cursor.at = length
  return false
}
