import { buildKeywordTable, type KeywordTable, scanKeywords } from '@sallyport/core'
import type { RulePack } from './rule-pack.ts'

/** The automaton looks for beginnings, and the bytes behind them are compared: a table a third as large, which loads and stays in the cache. */
const beginning = 6
/** Rows of 64 cells. */
const mostClasses = 64

/** Made at build time for the rules that are shipped. */
export function literalTable(literals: RulePack['literals']): KeywordTable {
  const beginnings = literals.map((text) => (isSign(text) ? [] : [beginningOf(text)]))
  return buildKeywordTable(beginnings, { mostClasses })
}

function beginningOf(text: string): string {
  // A character that is cut in two would be another one.
  const bytes = Buffer.from(text.toLowerCase())
  let end = Math.min(beginning, bytes.length)
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++
  return bytes.toString('utf8', 0, end)
}

/** One or two signs stand at every corner; looking for them natively costs less than being told of each. */
function isSign(text: string): boolean {
  return text.length <= 2 && !/[\p{L}\p{N}_]/u.test(text)
}

/** Which of the literals does a file hold? */
export interface FoundLiterals {
  has(index: number): boolean
}

/** One step per byte, whatever the number of literals. */
export class LiteralAutomaton {
  readonly #table: KeywordTable
  readonly #texts: readonly string[]
  /** Made when a literal is first compared: a hook compares few of thousands. */
  readonly #wanted = new Map<number, Buffer>()
  readonly #exact: number
  readonly #words: number

  constructor({ literals, exact, words, table }: Pick<RulePack, 'literals' | 'exact' | 'words' | 'table'>) {
    this.#texts = literals
    this.#exact = exact
    this.#words = words
    this.#table = table ?? literalTable(literals)
  }

  literalsIn(bytes: Uint8Array): FoundLiterals {
    const found = new Set<number>()
    scanKeywords(bytes, this.#table, (index, start) => {
      if (!found.has(index) && this.#counts(index, bytes, start)) found.add(index)
    })
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return {
      has: (index) => found.has(index) || this.#hasSign(index, view),
    }
  }

  #hasSign(index: number, bytes: Buffer): boolean {
    const text = this.#texts[index]
    if (text === undefined || !isSign(text)) return false
    for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + 1))
      if (this.#counts(index, bytes, at)) return true
    return false
  }

  /** Words count only between bytes that cannot be part of an identifier, and exact ones only as they are written. */
  #counts(index: number, bytes: Uint8Array, first: number): boolean {
    const wanted = this.#bytesOf(index)
    if (wanted === undefined) return true
    if (index < this.#words && (isWordByte(bytes[first - 1]) || isWordByte(bytes[first + wanted.length]))) return false
    for (let at = 0; at < wanted.length; at++) {
      const byte = bytes[first + at]
      if (byte !== wanted[at] && (index < this.#exact || lower(byte) !== wanted[at])) return false
    }
    return true
  }

  #bytesOf(index: number): Buffer | undefined {
    const text = this.#texts[index]
    if (text === undefined) return undefined
    let bytes = this.#wanted.get(index)
    if (bytes === undefined) {
      bytes = Buffer.from(index < this.#exact ? text : text.toLowerCase(), 'utf8')
      this.#wanted.set(index, bytes)
    }
    return bytes
  }
}

/** ASCII only, as the automaton folds. */
function lower(byte: number | undefined): number | undefined {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte
}

function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false
  return (
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || (byte >= 0x61 && byte <= 0x7a)
  )
}
