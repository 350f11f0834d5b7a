import type { Entry } from '@sallyport/core'
import { describe, expect, test } from 'vitest'
import { dependenciesCheck, loadAdvisories } from '../src/index.ts'
import { advisories, index, lockfile, run, safe } from './check-run.ts'
import { change, context } from './in-memory-change.ts'

describe('what was not looked at', () => {
  const codes = async (...args: Parameters<typeof run>) =>
    (await run(...args)).failures.map(({ code, path }) => [code, path])
  test('no advisories, broken ones, old ones', async () => {
    const after = { 'package-lock.json': safe }
    expect(await codes({}, after, {})).toEqual([['advisories-missing', undefined]])
    expect(await codes({}, after, { advisories: async () => undefined })).toEqual([['advisories-missing', undefined]])
    expect(await codes({}, after, { advisories: async () => ({ ...index, problems: ['a'] }) })).toEqual([
      ['partly-unparsable', undefined],
    ])
    const dated = async () => ({ ...index, updated: '2026-05-02T00:00:00Z' })
    expect(await codes({}, after, { advisories: dated, maximumAgeDays: 29 })).toEqual([['advisories-old', undefined]])
    expect(await codes({}, after, { advisories: dated, maximumAgeDays: 31 })).toEqual([])
    const undated = async () => ({ ...index, updated: 'some day' })
    expect(await codes({}, after, { advisories: undated, maximumAgeDays: 31 })).toEqual([['advisories-old', undefined]])
    expect(await codes({}, after, { advisories, maximumAgeDays: 0 })).toEqual([])
  })

  test('data that is damaged, in whole or where it is needed', async () => {
    const after = { 'package-lock.json': safe }
    const damaged = async () => ({ kind: 'damaged', message: 'it is cut off' }) as const
    expect(await codes({}, after, { advisories: damaged })).toEqual([['unreadable', undefined]])
    const holes = async () => ({ ...index, find: () => undefined })
    expect(await codes({}, after, { advisories: holes })).toEqual([['unreadable', 'package-lock.json']])
  })

  test('an ecosystem that the data knows nothing of', async () => {
    const lock = 'requests==2.31.0 --hash=sha256:abc\n'
    const { failures } = await run({}, { 'requirements.txt': lock })
    expect(failures.map(({ code, message }) => [code, /PyPI/.test(message)])).toContainEqual([
      'advisories-missing',
      true,
    ])
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

  test('an advisory for what is not pinned', async () => {
    const records = {
      id: 'PYSEC-1',
      affected: [
        {
          package: { ecosystem: 'PyPI', name: 'weak' },
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1' }] }],
        },
      ],
    }
    const pypi = loadAdvisories([{ name: 'a', bytes: Buffer.from(JSON.stringify(records)) }])
    const { failures } = await run({}, { 'requirements.txt': 'weak>=1\n' }, { advisories: async () => pypi })
    const about = failures.filter(({ message }) => message.includes('PYSEC-1'))
    expect(about.map(({ code, hint }) => [code, hint])).toEqual([['lockfile-mismatch', 'Pin a version of weak']])
  })

  test('an excluded lockfile is listed', async () => {
    const { coverage, failures } = await run({}, { 'package-lock.json': '{' }, { advisories }, 'package-lock.json')
    expect([coverage.excluded, failures]).toEqual([['package-lock.json'], []])
  })
})
