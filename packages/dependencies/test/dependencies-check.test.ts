import { createHash } from 'node:crypto'
import type { BlobReader, ChangeSet, CheckContext, Entry } from '@sallyport/core'
import { describe, expect, test } from 'vitest'
import { type DependenciesOptions, dependenciesCheck, loadAdvisories, sbomOf } from '../src/index.ts'

type Files = Readonly<Record<string, string | undefined>>

const oidOf = (text: string) => createHash('sha1').update(text).digest('hex')

/** A change from one set of files to another, with objects in memory. */
function change(before: Files, after: Files): { changeSet: ChangeSet; blobs: BlobReader } {
  const texts = new Map(
    [...Object.values(before), ...Object.values(after)].flatMap((text) =>
      text === undefined ? [] : [[oidOf(text), text] as const],
    ),
  )
  const entries = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((path): Entry[] => {
    const [old, now] = [before[path], after[path]]
    if (old === now) return []
    const parents = old === undefined ? [] : [{ oid: oidOf(old), mode: '100644' }]
    const status = now === undefined ? 'deleted' : old === undefined ? 'added' : 'modified'
    return [{ path, status, mode: '100644', oid: oidOf(now ?? ''), parents, isCurrent: true }]
  })
  const blobs: BlobReader = {
    read: async (oid) => {
      const text = texts.get(oid)
      return text === undefined
        ? { kind: 'unreadable', reason: 'no such object' }
        : { kind: 'bytes', bytes: Buffer.from(text) }
    },
  }
  return { changeSet: { kind: 'staged', entries, messages: [] }, blobs }
}

const context = (blobs: BlobReader, excluded = ''): CheckContext => ({
  blobs,
  now: new Date('2026-06-01T00:00:00Z'),
  signal: new AbortController().signal,
  mode: 'local',
  fingerprintKey: new Uint8Array(32),
  isExcluded: (path) => path === excluded,
})

const advisories = loadAdvisories([
  {
    name: 'osv.json',
    bytes: Buffer.from(
      JSON.stringify([
        {
          id: 'GHSA-aaaa-bbbb-cccc',
          modified: '2026-05-01T00:00:00Z',
          summary: 'Prototype pollution',
          database_specific: { severity: 'HIGH', cwe_ids: ['CWE-1321'] },
          affected: [
            {
              package: { ecosystem: 'npm', name: 'weak' },
              ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.6' }] }],
            },
          ],
        },
        {
          id: 'MAL-2026-7',
          modified: '2026-05-02T00:00:00Z',
          summary: 'Steals tokens',
          affected: [{ package: { ecosystem: 'npm', name: 'thief' }, versions: ['1.0.0'] }],
        },
      ]),
    ),
  },
])

const run = async (before: Files, after: Files, options: DependenciesOptions = { advisories }, excluded?: string) => {
  const { changeSet, blobs } = change(before, after)
  return dependenciesCheck(options).run(changeSet, context(blobs, excluded))
}

/** A lockfile whose root asks for `direct`; the rest comes through these. */
function lockfile(direct: Readonly<Record<string, string>>, packages: Readonly<Record<string, object>> = {}): string {
  const own = Object.entries(direct).map(([name, version]) => [`node_modules/${name}`, { version }])
  return JSON.stringify(
    {
      name: 'app',
      lockfileVersion: 3,
      packages: { '': { name: 'app', dependencies: direct }, ...Object.fromEntries(own), ...packages },
    },
    undefined,
    2,
  )
}
const manifest = (dependencies: Readonly<Record<string, string>>) => JSON.stringify({ name: 'app', dependencies })

const safe = lockfile({ good: '1.0.0' })

