import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { databaseBuilder, loadAdvisories, matchAdvisories, openDatabase } from '../src/index.ts'
import { component } from './component.ts'
import { record } from './osv-record.ts'

const directory = mkdtempSync(join(tmpdir(), 'sallyport-advisories-'))
afterAll(() => rmSync(directory, { recursive: true }))
const path = join(directory, 'advisories.db')
const now = new Date('2026-11-23T00:00:00Z')

function built(records: readonly unknown[], source = 'test'): Buffer {
  const builder = databaseBuilder()
  for (const one of records) expect(builder.add(one)).toBe(true)
  return Buffer.concat(builder.finish({ source, now }).chunks)
}

function opened(bytes: Buffer) {
  writeFileSync(path, bytes)
  const database = openDatabase(path)
  if (database?.kind !== 'index') throw new Error(database?.message ?? 'absent')
  return database
}

describe('a database', () => {
  const records = [
    record('GHSA-1', 'a'),
    record('GHSA-2', 'b'),
    record('MAL-1', 'b'),
    record('OLD-1', 'c', { withdrawn: '2026-01-01T00:00:00Z' }),
  ]

  test('says what is in it', () => {
    using database = opened(built(records, 'https://osv.example'))
    expect(database.header).toMatchObject({
      source: 'https://osv.example',
      built: '2026-11-23T00:00:00.000Z',
      updated: '2026-11-20T00:00:00.000Z',
      records: 3,
      packages: 2,
      ecosystems: { npm: 3 },
    })
    expect(database.label).toMatch(/^OSV of 2026-11-20 \([0-9a-f]{12}\)$/)
    expect(database.isWhole()).toBe(true)
  })

  test('gives what a look-up in memory gives', () => {
    using database = opened(built(records))
    const memory = loadAdvisories([{ name: 'a', bytes: Buffer.from(JSON.stringify(records)) }])
    const components = ['a', 'b', 'c', 'd'].flatMap((name) =>
      ['1.0.0', '2.0.0', ''].map((version) => component(name, version)),
    )
    expect(simple(matchAdvisories(components, database))).toEqual(simple(matchAdvisories(components, memory)))
    expect(matchAdvisories(components, database).matches).toHaveLength(3)
  })

  test('has one record of each id, the newer one', () => {
    const newer = record(
      'GHSA-1',
      'a',
      { modified: '2026-11-21T00:00:00Z' },
      { package: { ecosystem: 'npm', name: 'z' } },
    )
    for (const both of [
      [record('GHSA-1', 'a'), newer],
      [newer, record('GHSA-1', 'a')],
    ]) {
      using database = opened(built(both))
      expect([database.find('npm\0a', ''), database.find('npm\0z', '')?.length, database.count]).toEqual([[], 1, 1])
    }
  })

  test('spares a closer look above all ranges only where that is certain', () => {
    const closed = { ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { last_affected: '2.0.0' }] }] }
    using database = opened(
      built([
        record('GHSA-1', 'a', {}, closed),
        record('GHSA-2', 'b', {}, closed),
        record('GHSA-3', 'b', {}, { ranges: [{ type: 'SEMVER', events: [{ introduced: '3.0.0' }] }] }),
        record('GHSA-4', 'c', {}, { ...closed, versions: ['9.0.0'] }),
      ]),
    )
    const found = (name: string, version: string) => database.find(`npm\0${name}`, version)?.length
    expect(['1.0.0', '2.0.0', '2.0.1', '2', 'odd', ''].map((version) => found('a', version))).toEqual([
      1, 1, 0, 1, 1, 1,
    ])
    expect([found('b', '9.0.0'), found('c', '10.0.0')]).toEqual([2, 1])
  })

  test('forgets a record that was taken back since', () => {
    const back = record('GHSA-1', 'a', { modified: '2026-11-21T00:00:00Z', withdrawn: '2026-11-21T00:00:00Z' })
    for (const both of [
      [record('GHSA-1', 'a'), back],
      [back, record('GHSA-1', 'a')],
    ]) {
      using database = opened(built(both))
      expect([database.find('npm\0a', '1.0.0'), database.count]).toEqual([[], 0])
    }
  })

  test('is not younger than it was made, whatever a record says of the future', () => {
    using database = opened(built([record('GHSA-1', 'a', { modified: '2999-01-01T00:00:00Z' })]))
    expect(database.updated).toBe(now.toISOString())
  })

  test('is absent, or damaged, never empty', () => {
    expect(openDatabase(join(directory, 'none'))).toBeUndefined()
    expect(openDatabase(directory)?.kind).toBe('damaged')
    for (const foreign of [
      '',
      'SQLite format 3\0',
      '{"id":"GHSA-1"}',
      'sallyport-osv-2\n',
      'sallyport-osv-1\n'.padEnd(900),
    ]) {
      writeFileSync(path, foreign)
      expect(openDatabase(path)?.kind, foreign).toBe('damaged')
    }
  })

  test('with any byte changed or cut off says so, or answers as before', () => {
    const bytes = built(records)
    const components = [component('a', '1.0.0'), component('b', '1.0.0')]
    const right = simple(matchAdvisories(components, opened(bytes)))
    for (let at = 0; at < bytes.length; at++)
      for (const broken of [Buffer.from(bytes), bytes.subarray(0, at)]) {
        if (broken.length === bytes.length) broken[at] = (broken[at] ?? 0) ^ 0x20
        writeFileSync(path, broken)
        const database = openDatabase(path)
        if (database?.kind !== 'index') continue
        using held = database
        const matching = matchAdvisories(components, held)
        if (matching.unread.length === 0) expect(simple(matching)).toEqual(right)
        expect(held.isWhole()).toBe(false)
      }
  })
})

