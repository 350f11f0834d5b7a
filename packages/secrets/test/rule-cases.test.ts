import { describe, expect, it } from 'vitest'
import { expandCases, makeSecretEngine } from '../src/index.ts'
import { compileBuiltInRules } from './built-in-rules.ts'
import { caseComplaint } from './case-complaint.ts'

const compiled = compileBuiltInRules()
const engine = makeSecretEngine(compiled.rules, compiled.keywords)
const allCases = expandCases(compiled)
const cases = Map.groupBy(allCases, ({ rule }) => rule)

describe('cases of every rule', () => {
  it.each([...cases])('%s', (_, own) => {
    expect(own.flatMap((item) => caseComplaint(engine, item) ?? [])).toEqual([])
  })

  it('covers every rule', () => {
    expect([...cases.keys()].sort()).toEqual(compiled.rules.map(({ id }) => id).sort())
  })
})
