import { describe, expect, it } from 'vitest'
import { expandCases, makeSecretEngine, type RuleCase, type SecretEngine } from '../src/index.ts'
import { compileBuiltInRules } from './built-in-rules.ts'

const compiled = compileBuiltInRules()
const engine = makeSecretEngine(compiled.rules, compiled.table)
const parts = new Set(compiled.rules.filter(({ isPart }) => isPart).map(({ id }) => id))
const cases = Map.groupBy(expandCases(compiled), ({ rule }) => rule)

describe('cases of every rule', () => {
  it.each([...cases])('%s', (_, own) => {
    expect(own.flatMap((item) => complaint(engine, item) ?? [])).toEqual([])
  })

  it('covers every rule', () => {
    expect([...cases.keys()].sort()).toEqual(compiled.rules.map(({ id }) => id).sort())
  })
})

/** What is wrong, with the template: the text itself looks like a secret. */
function complaint(engine: SecretEngine, { rule, kind, path, template, text }: RuleCase): string | undefined {
  const { matches } = engine.scan(Buffer.from(text), { path, isRaw: parts.has(rule) })
  const own = matches.filter((match) => match.rule.id === rule)
  const others = matches.map((match) => `${match.rule.id} (${match.confidence})`).join(', ') || 'nothing'
  const isRight =
    kind === 'negative' ? own.length === 0 : own.some(({ confidence }) => (kind === 'low') === (confidence === 'low'))
  return isRight ? undefined : `${kind} ${JSON.stringify(template)} gives ${others}`
}
