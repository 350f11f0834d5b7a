import { isRecord, type JsonRecord } from '../json-value.ts'

type Path = readonly (string | number)[]

/** One way in which a formula can match: the metavariables that it binds, and its patterns for the message. */
interface Branch {
  readonly names: ReadonlySet<string>
  readonly shown: string
}

export interface UnboundMetavariable {
  /** Keys below the rule that lead to the condition. */
  readonly path: Path
  readonly metavariable: string
  readonly branch: string
}

const formulaLists = ['pattern-sources', 'pattern-sinks', 'pattern-sanitizers', 'pattern-propagators']

/**
 * Conditions on metavariables that a branch of the same `patterns` does not bind. Semgrep drops the match of such a branch without a
 * word, so half of a rule can be dead while the cases of its other half hold.
 */
export function unboundMetavariables(rule: JsonRecord): UnboundMetavariable[] {
  const found: UnboundMetavariable[] = []
  branchesOf(rule, [], new Set(), found)
  for (const key of formulaLists)
    for (const [index, part] of list(rule[key]).entries()) branchesOf(part, [key, index], new Set(), found)
  return found
}

function branchesOf(
  formula: unknown,
  path: Path,
  scope: ReadonlySet<string>,
  found: UnboundMetavariable[],
): readonly Branch[] {
  if (typeof formula === 'string') return [{ names: namesIn(formula), shown: formula.trim() }]
  if (!isRecord(formula)) return [nothing]
  const either = list(formula['pattern-either'])
  if (either.length > 0)
    return either.flatMap((part, index) => branchesOf(part, [...path, 'pattern-either', index], scope, found))
  if (Array.isArray(formula.patterns)) return conjunction(formula.patterns, [...path, 'patterns'], scope, found)
  if (typeof formula['pattern-regex'] === 'string')
    return [{ names: groupsIn(formula['pattern-regex']), shown: formula['pattern-regex'] }]
  for (const key of ['pattern', 'pattern-inside'])
    if (formula[key] !== undefined) return branchesOf(formula[key], [...path, key], scope, found)
  return [nothing]
}

const nothing: Branch = { names: new Set(), shown: '' }

/** As in Semgrep: first everything positive, then the conditions. No condition binds more. */
function conjunction(parts: readonly unknown[], path: Path, scope: ReadonlySet<string>, found: UnboundMetavariable[]) {
  let branches: readonly Branch[] = [{ names: scope, shown: '' }]
  for (const [index, part] of parts.entries())
    branches = product(branches, branchesOf(part, [...path, index], scope, found))
  for (const [index, part] of parts.entries())
    for (const [key, condition] of Object.entries(isRecord(part) ? part : {}))
      branches = living(branches, key, condition, [...path, index, key], found)
  return branches
}

function living(
  branches: readonly Branch[],
  key: string,
  condition: unknown,
  path: Path,
  found: UnboundMetavariable[],
): readonly Branch[] {
  if (key === 'metavariable-pattern') {
    const scope = new Set(branches.flatMap(({ names }) => [...names]))
    branchesOf(condition, path, scope, found)
  }
  return neededBy(key, condition).reduce((left, choices) => {
    const binds = ({ names }: Branch) => choices.some((name) => names.has(name))
    const dead = left.find((branch) => !binds(branch))
    if (dead !== undefined) found.push({ path, metavariable: choices.join(' or '), branch: dead.shown })
    return left.filter(binds)
  }, branches)
}

/** The metavariables without which a condition drops every match; of a list to focus on, one is enough. */
function neededBy(key: string, condition: unknown): readonly (readonly string[])[] {
  if (key === 'focus-metavariable') return [[condition].flat().filter((name) => typeof name === 'string')]
  if (!key.startsWith('metavariable-') || !isRecord(condition)) return []
  if (typeof condition.metavariable === 'string') return [[condition.metavariable]]
  return [...namesIn(String(condition.comparison ?? ''))].map((name) => [name])
}

/** Branches that bind the same count once, so that a list of choices does not multiply. */
function product(left: readonly Branch[], right: readonly Branch[]): Branch[] {
  const all = left.flatMap((one) =>
    right.map((other) => ({
      names: new Set([...one.names, ...other.names]),
      shown: [one.shown, other.shown].filter((text) => text !== '').join(' with '),
    })),
  )
  return [...new Map(all.map((branch) => [[...branch.names].sort().join(' '), branch])).values()]
}

function namesIn(pattern: string): ReadonlySet<string> {
  return new Set(pattern.match(/\$(?:\.\.\.)?[A-Z_][A-Z0-9_]*/g))
}

/** Semgrep binds the named groups of a `pattern-regex`, and of nothing else. */
function groupsIn(regex: string): ReadonlySet<string> {
  return new Set([...regex.matchAll(/\(\?P?<([A-Z_][A-Z0-9_]*)>/g)].map(([, name]) => `$${name}`))
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
