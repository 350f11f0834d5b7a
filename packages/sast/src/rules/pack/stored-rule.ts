import type { PackedRule, RuleGroup } from './rule-pack.ts'

/** What deciding about a file needs; the rest of a rule is read when it has something to say or to match. */
export type RuleKeys = Pick<PackedRule, 'id' | 'condition' | 'keys' | 'shape' | 'exclusions' | 'origin' | 'baseNames'>
export type RuleDetails = Omit<PackedRule, keyof RuleKeys | 'languages' | 'tier'>

export function keysOf({ id, condition, keys, shape, exclusions, origin, baseNames }: PackedRule): RuleKeys {
  return {
    id,
    condition,
    ...(keys === undefined ? {} : { keys }),
    ...(shape === undefined ? {} : { shape }),
    ...(exclusions === undefined ? {} : { exclusions }),
    ...(origin === undefined ? {} : { origin }),
    ...(baseNames === undefined ? {} : { baseNames }),
  }
}

export function detailsOf(rule: PackedRule): RuleDetails {
  const { id, condition, keys, shape, exclusions, origin, baseNames, languages, tier, ...rest } = rule
  return rest
}

/** A rule of the bundle: everything that is not needed to rule a file out is read on first use. */
export class StoredRule implements PackedRule {
  readonly #group: Pick<RuleGroup, 'languages' | 'tier'>
  readonly #keys: RuleKeys
  readonly #readDetails: () => RuleDetails
  #known: RuleDetails | undefined

  constructor(group: Pick<RuleGroup, 'languages' | 'tier'>, keys: RuleKeys, details: () => RuleDetails) {
    this.#group = group
    this.#keys = keys
    this.#readDetails = details
  }

  #details(): RuleDetails {
    this.#known ??= this.#readDetails()
    return this.#known
  }

  get id() {
    return this.#keys.id
  }
  get condition() {
    return this.#keys.condition
  }
  get keys() {
    return this.#keys.keys
  }
  get shape() {
    return this.#keys.shape
  }
  get exclusions() {
    return this.#keys.exclusions
  }
  get origin() {
    return this.#keys.origin
  }
  get baseNames() {
    return this.#keys.baseNames
  }
  get languages() {
    return this.#group.languages
  }
  get tier() {
    return this.#group.tier
  }
  get severity() {
    return this.#details().severity
  }
  get confidence() {
    return this.#details().confidence
  }
  get mode() {
    return this.#details().mode
  }
  get message() {
    return this.#details().message
  }
  get remediation() {
    return this.#details().remediation
  }
  get cwe() {
    return this.#details().cwe
  }
  get owasp() {
    return this.#details().owasp
  }
  get references() {
    return this.#details().references
  }
  get why() {
    return this.#details().why
  }
  get hasPaths() {
    return this.#details().hasPaths
  }
  get engine() {
    return this.#details().engine
  }
}
