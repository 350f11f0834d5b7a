import { buildKeywordTable, type KeywordTable, scanKeywords } from '@sallyport/core'

/** Which rules wait for which keyword; plain arrays, so that the bundle's need no parsing. */
export interface KeywordIndex {
  /** Finds the beginnings of keywords, by number. */
  readonly table: KeywordTable
  /** The keywords in lower case, one after the other, and where each of them ends. */
  readonly texts: Uint8Array
  readonly ends: Uint32Array
  /** The rules of all keywords, one list after the other, and where each list ends. */
  readonly rules: Uint16Array
  readonly ruleEnds: Uint32Array
  /** So many of the first rules have no keyword. */
  readonly withoutKeywords: number
}

/** A table for whole keywords of three thousand rules has 11 MB; for beginnings of six bytes it stays in the processor's cache. */
const beginning = 6
const mostClasses = 64

/** `keywords[i]` are the lower-case keywords of rule `i`; rules without any come first. */
export function indexKeywords(keywords: readonly (readonly string[])[]): KeywordIndex {
  const waiting = new Map<string, number[]>()
  for (const [rule, list] of keywords.entries())
    for (const keyword of new Set(list)) waiting.set(keyword, [...(waiting.get(keyword) ?? []), rule])
  const texts = [...waiting.keys()].map((keyword) => Buffer.from(keyword))
  const first = keywords.findIndex((list) => list.length > 0)
  return {
    table: buildKeywordTable(
      texts.map((text) => [text.toString('latin1', 0, beginning)]),
      { mostClasses },
    ),
    texts: Buffer.concat(texts),
    ends: running(texts),
    rules: Uint16Array.from([...waiting.values()].flat()),
    ruleEnds: running([...waiting.values()]),
    withoutKeywords: first === -1 ? keywords.length : first,
  }
}

/** One pass over bytes; `onHit` gets each rule with the offset at which its keyword begins, in the order in which beginnings end. */
export function scanForRules(
  bytes: Uint8Array,
  index: KeywordIndex,
  onHit: (rule: number, start: number) => void,
): void {
  const { table, rules, ruleEnds } = index
  scanKeywords(bytes, table, (keyword, start) => {
    if (!standsAt(index, keyword, bytes, start)) return
    const end = ruleEnds[keyword] ?? 0
    for (let at = ruleEnds[keyword - 1] ?? 0; at < end; at++) onHit(rules[at] ?? 0, start)
  })
}

/** The table saw a beginning, and some of its bytes share a class. */
function standsAt({ texts, ends }: KeywordIndex, keyword: number, bytes: Uint8Array, start: number): boolean {
  const from = ends[keyword - 1] ?? 0
  const length = (ends[keyword] ?? 0) - from
  for (let at = 0; at < length; at++) {
    const byte = bytes[start + at]
    if (byte === undefined) return false
    const folded = byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte
    if (folded !== texts[from + at]) return false
  }
  return true
}

/** Where each of the lists ends when they stand one after the other. */
function running(lists: readonly { readonly length: number }[]): Uint32Array {
  let end = 0
  return Uint32Array.from(lists, ({ length }) => {
    end += length
    return end
  })
}
