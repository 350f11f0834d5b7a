import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffComponents, type LockfileReading, readLockfile, toCycloneDx, toSpdx } from '../src/index.ts'

/** Lockfiles first, then files that list what they use, then manifests. */
const paths = [
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'deno.lock',
  'uv.lock',
  'poetry.lock',
  'Pipfile.lock',
  'pdm.lock',
  'pylock.toml',
  'Cargo.lock',
  'Gemfile.lock',
  'composer.lock',
  'packages.lock.json',
  'gradle.lockfile',
  'pubspec.lock',
  'mix.lock',
  'Package.resolved',
  'conan.lock',
]
const lists = [
  'requirements.txt',
  'go.mod',
  'pom.xml',
  '.github/workflows/a.yml',
  '.gitlab-ci.yml',
  '.pre-commit-config.yaml',
  'Dockerfile',
  'compose.yaml',
  'k8s/a.yaml',
  'package.json',
  'pyproject.toml',
  'Cargo.toml',
  'Gemfile',
  'composer.json',
  'build.gradle',
  'libs.versions.toml',
]
const folder = join(import.meta.dirname, 'fixtures')
const seeds = readdirSync(folder).map((name) => readFileSync(join(folder, name)).subarray(0, 8_000))

/** Keys that mean something to objects, numbers that mean something to arithmetic. */
const oddWords = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '1e999',
  '-0',
  '9'.repeat(400),
  'null',
  '\ud800',
]

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
            '../',
            '<',
            '</a>',
            '%{',
            '{:hex, ',
            '$' + '{a}',
            '#',
            ...oddWords,
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

/** Values of a real JSON file replaced, doubled and nested: well-formed, and not what the format says. */
const jsonSeeds = seeds.flatMap((seed): unknown[] => {
  try {
    return [JSON.parse(seed.toString('utf8'))]
  } catch {
    return []
  }
})
const jsonMutant = fc
  .tuple(
    fc.constantFrom(...jsonSeeds),
    fc.array(fc.tuple(fc.nat(400), fc.jsonValue(), fc.constantFrom(...oddWords)), { maxLength: 5 }),
  )
  .map(([seed, edits]) => {
    let text = JSON.stringify(seed)
    for (const [at, value, word] of edits) {
      let count = 0
      text = JSON.stringify(JSON.parse(text), (key, old) => (count++ === at && key !== '' ? value : old))
      text = text.replace(/"\w+":/g, (all, offset: number) => (offset % 400 === at ? `${JSON.stringify(word)}:` : all))
    }
    return text
  })

function check(reading: LockfileReading, text: string): void {
  const isSilent = reading.components.length === 0 && reading.problems.length === 0
  const mayBeSilent = lists.includes(reading.path) || reading.path === 'gradle.lockfile'
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
  test.each([...paths, ...lists])('%s', async (path) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.string({ unit: 'binary' }), jsonLock, jsonMutant), async (text) =>
        check(await readLockfile(path, Buffer.from(text)), text),
      ),
      { numRuns: 150 },
    )
  })

  test('text made to be slow', async () => {
    for (const path of [...paths, ...lists]) {
      // The full YAML parser takes its time with each of them, linearly; what is quadratic shows at this size as well.
      const isYaml = /\.ya?ml$|pubspec/.test(path)
      for (const text of slowTexts(isYaml ? 2_000 : 20_000)) check(await readLockfile(path, Buffer.from(text)), text)
    }
  })
})

/** Openings without an end, ends without an opening, and runs that a pattern could start over in. */
function slowTexts(deep: number): string[] {
  return [
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
    `a: ${'{b: '.repeat(deep)}`,
    '&a [*a,*a]\n'.repeat(1_000),
    `<${'a'.repeat(deep)}`,
    '<a>'.repeat(deep),
    '<a '.repeat(deep),
    '<!--'.repeat(deep),
    `<a ${'"'.repeat(deep)}`,
    '<a></b>'.repeat(deep),
    `%{${'{'.repeat(deep)}`,
    `%{"a": "${'\\'.repeat(deep)}`,
    `%{${'a: '.repeat(deep)}`,
    `{"a":"${'\\"'.repeat(deep)}`,
    '{"lockfileVersion":1,"workspaces":{},"packages":{"a":["a@1"],'.padEnd(deep, ', '),
    `gem "${'a'.repeat(deep)}`,
    `gem "a"${', "1"'.repeat(deep)}`,
    `implementation${' '.repeat(deep)}'a:b`,
    `id ${'('.repeat(deep)}`,
    `{"dependencies":{"a":"${' '.repeat(deep)}"}}`,
    `[project]\ndependencies = ["a${' '.repeat(deep)}"]`,
    `image: $${'{a:-'.repeat(deep)}`,
    `a: ${'a/'.repeat(deep)}`,
    'a=b,'.repeat(deep),
    `apiVersion: v1\nkind: A\n${'image:\n  '.repeat(2_000)}`,
  ]
}
