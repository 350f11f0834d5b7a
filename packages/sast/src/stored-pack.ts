import {
  type KeywordTableNumbers,
  keywordTableNumbers,
  keywordTableSections,
  readSections,
  storedKeywordTable,
  uint32s,
  writeSections,
} from '@sallyport/core'
import type { Literals } from './literals.ts'
import type { PackedRule, RuleGroup, RulePack } from './rule-pack.ts'
import { detailsOf, keysOf, type RuleDetails, type RuleKeys, StoredRule } from './stored-rule.ts'

/** The pack as the bundle ships it. A hook reads the index; the details are not needed to rule a file out. */
export interface StoredPack {
  readonly index: Uint8Array
  readonly details: Uint8Array
}

interface Header {
  readonly digest: string
  readonly literals: Pick<Literals, 'exact' | 'words' | 'count'>
  readonly table: KeywordTableNumbers
  readonly groups: readonly GroupHeader[]
}

type GroupHeader = Omit<RuleGroup, 'rules'>

/** Sections of the index before those of the groups: the table, ends of the literals, the literals. */
const firstGroup = 6

export function encodeRulePack({ digest, literals, groups }: RulePack): StoredPack {
  const { table, exact, words, count } = literals
  const texts = Array.from({ length: count }, (_, index) => literals.bytesOf(index))
  const header: Header = {
    digest,
    literals: { exact, words, count },
    table: keywordTableNumbers(table),
    groups: groups.map(({ rules: _, ...group }) => group),
  }
  const keys = groups.map(({ rules }) => Buffer.from(JSON.stringify(rules.map(keysOf))))
  const details = groups.map(({ rules }) => Buffer.from(JSON.stringify(rules.map(detailsOf))))
  return {
    index: writeSections(header, [...keywordTableSections(table), endsOf(texts), Buffer.concat(texts), ...keys]),
    details: writeSections({ digest }, details),
  }
}

/** Throws where the bytes are not what `encodeRulePack` wrote: a broken installation must not look like a pack without rules. */
export function decodeRulePack(index: Uint8Array, readDetails: () => Uint8Array): RulePack {
  const { header, sections } = readSections(index)
  const { digest, literals, table, groups } = header as Header
  const [ends = refuse(), texts = refuse()] = sections.slice(firstGroup - 2)
  const endOf = uint32s(ends)
  let details: readonly Buffer[] | undefined
  return {
    digest,
    literals: {
      ...literals,
      table: storedKeywordTable(table, sections),
      bytesOf: (index) => texts.subarray(endOf[index - 1] ?? 0, endOf[index] ?? 0),
    },
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

/** Where each of the texts ends when they stand one after the other. */
function endsOf(texts: readonly Uint8Array[]): Uint32Array {
  let at = 0
  return Uint32Array.from(texts, ({ length }) => {
    at += length
    return at
  })
}

function refuse(): never {
  throw new RangeError('the compiled Semgrep rules are damaged')
}
