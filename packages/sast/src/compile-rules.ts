import { createHash } from 'node:crypto'
import { checkBuiltInRule } from './built-in-rule.ts'
import { type LiteralCondition, type LiteralKind, numbered } from './condition.ts'
import { kindDigit } from './literal-kind.ts'
import { packRule, type UnnumberedRule } from './pack-rule.ts'
import { type RuleFile, type RuleProblem, readRuleDocument, refuseProblems } from './rule-document.ts'
import { type RulePack, rulePackSchemaVersion } from './rule-pack.ts'

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
  const found = new Map<string, { text: string; digit: string }>()
  const keyOf = (text: string, digit: string) => `${text}\0${digit}`
  for (const rule of rules)
    for (const { text, ...kind } of literalsOf(rule.condition)) {
      const digit = kindDigit(kind)
      found.set(keyOf(text, digit), { text, digit })
    }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  const indexes = new Map(sorted.map(([key], index) => [key, index]))
  const indexOf = (text: string, kind: LiteralKind) => indexes.get(keyOf(text, kindDigit(kind))) ?? -1
  const numberedRules = rules.map((rule) => ({ ...rule, condition: numbered(rule.condition, indexOf) }))
  const literals = sorted.map(([, { text }]) => text)
  const kinds = sorted.map(([, { digit }]) => digit).join('')
  const sealed = JSON.stringify([rulePackSchemaVersion, numberedRules, literals, kinds])
  const digest = createHash('sha256').update(sealed).digest('hex')
  return { schemaVersion: rulePackSchemaVersion, digest, literals, kinds, rules: numberedRules }
}

function literalsOf(condition: LiteralCondition): readonly (LiteralKind & { readonly text: string })[] {
  return condition.kind === 'literal' ? [condition] : condition.of.flatMap(literalsOf)
}