/** Cutting a record down must not change a verdict. */
test('any record means the same in the database', () => {
  const version = fc.constantFrom('0', '1.0.0', '1.5.0-rc.1', '1.5.0', '2.0.0', 'odd', '10.0.0')
  const event = fc.oneof(
    ...['introduced', 'fixed', 'last_affected', 'limit'].map((kind) => version.map((at) => ({ [kind]: at }))),
  )
  const range = fc.record({
    type: fc.constantFrom('SEMVER', 'ECOSYSTEM', 'GIT', 'NEW'),
    events: fc.array(event, { maxLength: 4 }),
  })
  const entry = fc.record(
    {
      package: fc.record({
        ecosystem: fc.constantFrom('npm', 'PyPI', 'npm:x'),
        name: fc.constantFrom('a', 'b', 'A-_b'),
      }),
      ranges: fc.array(range, { maxLength: 3 }),
      versions: fc.array(version, { maxLength: 3 }),
      database_specific: fc.record({ severity: fc.constantFrom('LOW', 'odd', 7) }),
    },
    { requiredKeys: ['package'] },
  )
  const any = fc.record(
    {
      id: fc.constantFrom('GHSA-1', 'MAL-1'),
      modified: fc.constant('2026-01-01T00:00:00Z'),
      affected: fc.array(fc.oneof(entry, fc.constant({})), { maxLength: 3 }),
      aliases: fc.constantFrom([], ['CVE-1']),
      severity: fc.constant([{ type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:C/I:C/A:C' }]),
      withdrawn: fc.constant('2026-01-01T00:00:00Z'),
    },
    { requiredKeys: ['id', 'modified', 'affected'] },
  )
  const components = ['a', 'b', 'a-b'].flatMap((name) =>
    ['1.0.0', '1.5.0', '2.0.0', '2.0.1-rc.1', '99.0.0', 'odd', ''].flatMap((at) => [
      component(name, at),
      component(name, at, { ecosystem: 'PyPI' }),
    ]),
  )
  fc.assert(
    fc.property(fc.uniqueArray(any, { minLength: 1, maxLength: 3, selector: ({ id }) => id }), (several) => {
      using database = opened(built(several))
      const memory = loadAdvisories([{ name: 'a', bytes: Buffer.from(JSON.stringify(several)) }])
      expect(verdicts(matchAdvisories(components, database))).toEqual(verdicts(matchAdvisories(components, memory)))
    }),
    { numRuns: 500 },
  )
})

function simple({ matches, unjudged }: ReturnType<typeof matchAdvisories>) {
  return {
    matches: matches.map(({ component: { name, version }, advisory, ...match }) => ({
      ...match,
      name,
      version,
      ...advisory,
      affected: [],
    })),
    unjudged: unjudged.map(({ component: { name, version }, advisory: { id }, reason }) => ({
      name,
      version,
      id,
      reason,
    })),
  }
}

/** A package's severity may differ from its neighbour's in the same record, which the database tells apart. */
function verdicts(matching: ReturnType<typeof matchAdvisories>) {
  const { matches, unjudged } = simple(matching)
  return { unjudged, matches: matches.map(({ severity: _severity, severitySource: _source, ...match }) => match) }
}
