import type { ResultCache } from '@sallyport/core'
import { describe, expect, test } from 'vitest'
import { dependenciesCheck, type Registry, type RegistryAnswer, registryFormats } from '../src/index.ts'
import { change, context } from './in-memory-change.ts'

const lockfile = (packages: Readonly<Record<string, object>>) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: Object.fromEntries(Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry])),
  })

/** A registry of made-up answers that remembers what it was asked. */
function registry(answers: Readonly<Record<string, RegistryAnswer>>): Registry & { readonly asked: string[] } {
  const asked: string[] = []
  const ask = async (name: string, version: string) => {
    asked.push(`${name}@${version}`)
    return answers[name] ?? { kind: 'absent' }
  }
  return { host: 'registry.example', ask, asked }
}

async function judge(after: Readonly<Record<string, object>>, npm: Registry, cache?: ResultCache) {
  const { changeSet, blobs } = change(
    { 'package-lock.json': lockfile({ old: { version: '1.0.0' } }) },
    { 'package-lock.json': lockfile(after) },
  )
  const check = dependenciesCheck({ registries: new Map([['npm', npm]]), minimumAgeDays: 7 })
  const { findings, failures } = await check.run(changeSet, {
    ...context(blobs),
    ...(cache === undefined ? {} : { cache }),
  })
  return {
    rules: findings.map(({ rule, facts }) =>
      `${rule} ${facts?.purl}`.replace(/^dependencies\/| pkg:npm\//g, ' ').trim(),
    ),
    failures: failures.filter(({ code }) => code === 'external-content').map(({ message }) => message),
  }
}

const since = (firstPublished: string) => ({ kind: 'present', hasVersion: true, firstPublished }) as const

describe('a registry that may be asked', () => {
  test('tells names and versions that are not there, and young names', async () => {
    const npm = registry({
      young: since('2026-05-30T00:00:00Z'),
      aged: since('2020-05-30T00:00:00Z'),
      undated: { kind: 'present', hasVersion: true },
      stale: { kind: 'present', hasVersion: false },
      old: since('2026-05-31T00:00:00Z'),
    })
    const names = ['invented', 'young', 'aged', 'undated', 'stale']
    const packages = Object.fromEntries(names.map((name) => [name, { version: '1.0.0' }]))
    expect(await judge({ ...packages, old: { version: '1.0.1' } }, npm)).toEqual({
      rules: expect.arrayContaining([
        'package-does-not-exist invented@1.0.0',
        'young-package young@1.0.0',
        'version-does-not-exist stale@1.0.0',
      ]),
      failures: [],
    })
  })

  test('is asked about nothing that was there before, or that comes from elsewhere', async () => {
    const npm = registry({})
    const after = {
      old: { version: '1.0.0' },
      git: { version: '1.0.0', resolved: 'git+https://git.example/a.git#0123456789abcdef0123456789abcdef01234567' },
      mine: { version: '1.0.0', resolved: 'https://npm.own.example/mine/-/mine-1.0.0.tgz' },
      theirs: { version: '1.0.0', resolved: 'https://registry.example/theirs/-/theirs-1.0.0.tgz' },
    }
    await judge(after, npm)
    expect(npm.asked).toEqual(['theirs@1.0.0'])
  })

  test('that does not answer, or cannot know, leaves a failure', async () => {
    const npm = registry({ a: { kind: 'not-asked', reason: 'registry.example answered 500' } })
    const after = { a: { version: '1.0.0' }, '@acme/b': { version: '1.0.0' } }
    expect(await judge(after, npm)).toEqual({
      rules: [],
      failures: ['Whether a@1.0.0 and 1 more new packages exist was not checked: registry.example answered 500'],
    })
  })

  test('is not asked twice about a version that it has', async () => {
    const kept = new Map<string, unknown>()
    const cache: ResultCache = {
      get: async (key) => kept.get(key),
      set: async (key, value) => void kept.set(key, value),
    }
    const npm = registry({ a: since('2026-05-30T00:00:00Z') })
    const after = { a: { version: '1.0.0' }, gone: { version: '1.0.0' } }
    const first = await judge(after, npm, cache)
    expect(await judge(after, npm, cache)).toEqual(first)
    expect(npm.asked.toSorted()).toEqual(['a@1.0.0', 'gone@1.0.0', 'gone@1.0.0'])
  })
})

describe('what registries answer', () => {
  test.each([
    [
      'npm',
      { name: 'a', versions: { '1.0.0': {} }, time: { modified: 'x', '1.0.0': '2020-01-02T00:00:00Z' } },
      '1.0.0',
      true,
    ],
    ['npm', { name: 'a', versions: { '1.0.0': {} }, time: { '1.0.0': '2020-01-02T00:00:00Z' } }, 'constructor', false],
    ['PyPI', { releases: { '1.0': [{ upload_time_iso_8601: '2020-01-02T00:00:00Z' }], '2.0': [] } }, '1.0.0', true],
    ['crates.io', { crate: { created_at: '2020-01-02T00:00:00Z' }, versions: [{ num: '1.0.0' }] }, '1.0.1', false],
  ] as const)('%s', (ecosystem, answer, version, hasVersion) =>
    expect(registryFormats.get(ecosystem)?.read(answer, version)).toEqual({
      kind: 'present',
      hasVersion,
      firstPublished: '2020-01-02T00:00:00.000Z',
    }),
  )

  test.each(['npm', 'PyPI', 'crates.io'] as const)('%s: anything else is no answer', (ecosystem) => {
    for (const odd of [null, 7, [], {}, { releases: 7 }, { crate: [] }])
      expect(registryFormats.get(ecosystem)?.read(odd, '1')).toBeUndefined()
  })

  test('a name that was taken back from npm is absent', () =>
    expect(registryFormats.get('npm')?.read({ name: 'a', time: { unpublished: {} } }, '1')).toEqual({ kind: 'absent' }))

  test('names stay names in an address', () => {
    expect(registryFormats.get('npm')?.path('@a/b')).toBe('/@a%2Fb')
    expect(registryFormats.get('PyPI')?.path('../x?y')).toBe('/pypi/..%2Fx%3Fy/json')
  })
})
