import { sha256 } from '@sallyport/core'
import { type LiteralCondition, type LiteralKind, numbered } from '../prescan/conditions/condition.ts'
import { keyLiterals } from '../prescan/literals/key-literals.ts'
import { kindBits } from '../prescan/literals/literal-kind.ts'
import { packLiterals, type WantedLiteral } from '../prescan/literals/literals.ts'
import { checkBuiltInRule } from './built-in-rule.ts'
import type { PackedRule, RuleGroup, RulePack } from './pack/rule-pack.ts'
import { packRule, type UnnumberedRule } from './pack-rule.ts'
import { type RuleFile, type RuleProblem, readRuleDocument, refuseProblems } from './rule-document.ts'

/** Part of the digest: results of rules that were packed in another way are not taken for these. */
const schemaVersion = 4

/** Build time: our own rule files → the pack that the bundle loads. Throws `rules-invalid` with every problem. */
export function compileSastRules(files: readonly RuleFile[]): Promise<RulePack> {
  return compile(files, 'built-in')
}

export async function compile(files: readonly RuleFile[], origin: 'built-in' | 'user'): Promise<RulePack> {
  const problems: RuleProblem[] = []
  const rules: UnnumberedRule[] = []
  const places = new Map<string, string>()
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const written = await readRuleDocument(file, problems)
    if (origin === 'built-in' && written.length > 1)
      problems.push({ file: file.name, line: 1, message: 'one rule per file' })
    for (const rule of written) {
      if (origin === 'built-in') checkBuiltInRule(rule, problems)
      const packed = packRule(rule, origin, problems)
      if (packed === undefined) continue
      const place = `${file.name}:${rule.lineOf('id')}`
      const other = places.get(packed.id)
      if (other !== undefined)
        problems.push({ file: file.name, line: rule.lineOf('id'), message: `id ${packed.id} is taken by ${other}` })
      places.set(packed.id, place)
      rules.push(packed)
    }
  }
  refuseProblems(problems)
  return numberedPack(rules)
}

/** Gives literals their numbers, and seals the pack. */
function numberedPack(rules: readonly UnnumberedRule[]): RulePack {
  const keyOf = (text: string, kind: LiteralKind) => `${text}\0${kindBits(kind)}`
  const found = new Map<string, WantedLiteral>()
  for (const rule of rules)
    for (const { text, ...kind } of literalsOf(rule.condition)) found.set(keyOf(text, kind), { text, kind })
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  const indexes = new Map(sorted.map(([key], index) => [key, index]))
  const literals = sorted.map(([, literal]) => literal)
  const numberedRules = rules.map((rule): PackedRule => {
    const condition = numbered(rule.condition, (text, kind) => indexes.get(keyOf(text, kind)) ?? -1)
    const keys = keyLiterals(condition, (index) => literals[index]?.text ?? '')
    return { ...rule, condition, ...(keys === undefined ? {} : { keys }) }
  })
  const digest = sha256(JSON.stringify([schemaVersion, numberedRules, literals]))
  return { digest, literals: packLiterals(literals), groups: groupsOf(numberedRules) }
}

function groupsOf(rules: readonly PackedRule[]): RuleGroup[] {
  const groups = Map.groupBy(rules, ({ languages, tier }) => [tier, ...languages].join(' '))
  return [...groups.values()].flatMap((members) => {
    const [first] = members
    return first === undefined
      ? []
      : { languages: first.languages, tier: first.tier, count: members.length, rules: members }
  })
}

function literalsOf(condition: LiteralCondition): readonly (LiteralKind & { readonly text: string })[] {
  return condition.kind === 'literal' ? [condition] : condition.of.flatMap(literalsOf)
}
