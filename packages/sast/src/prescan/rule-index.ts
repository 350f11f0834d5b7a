import type { PackedRule } from '../rules/pack/rule-pack.ts'
import { holds } from './conditions/condition.ts'
import type { FoundLiterals } from './literals/literal-automaton.ts'

/** The rules for files of one kind, by the literals that a file must hold before it is worth asking about a rule. */
export class RuleIndex {
  readonly #rules: readonly PackedRule[]
  readonly #byLiteral = new Map<number, PackedRule[]>()
  /** Rules to ask about in any case. */
  readonly #always: PackedRule[] = []
  readonly #names = new Map<PackedRule, RegExp>()

  constructor(rules: readonly PackedRule[]) {
    this.#rules = rules
    for (const rule of rules) {
      if (rule.baseNames !== undefined) this.#names.set(rule, nameExpression(rule.baseNames))
      if (rule.keys === undefined) this.#always.push(rule)
      for (const literal of rule.keys ?? []) {
        const known = this.#byLiteral.get(literal)
        if (known === undefined) this.#byLiteral.set(literal, [rule])
        else known.push(rule)
      }
    }
  }

  /** True where some rule is for files of this name. */
  mayLookAt(name: string): boolean {
    return this.#rules.length > this.#names.size || this.#rules.some((rule) => this.#fits(rule, name))
  }

  /** Every rule for files of this name, whatever they hold. */
  all(name: string): PackedRule[] {
    return this.#rules.filter((rule) => this.#fits(rule, name))
  }

  /** Those that may match a file of this name with these literals. */
  possible(name: string, literals: FoundLiterals): PackedRule[] {
    const asked = new Set(this.#always)
    for (const literal of literals.indexes) for (const rule of this.#byLiteral.get(literal) ?? []) asked.add(rule)
    return [...asked].filter((rule) => holds(rule.condition, literals) && this.#fits(rule, name))
  }

  #fits(rule: PackedRule, name: string): boolean {
    return this.#names.get(rule)?.test(name) ?? true
  }
}

/** `*` and `?` of globs over base names, without case. */
function nameExpression(globs: readonly string[]): RegExp {
  const one = (glob: string) =>
    glob
      .replace(/[.+^$()|]/g, '\\$&')
      .replace(/\*+/g, '.*')
      .replaceAll('?', '.')
  return new RegExp(`^(?:${globs.map(one).join('|')})$`, 'is')
}
