import { endsOf, type KeywordSet, packKeywords, scanKeywords, standsAt } from '@sallyport/core'

/** Which rules wait for which keyword. */
export interface KeywordIndex extends KeywordSet {
  /** The rules of all keywords, one list after the other, and where each list ends. */
  readonly rules: Uint16Array
  readonly ruleEnds: Uint32Array
  /** So many of the first rules have no keyword. */
  readonly withoutKeywords: number
}

/** `keywords[i]` are the lower-case keywords of rule `i`; rules without any come first. */
export function indexKeywords(keywords: readonly (readonly string[])[]): KeywordIndex {
  const waiting = new Map<string, number[]>()
  for (const [rule, list] of keywords.entries())
    for (const keyword of new Set(list)) waiting.set(keyword, [...(waiting.get(keyword) ?? []), rule])
  const first = keywords.findIndex((list) => list.length > 0)
  return {
    ...packKeywords([...waiting.keys()], { classes: 32 }),
    rules: Uint16Array.from([...waiting.values()].flat()),
    ruleEnds: endsOf([...waiting.values()]),
    withoutKeywords: first === -1 ? keywords.length : first,
  }
}

/** One pass over bytes; `onHit` gets each rule with the offset at which its keyword begins, in the order in which beginnings end. */
export function scanForRules(
  bytes: Uint8Array,
  index: KeywordIndex,
  onHit: (rule: number, start: number) => void,
): void {
  const { rules, ruleEnds } = index
  scanKeywords(bytes, index.table, (keyword, start) => {
    if (!standsAt(index, keyword, bytes, start)) return
    const end = ruleEnds[keyword] ?? 0
    for (let at = ruleEnds[keyword - 1] ?? 0; at < end; at++) onHit(rules[at] ?? 0, start)
  })
}
