import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonObject, removeJsonProperty, setJsonString } from '../../src/setup/files/json-text.ts'
import {
  appendBlock,
  eolOf,
  hasBlock,
  insertBlock,
  markedBlock,
  withoutBlocks,
} from '../../src/setup/files/marked-block.ts'
import { recordEdit, undoEdit } from '../../src/setup/install-record.ts'
import { callsInit, withoutPrepare, withPrepare } from '../../src/setup/prepare-script.ts'
import { withGate } from '../../src/setup/wiring/hook-text.ts'

const line = fc.constantFrom(
  '',
  '#!/bin/sh',
  '  echo a',
  '# comment',
  'npx lint-staged',
  'cd app',
  'exit 0',
  'a: [1]',
  '\u00e9\u00ff',
)
const text = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, eol, isEnded]) => lines.join(eol) + (isEnded && lines.length > 0 ? eol : ''))

test('what a marked block adds, withoutBlocks takes away, byte for byte', () => {
  const block = (eol: string) => markedBlock(['one', 'two'], { eol, indent: '  ' })
  fc.assert(
    fc.property(text, (before) => {
      const eol = eolOf(before)
      expect(withoutBlocks(appendBlock(before, block(eol), eol))).toBe(before)
      const starts = [0, ...[...before.matchAll(/\n/g)].map(({ index }) => index + 1)]
      for (const start of starts) expect(withoutBlocks(insertBlock(before, start, block(eol), eol))).toBe(before)
      expect(withoutBlocks(withGate(before, 'pre-commit').text)).toBe(before)
      expect(withoutBlocks(withGate(before, 'pre-push').text)).toBe(before)
      expect(hasBlock(before)).toBe(false)
    }),
  )
})

const json = fc.json({ noUnicodeString: false, maxDepth: 3 }).map((value) => `{"a":${value},"scripts" : { "b": "c" } }`)

test('setting and removing a property leaves every other byte, and the value is what was set', () => {
  fc.assert(
    fc.property(json, fc.string(), fc.constantFrom(2, '\t', undefined), (source, value, indent) => {
      const before = indent === undefined ? source : JSON.stringify(JSON.parse(source), null, indent)
      const after = setJsonString(before, ['scripts', 'prepare'], value)
      expect(jsonObject(after, ['scripts'])).toEqual({ b: 'c', prepare: value })
      expect(jsonObject(after)?.a).toEqual(JSON.parse(before).a)
      expect(removeJsonProperty(after, ['scripts', 'prepare'])).toBe(before)
    }),
  )
})

test.each([
  '{}',
  '{ "name": "x" }',
  '{\n  "name": "x"\n}\n',
  '\ufeff{\n\t"scripts": {}\n}',
  '{"scripts":{"prepare":"husky"}}',
])('prepare in %j', (before) => {
  const after = withPrepare(before)
  expect(callsInit(after)).toBe(true)
  expect(callsInit(withoutPrepare(after))).toBe(false)
  const edit = recordEdit('package.json', before, after)
  expect(edit.action === 'edited' ? undoEdit(edit, after) : undefined).toBe(before)
})

test('an edit is undone only on exactly what it left', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = recordEdit('x', before, after)
      if (edit.action !== 'edited') throw new Error('not an edit')
      expect(undoEdit(edit, after)).toBe(before)
      expect(undoEdit(edit, `${after}changed`)).toBeUndefined()
    }),
  )
})

test.each([
  ['npm test\n', 'first'],
  ['#!/bin/sh\nnpx lint-staged\n', 'last'],
  ['pnpm exec lint-staged\n', 'last'],
  ['npx lint-staged || exit 1\n', 'last'],
  ['# npx lint-staged\nnpm test\n', 'first'],
  ['exec npx lint-staged\n', 'forced'],
  ['npx lint-staged\nexit 0\n', 'forced'],
  ['[ -n "$CI" ] && exit 0\nnpx lint-staged\n', 'forced'],
  ['npx lint-staged \\', 'forced'],
])('where the gate goes in %j: %s', (before, place) => {
  const { text: after, isForcedFirst } = withGate(before, 'pre-commit')
  const gate = after.indexOf('.sallyport/hooks/pre-commit')
  const theirs = after.indexOf(before.includes('lint-staged') && !before.startsWith('# ') ? 'lint-staged' : 'npm test')
  expect({ isForcedFirst, isFirst: gate < theirs }).toEqual({
    isForcedFirst: place === 'forced',
    isFirst: place !== 'last',
  })
})
