import { expect, test } from 'vitest'
import { presentExcerpt } from '../src/present-excerpt.ts'
import { textWidth } from '../src/text-width.ts'
import { sampleFinding } from './sample-report.ts'

function marked(excerpt: string, startColumn: number, endColumn: number, width = 60): string {
  const location = { path: 'a', startLine: 7, startColumn, endLine: 7, endColumn }
  const view = presentExcerpt(sampleFinding({ excerpt, location }), width, '…')
  const [first] = view?.lines ?? []
  return `${first?.text}\n${' '.repeat(view?.marker?.start ?? 0)}${'^'.repeat(view?.marker?.length ?? 0)}`
}

test.each([
  ['plain', 'const x = eval(y)', 11, 18, 'const x = eval(y)\n          ^^^^^^^'],
  ['tabs', '\tx = eval(y)', 6, 13, '  x = eval(y)\n      ^^^^^^^'],
  ['wide characters', '名 = eval(y)', 5, 12, '名 = eval(y)\n     ^^^^^^^'],
  ['escapes', '\u001b eval(y)', 3, 10, '\\u{1b} eval(y)\n       ^^^^^^^'],
  [
    'a mask',
    'k = "AKIA(16 characters hidden)"',
    6,
    26,
    'k = "AKIA(16 characters hidden)"\n     ^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ],
  ['an empty match', 'abc', 2, 2, 'abc\n ^'],
  ['a match past the end', 'abc', 9, 12, 'abc\n  ^'],
  ['CRLF', 'eval(y)\r', 1, 8, 'eval(y)\n^^^^^^^'],
])('the match is underlined: %s', (_name, excerpt, start, end, expected) => {
  expect(marked(excerpt, start, end)).toBe(expected)
})

test('of a long line, the part around the match is shown', () => {
  const line = `${'a'.repeat(500)}eval(y)${'b'.repeat(500)}`
  const [text = '', marker = ''] = marked(line, 501, 508, 40).split('\n')
  expect(textWidth(text)).toBe(40)
  expect(text.slice(marker.indexOf('^'), marker.length)).toBe('eval(y)')
  expect([text.startsWith('…'), text.endsWith('…')]).toEqual([true, true])
})

test('a match over several lines has no underline, and three lines at most', () => {
  const location = { path: 'a', startLine: 7, startColumn: 1, endLine: 11, endColumn: 2 }
  const view = presentExcerpt(sampleFinding({ excerpt: 'a\nb\nc\nd\ne', location }), 40, '…')
  expect(view).toEqual({ lines: [7, 8, 9].map((number, index) => ({ number, text: 'abc'[index] })) })
})

test('nothing to show is nothing', () => {
  expect(presentExcerpt(sampleFinding({ excerpt: '' }), 40, '…')).toBeUndefined()
})