describe('known vulnerabilities', () => {
  test('a new one is a new finding, with its place and the command that mends it', async () => {
    const { findings, failures, coverage, sbomDiff } = await run(
      { 'package-lock.json': safe },
      { 'package-lock.json': lockfile({ good: '1.0.0', weak: '1.2.5' }) },
    )
    expect(failures).toEqual([])
    expect(findings).toMatchObject([
      {
        rule: 'dependencies/known-vulnerability',
        severity: 'high',
        confidence: 'high',
        message: 'weak@1.2.5 has a known vulnerability, GHSA-aaaa-bbbb-cccc: Prototype pollution',
        cwe: ['CWE-1321'],
        location: { path: 'package-lock.json', startLine: 15, startColumn: 1 },
        excerpt: '"node_modules/weak": {',
        remediation: 'npm install weak@1.2.6',
        isNew: true,
        facts: {
          advisory: 'GHSA-aaaa-bbbb-cccc',
          fixedVersion: '1.2.6',
          hasFix: true,
          purl: 'pkg:npm/weak@1.2.5',
          isDirect: true,
        },
      },
    ])
    expect(coverage).toMatchObject({ files: 1, rules: 2 })
    expect(sbomDiff?.added.map(({ purl }) => purl)).toEqual(['pkg:npm/weak@1.2.5'])
  })

  test('one that was there before is shown as such', async () => {
    const before = lockfile({ weak: '1.2.5' })
    const { findings } = await run(
      { 'package-lock.json': before },
      { 'package-lock.json': lockfile({ weak: '1.2.5', good: '1.0.0' }) },
    )
    expect(findings.map(({ isNew }) => isNew)).toEqual([false])
  })

  test('the fingerprint holds through other versions of the file, and in another folder', async () => {
    const [one, two] = await Promise.all([
      run({}, { 'package-lock.json': lockfile({ weak: '1.2.5' }) }),
      run({}, { 'sub/pnpm-lock.yaml': "lockfileVersion: '9.0'\n\npackages:\n\n  weak@1.2.5: {}\n" }),
    ])
    expect(one.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(two.findings[0]?.fingerprint).toBe(one.findings[0]?.fingerprint)
  })

  test('a transitive one names what brings it', async () => {
    const packages = {
      'node_modules/mid': { version: '1.0.0', dependencies: { weak: '1' } },
      'node_modules/weak': { version: '1.2.5' },
    }
    const { findings } = await run({}, { 'sub/package-lock.json': lockfile({ good: '1.0.0', mid: '1.0.0' }, packages) })
    expect(findings[0]?.remediation).toBe('cd sub && npm update weak  (needs 1.2.6 or newer; comes through mid)')
  })

  test('a malicious package is critical', async () => {
    const { findings } = await run({}, { 'package-lock.json': lockfile({ thief: '1.0.0' }) })
    expect(findings).toMatchObject([
      { rule: 'dependencies/malicious-package', severity: 'critical', remediation: 'npm uninstall thief' },
    ])
  })

  test('a moved lockfile brings nothing new', async () => {
    const text = lockfile({ weak: '1.2.5' })
    const { findings, sbomDiff } = await run({ 'package-lock.json': text }, { 'app/package-lock.json': text })
    expect(findings.map(({ isNew }) => isNew)).toEqual([false])
    expect([sbomDiff?.added, sbomDiff?.removed]).toEqual([[], []])
  })

  test('a base that does not parse makes everything new', async () => {
    const { findings } = await run(
      { 'package-lock.json': '<<<<<<< x' },
      { 'package-lock.json': lockfile({ weak: '1.2.5' }) },
    )
    expect(findings.map(({ isNew }) => isNew)).toEqual([true])
  })

  test('names in a command cannot be another command', async () => {
    const evil = loadAdvisories([
      {
        name: 'a',
        bytes: Buffer.from(
          JSON.stringify({
            id: 'GHSA-x',
            affected: [
              {
                package: { ecosystem: 'npm', name: 'a;rm -rf ~' },
                ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
              },
            ],
          }),
        ),
      },
    ])
    const { findings } = await run(
      {},
      { 'package-lock.json': lockfile({ 'a;rm -rf ~': '1.0.0' }) },
      { advisories: evil },
    )
    expect(findings[0]?.remediation).toBe('Use a;rm -rf ~ 2.0.0 or newer')
  })
})

describe('what was not looked at', () => {
  const codes = async (...args: Parameters<typeof run>) =>
    (await run(...args)).failures.map(({ code, path }) => [code, path])
  test('no advisories, broken ones, old ones', async () => {
    const after = { 'package-lock.json': safe }
    expect(await codes({}, after, {})).toEqual([['advisories-missing', undefined]])
    expect(await codes({}, after, { advisories: async () => undefined })).toEqual([['advisories-missing', undefined]])
    expect(await codes({}, after, { advisories: { ...advisories, problems: ['a'] } })).toEqual([
      ['partly-unparsable', undefined],
    ])
    expect(await codes({}, after, { advisories, advisoriesAge: { maximumDays: 29 } })).toEqual([
      ['advisories-old', undefined],
    ])
    expect(await codes({}, after, { advisories, advisoriesAge: { maximumDays: 31 } })).toEqual([])
    expect(
      await codes({}, after, { advisories, advisoriesAge: { maximumDays: 2, updated: '2026-05-31T00:00:00Z' } }),
    ).toEqual([])
  })

  test('lockfiles that do not parse, and formats without a reader', async () => {
    expect(await codes({}, { 'package-lock.json': '{' })).toEqual([['lockfile-unparsable', 'package-lock.json']])
    expect(await codes({}, { 'bun.lock': '{}' })).toEqual([['lockfile-unparsable', 'bun.lock']])
    expect((await run({ 'package-lock.json': safe }, { 'package-lock.json': '{' })).sbomDiff?.removed).toEqual([])
  })

  test('objects that cannot be read, links, conflicts', async () => {
    const { changeSet, blobs } = change({}, { 'package-lock.json': safe })
    const of = async (more: Partial<Entry>) => {
      const entries = changeSet.entries.map((entry) => ({ ...entry, ...more }))
      return (await dependenciesCheck({ advisories }).run({ ...changeSet, entries }, context(blobs))).failures.map(
        ({ code }) => code,
      )
    }
    expect(await of({ oid: '0' })).toEqual(['unreadable'])
    expect(await of({ mode: '120000' })).toEqual(['external-content'])
    expect(await of({ status: 'unmerged' })).toEqual(['unmerged'])
  })

  test('an advisory that cannot be compared', async () => {
    const { failures } = await run({}, { 'package-lock.json': lockfile({ weak: 'next' }) })
    expect(failures.map(({ code, message }) => [code, message])).toEqual([
      [
        'rule-did-not-run',
        'Whether GHSA-aaaa-bbbb-cccc holds for weak@next is not known: its version cannot be ordered',
      ],
    ])
  })

  test('an excluded lockfile is listed', async () => {
    const { coverage, failures } = await run({}, { 'package-lock.json': '{' }, { advisories }, 'package-lock.json')
    expect([coverage.excluded, failures]).toEqual([['package-lock.json'], []])
  })
})

describe('lockfile and manifest', () => {
  const mismatches = async (before: Files, after: Files) =>
    (await run(before, after)).failures.flatMap(({ code, path }) => (code === 'lockfile-mismatch' ? path : []))
  const good = manifest({ good: '1.0.0' })
  test.each<[string, Files, Files, string[]]>([
    ['agree', {}, { 'package.json': good, 'package-lock.json': safe }, []],
    [
      'a package that the lockfile lacks',
      {},
      { 'package.json': manifest({ good: '1.0.0', more: '^2' }), 'package-lock.json': safe },
      ['package-lock.json'],
    ],
    [
      'another range',
      {},
      { 'package.json': manifest({ good: '^1.0.0' }), 'package-lock.json': safe },
      ['package-lock.json'],
    ],
    [
      'a package that the manifest no longer wants',
      {},
      { 'package.json': manifest({}), 'package-lock.json': safe },
      ['package-lock.json'],
    ],
    [
      'the root asks for what has no entry',
      {},
      { 'package-lock.json': safe.replace('node_modules/good', 'node_modules/other') },
      ['package-lock.json'],
    ],
    [
      'the manifest changes alone',
      { 'package.json': good },
      { 'package.json': manifest({ more: '1' }) },
      ['package.json'],
    ],
    [
      'the manifest changes alone, but not what it asks for',
      { 'package.json': good },
      { 'package.json': good.replace('app', 'new') },
      [],
    ],
    ['a new manifest that asks for nothing', {}, { 'package.json': manifest({}) }, []],
    [
      'the lockfile goes',
      { 'package-lock.json': safe, 'package.json': good },
      { 'package.json': good },
      ['package-lock.json'],
    ],
    ['the project goes', { 'package-lock.json': safe, 'package.json': good }, {}, []],
    [
      'another package manager',
      { 'package-lock.json': safe },
      { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\npackages:\n  good@1.0.0: {}\n" },
      [],
    ],
    ['the manifest is not JSON', {}, { 'package.json': '{' }, ['package.json']],
  ])('%s', async (_name, before, after, expected) => expect(await mismatches(before, after)).toEqual(expected))

  test('members of a workspace are compared with their own part', async () => {
    const lock = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { name: 'ws', workspaces: ['packages/*'] },
        'packages/a': { name: 'a', dependencies: { good: '1.0.0' } },
        'node_modules/a': { link: true, resolved: 'packages/a' },
        'node_modules/good': { version: '1.0.0' },
      },
    })
    expect(await mismatches({}, { 'package-lock.json': lock, 'packages/a/package.json': good })).toEqual([])
    expect(
      await mismatches({}, { 'package-lock.json': lock, 'packages/a/package.json': manifest({ good: '2' }) }),
    ).toEqual(['package-lock.json'])
  })

  test('no packages is right where the manifest asks for none', async () => {
    const empty = JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'app' } } })
    const codes = async (after: Files) => (await run({}, after)).failures.map(({ code }) => code)
    expect(await codes({ 'package-lock.json': empty, 'package.json': manifest({}) })).toEqual([])
    expect(await codes({ 'package-lock.json': empty })).toEqual(['lockfile-empty'])
  })
})

