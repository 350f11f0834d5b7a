import {
  type KeywordSetNumbers,
  keywordSetNumbers,
  keywordSetSections,
  keywordSetSize,
  readSections,
  storedKeywordSet,
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
  readonly literals: KeywordSetNumbers
  readonly groups: readonly GroupHeader[]
}

type GroupHeader = Omit<RuleGroup, 'rules'>

/** Sections of the index before those of the groups: the literals, then their kinds. */
const firstGroup = keywordSetSize + 1

export function encodeRulePack({ digest, literals, groups }: RulePack): StoredPack {
  const header: Header = {
    digest,
    literals: keywordSetNumbers(literals),
    groups: groups.map(({ rules: _, ...group }) => group),
  }
  const keys = groups.map(({ rules }) => Buffer.from(JSON.stringify(rules.map(keysOf))))
  const details = groups.flatMap(({ rules }) => rules.map((rule) => Buffer.from(JSON.stringify(detailsOf(rule)))))
  return {
    index: writeSections(header, [...keywordSetSections(literals), literals.kinds, ...keys]),
    details: writeSections({ digest }, details),
  }
}

/** Throws where the bytes are not what `encodeRulePack` wrote: a broken installation must not look like a pack without rules. */
export function decodeRulePack(index: Uint8Array, readDetails: () => Uint8Array): RulePack {
  const { header, sections } = readSections(index)
  const { digest, literals, groups } = header as Header
  const kinds = sections[keywordSetSize] ?? refuse()
  let details: readonly Buffer[] | undefined
  const detailsAt = (place: number) => {
    details ??= detailSections(readDetails(), digest)
    return JSON.parse((details[place] ?? refuse()).toString('utf8')) as RuleDetails
  }
  let first = 0
  return {
    digest,
    literals: { ...storedKeywordSet(literals, sections), kinds },
    groups: groups.map((group, at) => {
      const begin = first
      first += group.count
      return storedGroup(group, sections[firstGroup + at] ?? refuse(), (index) => detailsAt(begin + index))
    }),
  }
}

function detailSections(bytes: Uint8Array, digest: string): readonly Buffer[] {
  const { header, sections } = readSections(bytes)
  if ((header as Pick<Header, 'digest'>).digest !== digest) return refuse()
  return sections
}

function storedGroup(group: GroupHeader, keys: Buffer, detailsAt: (index: number) => RuleDetails): RuleGroup {
  let rules: readonly PackedRule[] | undefined
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
