import { buildKeywordTable, type KeywordTable } from './keyword-table.ts'
import { uint16s, uint32s } from './sectioned-file.ts'

/** Keywords by number; plain arrays, so that the bundle's need no parsing. */
export interface KeywordSet {
  /** Finds the beginnings of keywords, without case. */
  readonly table: KeywordTable
  /** UTF-8, one after the other; those without case are in lower case. */
  readonly texts: Uint8Array
  /** Where each of them ends. */
  readonly ends: Uint32Array
}

/** Whole keywords of three thousand rules make a table of 11 MB; for beginnings of six bytes it stays in the processor's cache. */
const shortest = 6
/** So far a keyword is followed while others begin alike: `functi` would be compared with ten of them, at every function. */
const longest = 10

interface Packing {
  /** See `buildKeywordTable`. */
  readonly classes: 32 | 64
  /** The table does not look for those, which somebody else does. */
  readonly isLeftOut?: (keyword: string) => boolean
}

export function packKeywords(keywords: readonly string[], { classes, isLeftOut = () => false }: Packing): KeywordSet {
  const texts = keywords.map((keyword) => Buffer.from(keyword))
  const folded = keywords.map((keyword) => Buffer.from(keyword.toLowerCase()))
  const lengths = tellingLengths(folded)
  const beginnings = folded.map((bytes, index) =>
    isLeftOut(keywords[index] ?? '') ? [] : [beginningOf(bytes, lengths[index] ?? 0)],
  )
  return { table: buildKeywordTable(beginnings, classes), texts: Buffer.concat(texts), ends: endsOf(texts) }
}

/** How many bytes of each text tell it from all others. */
function tellingLengths(texts: readonly Buffer[]): number[] {
  const lengths = texts.map(() => 0)
  const order = [...texts.entries()].sort(([, a], [, b]) => Buffer.compare(a, b))
  for (const [place, [index, text]] of order.entries()) {
    const neighbours = [order[place - 1]?.[1], order[place + 1]?.[1]]
    lengths[index] = 1 + Math.max(...neighbours.map((other) => (other === undefined ? 0 : commonLength(text, other))))
  }
  return lengths
}

function commonLength(a: Buffer, b: Buffer): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function beginningOf(bytes: Buffer, telling: number): string {
  let end = Math.min(Math.max(shortest, Math.min(telling, longest)), bytes.length)
  // A character that is cut in two would be another one.
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++
  return bytes.toString('utf8', 0, end)
}

/** The table saw a beginning at `start`: is it this keyword? ASCII only is folded, as in the table. */
export function standsAt(
  { texts, ends }: KeywordSet,
  keyword: number,
  bytes: Uint8Array,
  start: number,
  isCased = false,
): boolean {
  const from = ends[keyword - 1] ?? 0
  const length = (ends[keyword] ?? 0) - from
  for (let at = 0; at < length; at++) {
    const byte = bytes[start + at]
    if (byte !== texts[from + at] && (isCased || lower(byte) !== texts[from + at])) return false
  }
  return true
}

function lower(byte: number | undefined): number | undefined {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte
}

/** Where each of the lists ends when they stand one after the other. */
export function endsOf(lists: readonly { readonly length: number }[]): Uint32Array {
  let end = 0
  return Uint32Array.from(lists, ({ length }) => {
    end += length
    return end
  })
}

/** The numbers of its table, for a header. */
export type KeywordSetNumbers = Pick<KeywordTable, 'shift' | 'firstAccepting' | 'longest'>

export function keywordSetNumbers({ table: { shift, firstAccepting, longest } }: KeywordSet): KeywordSetNumbers {
  return { shift, firstAccepting, longest }
}

/** So many sections `keywordSetSections` gives. */
export const keywordSetSize = 6

/** Its arrays, in the order in which `storedKeywordSet` wants them back. */
export function keywordSetSections({ table, texts, ends }: KeywordSet): ArrayBufferView[] {
  return [table.classOf, table.next, table.hitStarts, table.hits, texts, ends]
}

/** Views, not copies: of the first sections from `readSections`. */
export function storedKeywordSet(
  { shift, firstAccepting, longest }: KeywordSetNumbers,
  sections: readonly Buffer[],
): KeywordSet {
  const [classOf, next, hitStarts, hits, texts, ends] = sections
  if (
    classOf?.length !== 256 ||
    next === undefined ||
    hitStarts === undefined ||
    hits === undefined ||
    texts === undefined ||
    ends === undefined
  )
    throw new RangeError('the keywords are damaged')
  return {
    table: {
      shift,
      firstAccepting,
      longest,
      // No Buffer: one kind of array keeps the hot loop quick.
      classOf: new Uint8Array(classOf.buffer, classOf.byteOffset, classOf.byteLength),
      next: uint16s(next),
      hitStarts: uint32s(hitStarts),
      hits: uint16s(hits),
    },
    texts,
    ends: uint32s(ends),
  }
}
