import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openYaml, pathText } from '../src/index.ts'

const problemsOf = (text: string) => {
  const opened = openYaml(text, 'core')
  return opened.kind === 'malformed' ? opened.problems : []
}

describe('opening YAML that decides something', () => {
  test('gives the value, and where each key stands', () => {
    const opened = openYaml('a: 1\nlist:\n  - x\n  - { y: no }\n', 'core')
    if (opened.kind !== 'document') throw new Error('malformed')
    expect(opened.value).toEqual({ a: 1, list: ['x', { y: 'no' }] })
    expect(opened.locate(['list', 1, 'y'])).toEqual({ line: 4, column: 7 })
    expect(opened.locate(['list', 1, 'nowhere'])).toEqual({ line: 4, column: 5 })
    expect(opened.locate(['gone'])).toEqual({ line: 1, column: 1 })
  })

  test('failsafe leaves text as it stands', () => {
    expect(openYaml('a: 2026-01-01\nb: 012\n', 'failsafe')).toMatchObject({ value: { a: '2026-01-01', b: '012' } })
  })

  test.each([
    ['an alias', 'a: &x 1\nb: *x\n', { line: 1, column: 7 }],
    ['a key that stands twice', 'a: 1\nb:\n  c: 1\n  c: 2\n', { line: 4, column: 3 }],
    ['a tag', 'a: !!js/function x\n', { line: 1 }],
    ['no YAML', 'a: [1\n', { line: 2 }],
  ])('refuses %s, with its place', (_name, text, place) => {
    expect(problemsOf(text)[0]).toMatchObject(place)
  })

  test('refuses what would exhaust the stack', () => {
    expect(problemsOf(`a: ${'['.repeat(200_000)}`)).toMatchObject([{ line: 1, message: expect.any(String) }])
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(['document', 'malformed']).toContain(openYaml(text, 'failsafe').kind)
      }),
    )
  })
})

test('a path in words', () => {
  expect(pathText(['checks', 'list', 0, 'name'])).toBe('checks.list[0].name')
})
