import { expect, it } from 'vitest'
import { taintProbes } from '../../src/rule-syntax/taint-probes.ts'

const rule = (source: string) =>
  JSON.stringify({
    id: 'r',
    mode: 'taint',
    languages: ['javascript'],
    'pattern-sources': [{ patterns: [{ pattern: source }, { 'focus-metavariable': '$P' }] }],
    'pattern-sinks': [{ pattern: 'eval(...)' }],
  })

const probesFor = (source: string) => {
  const probes = taintProbes([rule(source)])
  const asked = probes.rules.map((text) => JSON.parse(text))
  const idOf = (isWanted: (formula: object) => boolean) => asked.find(isWanted)?.id
  return {
    asked: asked.length,
    sink: idOf((formula) => 'pattern' in formula),
    isWorthwhile: (...matched: string[]) => probes.worthwhile(new Set(matched)).length === 1,
  }
}

it.each([
  'function $F(..., $P, ...) { ... }',
  '(..., $P, ...) => { ... }',
  'def $F(..., $P, ...):\n  ...',
  'func $F(..., $P string, ...) { ... }',
])('a parameter of any function is in every file and is not asked for: %s', (source) => {
  const { asked, sink, isWorthwhile } = probesFor(source)
  expect(asked).toBe(1)
  expect(isWorthwhile(sink)).toBe(true)
  expect(isWorthwhile()).toBe(false)
})

it.each(['$REQ.query', 'app.get($PATH, ($P, ...) => { ... })', 'run(..., $P, ...)'])('others are: %s', (source) => {
  const { asked, sink, isWorthwhile } = probesFor(source)
  expect(asked).toBe(2)
  expect(isWorthwhile(sink)).toBe(false)
})
