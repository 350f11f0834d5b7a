import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAllDocuments, stringify } from 'yaml'
import { readPlainYaml } from '../src/readers/text/yaml-lines.ts'
import { NotPlainYaml } from '../src/readers/text/yaml-scalar.ts'
import type { YamlValue } from '../src/readers/text/yaml-value.ts'

/** What the full parser reads, in the same shape; undefined where it finds an error. */
function reference(text: string): unknown[] | undefined {
  const documents = parseAllDocuments(text, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false })
  if (!Array.isArray(documents) || documents.some((document) => document.errors.length > 0)) return undefined
  return documents.map((document) => simple(document.toJS({ mapAsMap: true })))
}

function simple(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simple)
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [String(key ?? ''), simple(item)]))
  return typeof value === 'string' ? value : ''
}

function quick(text: string): readonly YamlValue[] | 'not plain' {
  try {
    return readPlainYaml(text)
  } catch (error) {
    if (error instanceof NotPlainYaml) return 'not plain'
    throw error
  }
}

const folder = join(import.meta.dirname, 'fixtures')

test('every real file is plain, and reads as the full parser reads it', () => {
  const names = readdirSync(folder).filter((name) => /^(pnpm|yarn-berry|actions)/.test(name))
  expect(names.length).toBeGreaterThan(4)
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8')
    const found = quick(text)
    // The text of block scalars is read without its folding; nothing in a lockfile depends on it.
    const trim = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value, (_key, item) =>
          item instanceof Map ? [...item] : typeof item === 'string' ? item.trim() : item,
        ),
      )
    expect(trim(found), name).toEqual(trim(reference(text)))
  }
})

test('what it reads is what is written, or it declines', () => {
  const scalar = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'a: b',
      'a #b',
      '- a',
      '? a',
      '&a',
      '*a',
      '!a',
      "'",
      '"',
      '{',
      '[a]',
      '',
      ' ',
      '#',
      'a:',
      'null',
      '~',
      '1.0',
      '<<',
      '---',
      '...',
      '%',
      '@a/b@1.0.0',
      'a\nb',
      'a\tb',
    ),
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.dictionary(scalar, tie('value'), { maxKeys: 4 }),
      fc.array(tie('value'), { maxLength: 4 }),
    ),
  }))
  let read = 0
  fc.assert(
    fc.property(fc.dictionary(scalar, value, { maxKeys: 5 }), fc.boolean(), (data, isFlow) => {
      const text = stringify(data, {
        schema: 'failsafe',
        lineWidth: 0,
        blockQuote: false,
        ...(isFlow ? { collectionStyle: 'flow' as const } : {}),
      })
      const found = quick(text)
      if (found === 'not plain') return
      read++
      expect(found, text).toEqual(reference(text))
    }),
    { numRuns: 1_500 },
  )
  expect(read).toBeGreaterThan(100)
})

test('of damaged files it reads what the full parser reads, or it declines', () => {
  const seeds = readdirSync(folder)
    .filter((name) => /^(pnpm|yarn-berry|actions)/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 1_500))
  const edit = fc.tuple(
    fc.nat(1_500),
    fc.nat(30),
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '  ',
      ':',
      ': ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '#',
      ' #',
      '\t',
      '---\n',
      '[',
      ']',
      ',',
      '? ',
      '|',
      '&a ',
    ),
  )
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 3 }), (seed, edits) => {
      const text = edits.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), seed)
      const found = quick(text)
      const expected = reference(text)
      if (found === 'not plain' || /[|>]/.test(text)) return
      expect(expected === undefined ? 'not YAML' : found, text).toEqual(expected ?? found)
    }),
    { numRuns: 1_500 },
  )
})
