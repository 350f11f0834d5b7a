import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../src/change/source-file.ts'
import { findingsOfFile } from '../../src/findings/finding-of-match.ts'
import { compile } from '../../src/rules/compile-rules.ts'
import { rulesOf } from '../../src/rules/pack/rule-pack.ts'

const text = `${Array.from({ length: 40 }, (_, line) => `const value${line} = run(a${line} + b)`).join('\n')}\n`

interface Given {
  readonly id: string
  readonly severity?: string
  readonly confidence?: string
  readonly cwe?: string
  readonly mode?: string
  readonly at?: readonly [number, number, number, number]
}

const formula = 'pattern: run(...)'
const flow = 'pattern-sources: [{ pattern: $A.query }]\n    pattern-sinks: [{ pattern: run(...) }]'

async function found(
  given: readonly Given[],
  isNew: (rule: string) => boolean = () => true,
  source = text,
): Promise<string[]> {
  const distinct = [...new Map(given.map((one) => [one.id, one])).values()]
  const written = distinct.map(
    ({ id, severity = 'ERROR', confidence = 'MEDIUM', cwe = 'CWE-95', mode = 'search' }) => `
  - id: ${id}
    languages: [javascript]
    severity: ${severity}
    message: Something
    mode: ${mode}
    ${mode === 'taint' ? flow : formula}
    metadata: { cwe: [${cwe}], confidence: ${confidence} }`,
  )
  const rules = rulesOf(await compile([{ name: 'x.yaml', text: `rules:${written.join('')}\n` }], 'user'))
  const file: SourceFile = {
    entry: { path: 'a.js', status: 'added', mode: '100644', oid: '1', parents: [], isCurrent: true },
    object: { oid: '1', mode: '100644' },
    bytes: Buffer.from(source),
    rules,
    excluded: new Map(),
  }
  const matches = given.map(({ id, at: [line, column, endLine, end] = [3, 16, 3, 20] }) => ({
    rule: id,
    path: 'a.js',
    start: { line, column },
    end: { line: endLine, column: end },
  }))
  const novelty = { added: [], isNew: ({ rule }: { rule: string }) => isNew(rule) }
  return findingsOfFile(file, matches, (id) => rules.find((rule) => rule.id === id), novelty).map(({ rule, facts }) =>
    [rule, facts?.also ?? []].flat().join(' + '),
  )
}

describe('findings at the same place', () => {
  it.each<[string, Given, Given]>([
    ['the more severe', { id: 'z', confidence: 'LOW' }, { id: 'a', severity: 'WARNING', confidence: 'HIGH' }],
    ['the surer', { id: 'z', confidence: 'HIGH' }, { id: 'a', mode: 'taint' }],
    ['the flow', { id: 'z', mode: 'taint' }, { id: 'a', at: [3, 14, 3, 28] }],
    ['the longer', { id: 'z', at: [3, 14, 3, 28] }, { id: 'a' }],
    ['that whose CWE the other names too', { id: 'z', cwe: 'CWE-77, CWE-95', confidence: 'HIGH' }, { id: 'a' }],
  ])('keeps %s', async (_, stays, goes) => {
    expect(await found([stays, goes])).toEqual(['sast/z + sast/a'])
  })

  it.each<[string, Given, Given]>([
    ['another weakness', { id: 'a' }, { id: 'z', cwe: 'CWE-79' }],
    ['only a parent in common', { id: 'a', cwe: 'CWE-95, CWE-74' }, { id: 'z', cwe: 'CWE-79, CWE-74' }],
    ['a place that only touches', { id: 'a', at: [3, 14, 3, 16] }, { id: 'z', at: [3, 16, 3, 20] }],
    ['one rule', { id: 'a', at: [3, 14, 3, 28] }, { id: 'a', at: [3, 16, 3, 20] }],
    ['a match over much of the file', { id: 'a', at: [1, 1, 30, 2] }, { id: 'z', at: [3, 16, 3, 20] }],
  ])('keeps both of %s', async (_, one, other) => {
    expect(await found([one, other])).toEqual([`sast/${one.id}`, `sast/${other.id}`])
  })

  it('never drops a new finding for an old one', async () => {
    const both = [{ id: 'a', confidence: 'HIGH' }, { id: 'z' }]
    expect(await found(both, (rule) => rule === 'z')).toEqual(['sast/a', 'sast/z'])
    expect(await found(both, (rule) => rule === 'a')).toEqual(['sast/a + sast/z'])
  })

  it('never drops a finding for one that a comment suppresses', async () => {
    const commented = text.replace('a2 + b)', 'a2 + b) // sallyport-ignore: sast/a -- constant')
    expect(await found([{ id: 'a', confidence: 'HIGH' }, { id: 'z' }], () => true, commented)).toEqual([
      'sast/a',
      'sast/z',
    ])
  })
})
