import { buildKeywordTable, type KeywordTable } from '@sallyport/core'
import type { LiteralKind } from './condition.ts'
import { kindBits } from './literal-kind.ts'

/** Texts that rules ask for, by number; plain arrays, so that the bundle's need no parsing. */
export interface Literals {
  /** UTF-8, one after the other; those without case are in lower case. */
  readonly texts: Uint8Array
  /** Where each of them ends. */
  readonly ends: Uint32Array
  /** How each is looked for; see `literal-kind.ts`. */
  readonly kinds: Uint8Array
  readonly table: KeywordTable
}

export interface WantedLiteral {
  readonly text: string
  readonly kind: LiteralKind
}

/** The automaton looks for beginnings, and the bytes behind them are compared: a table a third as large, which loads and stays in the cache. */
const beginning = 6
/** Rows of 64 cells. */
const mostClasses = 64

export function packLiterals(wanted: readonly WantedLiteral[]): Literals {
  const texts = wanted.map(({ text }) => Buffer.from(text))
  const ends = new Uint32Array(texts.length)
  for (const [index, { length }] of texts.entries()) ends[index] = (ends[index - 1] ?? 0) + length
  const beginnings = wanted.map(({ text }) => (isSign(text) ? [] : [beginningOf(text)]))
  return {
    texts: Buffer.concat(texts),
    ends,
    kinds: Uint8Array.from(wanted, ({ kind }) => kindBits(kind)),
    table: buildKeywordTable(beginnings, { mostClasses }),
  }
}

/** Such short ones stand at every corner; looking for them natively, when asked, costs less than being told of each. */
export function isSign(text: string): boolean {
  return text.length === 1 || (text.length === 2 && !/[\p{L}\p{N}_]/u.test(text))
}

function beginningOf(text: string): string {
  // A character that is cut in two would be another one.
  const bytes = Buffer.from(text.toLowerCase())
  let end = Math.min(beginning, bytes.length)
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++
  return bytes.toString('utf8', 0, end)
}
