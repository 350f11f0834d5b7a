import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sbomOf } from '../src/index.ts'
import { manifest, run, safe } from './check-run.ts'
import type { Files } from './in-memory-change.ts'

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

test('a project of Poetry 2, where [project] lists and the table of Poetry only tells where packages come from', async () => {
  const file = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', `${name}.lockfile`), 'utf8')
  const files = { 'pyproject.toml': file('poetry-v2-pyproject'), 'poetry.lock': file('poetry-v2') }
  const entries = Object.entries(files).map(([path, text]) => ({
    path,
    oid: path,
    status: 'added' as const,
    mode: '100644',
    parents: [],
    isCurrent: true,
    text,
  }))
  const blobs = {
    read: async (oid: string) => ({
      kind: 'bytes' as const,
      bytes: Buffer.from(entries.find((entry) => entry.oid === oid)?.text ?? ''),
    }),
  }
  const { failures, merged } = await sbomOf(entries, blobs)
  expect(failures).toEqual([])
  expect(merged.some(({ name }) => name === 'local')).toBe(false)
})
