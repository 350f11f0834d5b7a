import type { RuleCase, SecretEngine } from '../src/index.ts'

const known = new WeakMap<SecretEngine, ReadonlySet<string>>()

function partsOf(engine: SecretEngine): ReadonlySet<string> {
  const parts = known.get(engine) ?? new Set(engine.rules().flatMap(({ id, isPart }) => (isPart ? [id] : [])))
  known.set(engine, parts)
  return parts
}

/** What is wrong with a case, with its template (the text itself looks like a secret); undefined where it is right. */
export function caseComplaint(
  engine: SecretEngine,
  { rule, kind, path, template, text }: RuleCase,
): string | undefined {
  const { matches } = engine.scan(Buffer.from(text), { path, isRaw: partsOf(engine).has(rule) })
  const own = matches.filter((match) => match.rule.id === rule)
  const others = matches.map((match) => `${match.rule.id} (${match.confidence})`).join(', ') || 'nothing'
  const isRight =
    kind === 'negative' ? own.length === 0 : own.some(({ confidence }) => (kind === 'low') === (confidence === 'low'))
  return isRight ? undefined : `${kind} ${JSON.stringify(template)} gives ${others}`
}
