import {
  type KeywordTableNumbers,
  keywordTableNumbers,
  keywordTableSections,
  readSections,
  storedKeywordTable,
  uint16s,
  uint32s,
  writeSections,
} from '@sallyport/core'
import type { KeywordIndex } from '../engine/keyword-index.ts'
import type { CompiledSecretRules } from './compile-secret-rules.ts'
import { type RuleList, storedRules, writeRule } from './rule-list.ts'

interface Header {
  readonly rules: number
  readonly withoutKeywords: number
  readonly table: KeywordTableNumbers
}

/** After the four sections of the table: keywords, their ends, their rules, the ends of those; ends and texts of the rules. */
const afterTable = 4

export function encodeSecretRules({ rules, keywords }: Pick<CompiledSecretRules, 'rules' | 'keywords'>): Uint8Array {
  const written = rules.map((rule) => Buffer.from(writeRule(rule)))
  const ends = new Uint32Array(written.length)
  for (const [index, { length }] of written.entries()) ends[index] = (ends[index - 1] ?? 0) + length
  const { table, withoutKeywords } = keywords
  const header: Header = { rules: rules.length, withoutKeywords, table: keywordTableNumbers(table) }
  return writeSections(header, [
    ...keywordTableSections(table),
    keywords.texts,
    keywords.ends,
    keywords.rules,
    keywords.ruleEnds,
    ends,
    Buffer.concat(written),
  ])
}

/** Views the tables in place; a rule is parsed when it is asked for. Throws where the bytes are not what `encodeSecretRules` wrote. */
export function decodeSecretRules(artefact: Uint8Array): { rules: RuleList; keywords: KeywordIndex } {
  const { header, sections } = readSections(artefact)
  const { rules, withoutKeywords, table } = header as Header
  const [texts, textEnds, waiting, ruleEnds, ends, text] = sections.slice(afterTable)
  if (
    texts === undefined ||
    textEnds === undefined ||
    waiting === undefined ||
    ruleEnds === undefined ||
    ends === undefined ||
    text === undefined
  )
    throw new RangeError('the compiled secret rules are damaged')
  const endOf = uint32s(ends)
  return {
    rules: storedRules(rules, (index) => text.toString('utf8', endOf[index - 1] ?? 0, endOf[index])),
    keywords: {
      table: storedKeywordTable(table, sections),
      texts,
      ends: uint32s(textEnds),
      rules: uint16s(waiting),
      ruleEnds: uint32s(ruleEnds),
      withoutKeywords,
    },
  }
}
