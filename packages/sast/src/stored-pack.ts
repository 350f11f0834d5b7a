import {
  type KeywordTableNumbers,
  keywordTableNumbers,
  keywordTableSections,
  readSections,
  storedKeywordTable,
  uint32s,
  writeSections,
} from '@sallyport/core'
import type { PackedRule, RuleGroup, RulePack } from './rule-pack.ts'
import { detailsOf, keysOf, type RuleDetails, type RuleKeys, StoredRule } from './stored-rule.ts'

/** The pack as the bundle ships it. A hook reads the index; the details are not needed to rule a file out. */
export interface StoredPack {
  readonly index: Uint8Array
  readonly details: Uint8Array
}

interface Header {
  readonly digest: string
  readonly table: KeywordTableNumbers
  readonly groups: readonly GroupHeader[]
}

type GroupHeader = Omit<RuleGroup, 'rules'>

/** Sections of the index before those of the groups: the table, then the texts, ends and kinds of the literals. */
const firstGroup = 7

export function encodeRulePack({ digest, literals, groups }: RulePack): StoredPack {
  const { table, texts, ends, kinds } = literals
  const header: Header = {
    digest,
    table: keywordTableNumbers(table),
    groups: groups.map(({ rules: _, ...group }) => group),
  }
  const keys = groups.map(({ rules }) => Buffer.from(JSON.stringify(rules.map(keysOf))))
  const details = groups.map(({ rules }) => Buffer.from(JSON.stringify(rules.map(detailsOf))))
  return {
    index: writeSections(header, [...keywordTableSections(table), texts, ends, kinds, ...keys]),
    details: writeSections({ digest }, details),
  }
}

/** Throws where the bytes are not what `encodeRulePack` wrote: a broken installation must not look like a pack without rules. */
export function decodeRulePack(index: Uint8Array, readDetails: () => Uint8Array): RulePack {
  const { header, sections } = readSections(index)
  const { digest, table, groups } = header as Header
  const [texts = refuse(), ends = refuse(), kinds = refuse()] = sections.slice(firstGroup - 3)
  let details: readonly Buffer[] | undefined
  return {
    digest,
    literals: { texts, ends: uint32s(ends), kinds, table: storedKeywordTable(table, sections) },
    groups: groups.map((group, at) =>
      storedGroup(group, sections[firstGroup + at] ?? refuse(), () => {
        details ??= detailSections(readDetails(), digest)
        return details[at] ?? refuse()
      }),
    ),
  }
}

function detailSections(bytes: Uint8Array, digest: string): readonly Buffer[] {
  const { header, sections } = readSections(bytes)
  if ((header as Pick<Header, 'digest'>).digest !== digest) return refuse()
  return sections
}

function storedGroup(group: GroupHeader, keys: Buffer, readDetails: () => Buffer): RuleGroup {
  let rules: readonly PackedRule[] | undefined
  let details: readonly RuleDetails[] | undefined
  const detailsAt = (index: number) => {
    details ??= JSON.parse(readDetails().toString('utf8')) as RuleDetails[]
    return details[index] ?? refuse()
  }
  return {
    ...group,
    get rules() {
      rules ??= (JSON.parse(keys.toString('utf8')) as RuleKeys[]).map(
        (one, index) => new StoredRule(group, one, () => detailsAt(index)),
      )
      return rules
    },
  }
}

function refuse(): never {
  throw new RangeError('the compiled Semgrep rules are damaged')
}
