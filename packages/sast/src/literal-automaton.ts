import { buildKeywordTable, type KeywordTable, scanKeywords } from '@sallyport/core'
import type { RulePack } from './rule-pack.ts'

/** Made at build time for the rules that are shipped. */
export function literalTable(literals: RulePack['literals']): KeywordTable {
  return buildKeywordTable(literals.map((text) => [text.toLowerCase()]))
}

/** Which of the literals does a file hold? One step per byte, whatever their number. */
export class LiteralAutomaton {
  readonly #table: KeywordTable
  readonly #texts: readonly string[]
  readonly #exact: number
  readonly #words: number

  constructor({ literals, exact, words, table }: Pick<RulePack, 'literals' | 'exact' | 'words' | 'table'>) {
    this.#texts = literals
    this.#exact = exact
    this.#words = words
    this.#table = table ?? literalTable(literals)
  }

  literalsIn(bytes: Uint8Array): ReadonlySet<number> {
    const found = new Set<number>()
    scanKeywords(bytes, this.#table, (index, start) => {
      if (!found.has(index) && this.#counts(index, bytes, start)) found.add(index)
    })
    return found
  }

  /** Words count only between bytes that cannot be part of an identifier, and exact ones only as they are written. */
  #counts(index: number, bytes: Uint8Array, first: number): boolean {
    const text = this.#texts[index]
    if (text === undefined || index >= this.#words) return true
    const literal = Buffer.from(text, 'utf8')
    if (isWordByte(bytes[first - 1]) || isWordByte(bytes[first + literal.length])) return false
    return index >= this.#exact || literal.every((byte, at) => bytes[first + at] === byte)
  }
}

function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false
  return (
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || (byte >= 0x61 && byte <= 0x7a)
  )
}
