import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffComponents, type LockfileReading, readLockfile, toCycloneDx, toSpdx } from '../src/index.ts'

const paths = [
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'uv.lock',
  'poetry.lock',
  'Pipfile.lock',
  'requirements.txt',
  'go.mod',
  'Cargo.lock',
  'Gemfile.lock',
  'composer.lock',
  'packages.lock.json',
  '.github/workflows/a.yml',
  'Dockerfile',
]
const folder = join(import.meta.dirname, 'fixtures')
const seeds = readdirSync(folder).map((name) => readFileSync(join(folder, name)).subarray(0, 8_000))

/** A real file with pieces cut out, doubled, or replaced by odd text. */
const damaged = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(
      fc.tuple(
        fc.nat(8_000),
        fc.nat(200),
        fc.oneof(
          fc.constantFrom(
            '',
            '"',
            '{',
            '[',
            ': ',
            '\n',
            '- ',
            '&a ',
            '*a',
            '__proto__',
            '../',
            '%',
            '\u0000',
            '@',
            '(',
          ),
          fc.string(),
        ),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([seed, edits]) =>
    edits.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), seed.toString('utf8')),
  )

const jsonLock = fc
  .dictionary(
    fc.oneof(fc.string(), fc.constantFrom('', 'node_modules/a', 'node_modules/a/node_modules/b', '__proto__', 'x/y')),
    fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          version: fc.string(),
          resolved: fc.oneof(fc.string(), fc.webUrl()),
          integrity: fc.string(),
          dependencies: fc.dictionary(fc.string(), fc.string()),
        },
        { requiredKeys: [] },
      ),
    ),
  )
  .map((packages) => JSON.stringify({ lockfileVersion: 3, packages, dependencies: packages }))

function check(reading: LockfileReading, text: string): void {
  const isSilent = reading.components.length === 0 && reading.problems.length === 0
  const mayBeSilent = /requirements|go\.mod|workflows|Dockerfile/.test(reading.path)
  expect(isSilent && !mayBeSilent, text.slice(0, 200)).toBe(false)
  expect(reading.problems.filter(({ code }) => code === 'internal')).toEqual([])
  const refs = new Set(reading.components.map(({ ref }) => ref))
  expect(refs.size).toBe(reading.components.length)
  for (const component of reading.components) for (const ref of component.dependsOn) expect(refs.has(ref)).toBe(true)
  const meta = { tool: { name: 'sallyport', version: '0' }, name: 'fuzz' }
  JSON.parse(toCycloneDx(reading.components, meta))
  JSON.parse(toSpdx(reading.components, meta))
  diffComponents([], [reading])
}

describe('no reader throws, hangs, or falls silent', () => {
  test.each(paths)('%s', async (path) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.string({ unit: 'binary' }), jsonLock), async (text) =>
        check(await readLockfile(path, Buffer.from(text)), text),
      ),
      { numRuns: 150 },
    )
  })

  test('text made to be slow', async () => {
    const deep = 50_000
    const texts = [
      '['.repeat(deep),
      '{"a":'.repeat(deep),
      '- '.repeat(deep),
      'a:\n'.repeat(1_000).replace(/\n/g, (_all, at) => `\n${' '.repeat(at / 3)}`),
      ' '.repeat(deep),
      '"'.repeat(deep),
      'a@'.repeat(deep),
      '#'.repeat(deep),
      `${'a '.repeat(deep)}#`,
      'require ('.repeat(20_000),
      '-'.repeat(deep),
      '{'.repeat(deep),
      `FROM ${'a/'.repeat(deep)}`,
      `a==${'1.'.repeat(deep)}`,
      `a: ${'{b: '.repeat(50_000)}`,
      '&a [*a,*a]\n'.repeat(1_000),
    ]
    for (const path of paths) for (const text of texts) check(await readLockfile(path, Buffer.from(text)), text)
  })
})
