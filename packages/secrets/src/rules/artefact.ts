import {
  endsOf,
  type KeywordSetNumbers,
  keywordSetNumbers,
  keywordSetSections,
  keywordSetSize,
  readSections,
  storedKeywordSet,
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
  readonly keywords: KeywordSetNumbers
}

/** Sections: the keywords, the rules of each and where their lists end, then ends and texts of the rules. */
export function encodeSecretRules({ rules, keywords }: Pick<CompiledSecretRules, 'rules' | 'keywords'>): Uint8Array {
  const written = rules.map((rule) => Buffer.from(writeRule(rule)))
  const { withoutKeywords, ruleEnds, rules: waiting } = keywords
  const header: Header = { rules: rules.length, withoutKeywords, keywords: keywordSetNumbers(keywords) }
  const own = [waiting, ruleEnds, endsOf(written), Buffer.concat(written)]
  return writeSections(header, [...keywordSetSections(keywords), ...own])
}

/** Views the tables in place; a rule is parsed when it is asked for. Throws where the bytes are not what `encodeSecretRules` wrote. */
export function decodeSecretRules(artefact: Uint8Array): { rules: RuleList; keywords: KeywordIndex } {
  const { header, sections } = readSections(artefact)
  const { rules, withoutKeywords, keywords } = header as Header
  const [waiting, ruleEnds, ends, text] = sections.slice(keywordSetSize)
  if (waiting === undefined || ruleEnds === undefined || ends === undefined || text === undefined)
    throw new RangeError('the compiled secret rules are damaged')
  const endOf = uint32s(ends)
  return {
    rules: storedRules(rules, (index) => text.toString('utf8', endOf[index - 1] ?? 0, endOf[index])),
    keywords: {
      ...storedKeywordSet(keywords, sections),
      rules: uint16s(waiting),
      ruleEnds: uint32s(ruleEnds),
      withoutKeywords,
    },
  }
}
