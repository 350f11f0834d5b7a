/** What a file must hold for a rule to be able to match: a literal (index), all of, or any of. `['&']` always holds. */
export type Condition = number | readonly ['&' | '|', ...Condition[]]

/** How a literal is looked for: as it is written or without case, and with which neighbours. */
export interface LiteralKind {
  readonly isCased: boolean
  /** Counts only behind, and in front of, bytes that cannot be part of an identifier. */
  readonly starts: boolean
  readonly ends: boolean
}

export const exactWord: LiteralKind = { isCased: true, starts: true, ends: true }
export const anyCaseWord: LiteralKind = { isCased: false, starts: true, ends: true }
/** Also inside words. */
export const part: LiteralKind = { isCased: false, starts: false, ends: false }

/** The same before literals are numbered. */
export type LiteralCondition =
  | ({ readonly kind: 'literal'; readonly text: string } & LiteralKind)
  | { readonly kind: 'all' | 'any'; readonly of: readonly LiteralCondition[] }

export const always: LiteralCondition = { kind: 'all', of: [] }

function isAlways(condition: LiteralCondition): boolean {
  return condition.kind === 'all' && condition.of.length === 0
}

export function literal(text: string, { isCased, starts, ends }: LiteralKind): LiteralCondition {
  return { kind: 'literal', text: isCased ? text : text.toLowerCase(), isCased, starts, ends }
}

export function all(conditions: readonly LiteralCondition[]): LiteralCondition {
  const parts = distinct(conditions.flatMap((one) => (one.kind === 'all' ? one.of : [one])))
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'all', of: parts }
}

/** With no alternative at all nothing is known, so it always holds: never the other way round. */
export function any(conditions: readonly LiteralCondition[]): LiteralCondition {
  if (conditions.length === 0 || conditions.some(isAlways)) return always
  const parts = withoutNarrower(distinct(conditions.flatMap((one) => (one.kind === 'any' ? one.of : [one]))))
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'any', of: parts }
}

function distinct(conditions: readonly LiteralCondition[]): LiteralCondition[] {
  return [...new Map(conditions.map((condition) => [keyOf(condition), condition])).values()]
}

/** `a, or a and b` is `a`; so is `a, or ab`. */
function withoutNarrower(alternatives: readonly LiteralCondition[]): LiteralCondition[] {
  const keys = new Set(alternatives.map(keyOf))
  const parts = alternatives.filter((one) => one.kind === 'literal' && !one.starts && !one.ends)
  const isNarrower = (one: LiteralCondition) =>
    one.kind === 'literal'
      ? parts.some((other) => other !== one && isWithin(other, one))
      : one.of.some((needed) => keys.has(keyOf(needed)))
  return alternatives.filter((one) => !isNarrower(one))
}

function isWithin(part: LiteralCondition, whole: LiteralCondition): boolean {
  if (part.kind !== 'literal' || whole.kind !== 'literal') return false
  return part.isCased ? whole.isCased && whole.text.includes(part.text) : whole.text.toLowerCase().includes(part.text)
}

function keyOf(condition: LiteralCondition): string {
  return JSON.stringify(condition)
}

export function numbered(condition: LiteralCondition, indexOf: (text: string, kind: LiteralKind) => number): Condition {
  if (condition.kind === 'literal') return indexOf(condition.text, condition)
  return [condition.kind === 'all' ? '&' : '|', ...condition.of.map((one) => numbered(one, indexOf))]
}

export function holds(condition: Condition, literals: { has(index: number): boolean }): boolean {
  if (typeof condition === 'number') return literals.has(condition)
  const isAll = condition[0] === '&'
  // Without a copy of the parts: a hook asks this thousands of times.
  for (let at = 1; at < condition.length; at++) {
    const one = condition[at]
    if (one !== undefined && one !== '&' && one !== '|' && holds(one, literals) !== isAll) return !isAll
  }
  return isAll
}