describe('what else is found', () => {
  test('another hash for the same version', async () => {
    const of = (letter: string) =>
      lockfile({}, { 'node_modules/a': { version: '1.0.0', integrity: `sha512-${letter.repeat(86)}==` } })
    const { findings } = await run({ 'package-lock.json': of('A') }, { 'package-lock.json': of('B') })
    const again = await run({ 'package-lock.json': of('A') }, { 'package-lock.json': of('C') })
    expect(findings.map(({ rule, severity, isNew }) => [rule, severity, isNew])).toEqual([
      ['dependencies/integrity-changed', 'high', true],
    ])
    // A waiver for one hash must not cover the next.
    expect(again.findings[0]?.fingerprint).not.toBe(findings[0]?.fingerprint)
  })

  test('denied packages and licences', async () => {
    const after = {
      'package-lock.json': lockfile(
        {},
        {
          'node_modules/a': { version: '1.0.0', license: 'AGPL-3.0-only' },
          'node_modules/@s/b': { version: '2.0.0' },
          'node_modules/c': { version: '3.0.0', license: 'odd' },
        },
      ),
    }
    const { findings } = await run({}, after, {
      advisories,
      deniedPackages: ['pkg:npm/%40s/b', 'pkg:npm/c@1.0.0'],
      deniedLicences: ['AGPL-3.0-only'],
    })
    expect(findings.map(({ rule, facts }) => [rule, facts?.purl])).toEqual([
      ['dependencies/denied-licence', 'pkg:npm/a@1.0.0'],
      ['dependencies/denied-package', 'pkg:npm/%40s/b@2.0.0'],
    ])
  })
})

