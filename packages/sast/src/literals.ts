import { buildKeywordTable, type KeywordTable } from '@sallyport/core'

/** Texts that rules ask for, by number: first the exact ones, then words, then parts of words, both in lower case. */
export interface Literals {
  /** How many of them are exact. */
  readonly exact: number
  /** Where the words end. */
  readonly words: number
  readonly count: number
  readonly table: KeywordTable
  /** UTF-8; empty for a number that no literal has. */
  bytesOf(index: number): Uint8Array
}

export function literalsOf(texts: readonly string[], exact: number, words: number): Literals {
  const bytes = texts.map((text) => Buffer.from(text))
  const none = Buffer.alloc(0)
  return { exact, words, count: texts.length, table: literalTable(bytes), bytesOf: (index) => bytes[index] ?? none }
}

/** The automaton looks for beginnings, and the bytes behind them are compared: a table a third as large, which loads and stays in the cache. */
const beginning = 6
/** Rows of 64 cells. */
const mostClasses = 64

function literalTable(literals: readonly Uint8Array[]): KeywordTable {
  const beginnings = literals.map((bytes) => (isSign(bytes) ? [] : [beginningOf(bytes)]))
  return buildKeywordTable(beginnings, { mostClasses })
}

function beginningOf(literal: Uint8Array): string {
  // A character that is cut in two would be another one.
  const bytes = Buffer.from(Buffer.from(literal).toString('utf8').toLowerCase())
  let end = Math.min(beginning, bytes.length)
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++
  return bytes.toString('utf8', 0, end)
}

/** One or two signs stand at every corner; looking for them natively costs less than being told of each. */
export function isSign(literal: Uint8Array): boolean {
  return literal.length <= 2 && literal.every((byte) => byte < 0x80 && !isWordByte(byte))
}

export function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false
  return (
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || (byte >= 0x61 && byte <= 0x7a)
  )
}
