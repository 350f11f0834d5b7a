import { describe, expect, it } from 'vitest'
import { unboundMetavariables } from '../../src/rule-syntax/unbound-metavariables.ts'
import { parseDocument } from '../../src/rules/yaml.ts'

function unboundIn(yaml: string): string[] {
  const rule: unknown = parseDocument(yaml).toJS()
  if (typeof rule !== 'object' || rule === null) throw new Error('the rule of a test is a mapping')
  return unboundMetavariables({ ...rule }).map(
    ({ path, metavariable, branch }) => `${path.join('.')}: ${metavariable} | ${branch}`,
  )
}

describe('conditions on metavariables that a branch does not bind', () => {
  it('names the condition and the dead branch', () => {
    const rule = `
patterns:
  - pattern-either:
      - pattern: run($COMMAND)
      - pattern: start()
  - metavariable-regex: { metavariable: $COMMAND, regex: sh }
`
    expect(unboundIn(rule)).toEqual(['patterns.1.metavariable-regex: $COMMAND | start()'])
  })

  it('looks into taint sources, sinks, and choices inside choices', () => {
    const rule = `
mode: taint
pattern-sources:
  - pattern: input()
pattern-sinks:
  - patterns:
      - pattern-either:
          - pattern: one($X)
          - patterns:
              - pattern: two(...)
              - pattern-inside: def f(...):...
      - metavariable-pattern: { metavariable: $X, pattern: deep(...) }
`
    expect(unboundIn(rule)).toEqual([
      'pattern-sinks.0.patterns.1.metavariable-pattern: $X | two(...) with def f(...):...',
    ])
  })

  it('knows what a comparison needs, also without naming one metavariable', () => {
    const rule = `
patterns:
  - pattern: f($A)
  - metavariable-comparison: { comparison: $A < $B }
`
    expect(unboundIn(rule)).toEqual(['patterns.1.metavariable-comparison: $B | f($A)'])
  })

  it('does not take what a negation or another condition holds for bound', () => {
    const rule = (metavariable: string) => `
patterns:
  - pattern: f($A)
  - pattern-not: f($B)
  - metavariable-pattern: { metavariable: $A, pattern: g($C) }
  - metavariable-regex: { metavariable: ${metavariable}, regex: x }
`
    expect(unboundIn(rule('$A'))).toEqual([])
    expect(unboundIn(rule('$B'))).toEqual(['patterns.3.metavariable-regex: $B | f($A)'])
    expect(unboundIn(rule('$C'))).toEqual(['patterns.3.metavariable-regex: $C | f($A)'])
  })

  it('needs one metavariable of a list to focus on', () => {
    const focus = (names: string) => `
patterns:
  - pattern-either: [{ pattern: f($A) }, { pattern: g($B) }]
  - focus-metavariable: ${names}
`
    expect(unboundIn(focus('[$A, $B]'))).toEqual([])
    expect(unboundIn(focus('$A'))).toEqual(['patterns.1.focus-metavariable: $A | g($B)'])
  })

  it('accepts named groups, ellipses, enclosing patterns, and the names around a nested condition', () => {
    const rule = `
patterns:
  - pattern-regex: (?P<NAME>\\w+)=
  - pattern-inside: call($FIRST, $...REST)
  - metavariable-regex: { metavariable: $NAME, regex: x }
  - metavariable-regex: { metavariable: $...REST, regex: x }
  - metavariable-pattern:
      metavariable: $FIRST
      patterns:
        - pattern: deep(...)
        - metavariable-regex: { metavariable: $NAME, regex: x }
`
    expect(unboundIn(rule)).toEqual([])
  })
})