test('advisories are loaded only when a lockfile differs', async () => {
  let loads = 0
  const options = {
    advisories: async () => {
      loads++
      return advisories
    },
  }
  await run({}, { 'src/a.ts': 'x' }, options)
  await run({ 'package.json': manifest({}) }, { 'package.json': manifest({}).replace('app', 'new') }, options)
  expect(loads).toBe(0)
  await run({}, { 'package-lock.json': safe }, options)
  expect(loads).toBe(1)
})

test('the components of a whole tree, merged', async () => {
  const { changeSet, blobs } = change(
    {},
    {
      'package-lock.json': lockfile({ good: '1.0.0', weak: '1.2.5' }),
      'b/package-lock.json': safe,
      'c/yarn.lock': '',
      'src/a.ts': 'x',
    },
  )
  const seen: string[] = []
  const { lockfiles, merged, failures } = await sbomOf(changeSet.entries, blobs, (path) => seen.push(path))
  expect(lockfiles.map(({ path, components }) => [path, components.length])).toEqual([
    ['package-lock.json', 2],
    ['b/package-lock.json', 1],
  ])
  expect(merged.map(({ purl }) => purl)).toEqual(['pkg:npm/good@1.0.0', 'pkg:npm/weak@1.2.5'])
  expect([failures.map(({ path, code }) => [path, code]), seen.length]).toEqual([
    [['c/yarn.lock', 'lockfile-empty']],
    3,
  ])
})
