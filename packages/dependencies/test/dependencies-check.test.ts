import { describe, expect, test } from 'vitest'
import { sbomOf } from '../src/index.ts'
import { advisories, index, lockfile, manifest, run, safe } from './check-run.ts'
import { change } from './in-memory-change.ts'

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
          'node_modules/d': { version: '1.0.0' },
        },
      ),
    }
    const { findings, failures } = await run({}, after, {
      advisories,
      deniedPackages: ['pkg:npm/%40s/b', 'pkg:npm/c@1.0.0', 'D'],
      deniedLicences: ['AGPL-3.0-only'],
    })
    expect(findings.map(({ rule, facts }) => [rule, facts?.purl])).toEqual([
      ['dependencies/denied-package', 'pkg:npm/%40s/b@2.0.0'],
      ['dependencies/denied-package', 'pkg:npm/d@1.0.0'],
      ['dependencies/denied-licence', 'pkg:npm/a@1.0.0'],
    ])
    expect(failures.map(({ code, message }) => [code, message])).toEqual([
      ['licences-unknown', 'Whether the licence of @s/b@2.0.0 is denied is not known, nor of 2 more new packages'],
    ])
  })

  test.each([
    [{ deniedPackages: ['pkg:npm'] }, 'pkg:npm, which is no package URL'],
    [{ deniedLicences: ['AGPL-3.0-onyl'] }, 'AGPL-3.0-onyl, which is no identifier of SPDX'],
  ])('an entry that could never match is a mistake: %j', async (options, message) => {
    await expect(run({}, { 'package-lock.json': safe }, options)).rejects.toThrow(message)
  })
})

test('advisories are loaded only when a lockfile differs', async () => {
  let loads = 0
  const options = {
    advisories: async () => {
      loads++
      return index
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
