import type { KeywordTable } from './keyword-table.ts'
import { uint16s, uint32s } from './sectioned-file.ts'

/** Its numbers, for a header. */
export type KeywordTableNumbers = Pick<KeywordTable, 'shift' | 'firstAccepting'>

export function keywordTableNumbers({ shift, firstAccepting }: KeywordTable): KeywordTableNumbers {
  return { shift, firstAccepting }
}

/** Its four arrays, in the order in which `storedKeywordTable` wants them back. */
export function keywordTableSections({ classOf, next, hitStarts, hits }: KeywordTable): ArrayBufferView[] {
  return [classOf, next, hitStarts, hits]
}

/** Views, not copies: of sections from `readSections`. */
export function storedKeywordTable(numbers: KeywordTableNumbers, sections: readonly Buffer[]): KeywordTable {
  const [classOf, next, hitStarts, hits] = sections
  if (classOf?.length !== 256 || next === undefined || hitStarts === undefined || hits === undefined)
    throw new RangeError('the keyword table is damaged')
  const { shift, firstAccepting } = numbers
  return {
    shift,
    firstAccepting,
    // No Buffer: one kind of array keeps the hot loop quick.
    classOf: new Uint8Array(classOf.buffer, classOf.byteOffset, classOf.byteLength),
    next: uint16s(next),
    hitStarts: uint32s(hitStarts),
    hits: uint16s(hits),
  }
}
