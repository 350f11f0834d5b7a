import { buildLiteralTable, type LiteralTable } from './literal-table.ts'
import type { RulePack } from './rule-pack.ts'

/** Which of the literals does a file hold? One step per byte, whatever their number. */
export class LiteralAutomaton {
  readonly #table: LiteralTable
  readonly #texts: readonly string[]
  readonly #exact: number
  readonly #words: number

  constructor({ literals, exact, words, table }: Pick<RulePack, 'literals' | 'exact' | 'words' | 'table'>) {
    this.#texts = literals
    this.#exact = exact
    this.#words = words
    this.#table = table ?? buildLiteralTable(literals)
  }

  literalsIn(bytes: Uint8Array): ReadonlySet<number> {
    const { classOf, classes, next, firstEnded } = this.#table
    const found = new Set<number>()
    const { length } = bytes
    let state = 0
    for (let at = 0; at < length; at++) {
      state = next[state * classes + (classOf[bytes[at] ?? 0] ?? 0)] ?? 0
      if (firstEnded[state] !== firstEnded[state + 1]) this.#addEnded(state, bytes, at, found)
    }
    return found
  }

  #addEnded(state: number, bytes: Uint8Array, last: number, found: Set<number>): void {
    const { firstEnded, ended } = this.#table
    const end = firstEnded[state + 1] ?? 0
    for (let at = firstEnded[state] ?? 0; at < end; at++) {
      const index = ended[at] ?? 0
      if (!found.has(index) && this.#counts(index, bytes, last)) found.add(index)
    }
  }

  /** Words count only between bytes that cannot be part of an identifier, and exact ones only as they are written. */
  #counts(index: number, bytes: Uint8Array, last: number): boolean {
    const text = this.#texts[index]
    if (text === undefined || index >= this.#words) return true
    const literal = Buffer.from(text, 'utf8')
    const first = last - literal.length + 1
    if (isWordByte(bytes[first - 1]) || isWordByte(bytes[last + 1])) return false
    return index >= this.#exact || literal.every((byte, at) => bytes[first + at] === byte)
  }
}

function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false
  return (
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || (byte >= 0x61 && byte <= 0x7a)
  )
}
