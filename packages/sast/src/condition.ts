/** What a file must hold for a rule to be able to match: a literal (index), all of, or any of. `['&']` always holds. */
export type Condition = number | readonly ['&' | '|', ...Condition[]]

/** `exact` and `word` count only between bytes that cannot be part of an identifier; all but `exact` are compared without case. */
export type LiteralKind = 'exact' | 'word' | 'part'

/** The same before literals are numbered. */
export type LiteralCondition =
  | { readonly kind: 'literal'; readonly text: string; readonly as: LiteralKind }
  | { readonly kind: 'all' | 'any'; readonly of: readonly LiteralCondition[] }

export const always: LiteralCondition = { kind: 'all', of: [] }

function isAlways(condition: LiteralCondition): boolean {
  return condition.kind === 'all' && condition.of.length === 0
}

export function literal(text: string, as: LiteralKind): LiteralCondition {
  return { kind: 'literal', text: as === 'exact' ? text : text.toLowerCase(), as }
}

export function all(conditions: readonly LiteralCondition[]): LiteralCondition {
  const parts = distinct(conditions.flatMap((part) => (part.kind === 'all' ? part.of : [part])))
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'all', of: parts }
}

/** With no alternative at all nothing is known, so it always holds: never the other way round. */
export function any(conditions: readonly LiteralCondition[]): LiteralCondition {
  if (conditions.length === 0 || conditions.some(isAlways)) return always
  const parts = distinct(conditions.flatMap((part) => (part.kind === 'any' ? part.of : [part])))
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'any', of: parts }
}

function distinct(conditions: readonly LiteralCondition[]): LiteralCondition[] {
  const byText = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]))
  return [...byText.values()]
}

export function numbered(condition: LiteralCondition, indexOf: (text: string, as: LiteralKind) => number): Condition {
  if (condition.kind === 'literal') return indexOf(condition.text, condition.as)
  return [condition.kind === 'all' ? '&' : '|', ...condition.of.map((part) => numbered(part, indexOf))]
}

export function holds(condition: Condition, literals: { has(index: number): boolean }): boolean {
  if (typeof condition === 'number') return literals.has(condition)
  const isAll = condition[0] === '&'
  // Without a copy of the parts: a hook asks this thousands of times.
  for (let at = 1; at < condition.length; at++) {
    const part = condition[at]
    if (part !== undefined && part !== '&' && part !== '|' && holds(part, literals) !== isAll) return !isAll
  }
  return isAll
}
