import type { Allowlist, SecretRule } from '../rules/secret-rule.ts'
import { describeValidator, type NamedValidator } from '../validators/validator-names.ts'
import { FirstLook } from './first-look.ts'

/** A rule by its number in the keyword table. */
export type RuntimeRules = (index: number) => RuntimeRule | undefined

/** A rule with what is compiled from it on first use. */
export class RuntimeRule {
  readonly rule: SecretRule
  #firstLook: FirstLook | undefined
  #pattern: RegExp | undefined
  #indexed: RegExp | undefined
  #path: RegExp | undefined
  #validators: { readonly cheap: readonly NamedValidator[]; readonly others: readonly NamedValidator[] } | undefined
  #allowlists: readonly RuntimeAllowlist[] | undefined

  constructor(rule: SecretRule) {
    this.rule = rule
  }

  get firstLook(): FirstLook {
    this.#firstLook ??= new FirstLook(this.rule)
    return this.#firstLook
  }

  /** Sticky where the keyword stands at a fixed distance, else searching. */
  get pattern(): RegExp {
    this.#pattern ??= new RegExp(this.rule.regex, `${this.rule.flags}${this.rule.offset === undefined ? 'g' : 'y'}`)
    return this.#pattern
  }

  /** The same with offsets of groups, which cost too much for positions that do not match. */
  get indexed(): RegExp {
    this.#indexed ??= new RegExp(this.rule.regex, `${this.rule.flags}dy`)
    return this.#indexed
  }

  allowsPath(path: string): boolean {
    if (this.rule.path === undefined) return true
    this.#path ??= patternOf(this.rule.path)
    return this.#path.test(path)
  }

  /** Filters that count characters: they decide most candidates before anything else is asked. */
  get cheapFilters(): readonly NamedValidator[] {
    return this.#describeValidators().cheap
  }

  get otherValidators(): readonly NamedValidator[] {
    return this.#describeValidators().others
  }

  #describeValidators() {
    if (this.#validators !== undefined) return this.#validators
    const all = this.rule.validators.map(describeValidator).filter((validator) => typeof validator !== 'string')
    const isCheap = ({ kind, cost }: NamedValidator) => kind === 'filter' && cost <= 1
    this.#validators = { cheap: all.filter(isCheap), others: all.filter((validator) => !isCheap(validator)) }
    return this.#validators
  }

  get allowlists(): readonly RuntimeAllowlist[] {
    this.#allowlists ??= this.rule.allowlists.map(runtimeAllowlist)
    return this.#allowlists
  }
}

export interface RuntimeAllowlist {
  readonly regexes: readonly RegExp[]
  readonly stopwords: readonly string[]
  readonly paths: readonly RegExp[]
  readonly condition: Allowlist['condition']
  readonly regexTarget: Allowlist['regexTarget']
}

function runtimeAllowlist(allowlist: Allowlist): RuntimeAllowlist {
  return { ...allowlist, regexes: allowlist.regexes.map(patternOf), paths: allowlist.paths.map(patternOf) }
}

function patternOf(source: string): RegExp {
  const head = /^\(\?([ims]+)\)/.exec(source)
  return new RegExp(source.slice(head?.[0].length ?? 0), head?.[1] ?? '')
}
