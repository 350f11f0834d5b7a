import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cvss2Score } from '../src/advisories/cvss-v2.ts'
import { cvss3Score } from '../src/advisories/cvss-v3.ts'
import { loadAdvisories, matchAdvisories } from '../src/index.ts'
import { component } from './component.ts'

type Json = Readonly<Record<string, unknown>>

const index = (...records: readonly unknown[]) =>
  loadAdvisories([{ name: 'osv.json', bytes: Buffer.from(JSON.stringify(records)) }])

const record = (events: readonly Json[], more: Json = {}, affected: Json = {}) => ({
  id: 'GHSA-aaaa-bbbb-cccc',
  modified: '2026-01-02T00:00:00Z',
  summary: 'Prototype pollution',
  affected: [{ package: { ecosystem: 'npm', name: 'a' }, ranges: [{ type: 'SEMVER', events }], ...affected }],
  ...more,
})

const isAffected = (version: string, ...records: readonly unknown[]) =>
  matchAdvisories([component('a', version)], index(...records)).matches.length > 0

describe("OSV's ranges", () => {
  const fixed = record([{ introduced: '1.0.0' }, { fixed: '1.2.0' }, { introduced: '2.0.0' }, { fixed: '2.0.5' }])
  test.each([
    ['0.9.0', false],
    ['1.0.0-rc.1', false],
    ['1.0.0', true],
    ['1.2.0-rc.1', true],
    ['1.2.0', false],
    ['1.9.9', false],
    ['2.0.0', true],
    ['2.0.4', true],
    ['2.0.5', false],
    ['10.0.0', false],
  ])('between introduced and fixed: %s', (version, expected) => expect(isAffected(version, fixed)).toBe(expected))

  test('events in any order', () => {
    expect(isAffected('1.1.0', record([{ fixed: '1.2.0' }, { introduced: '0' }]))).toBe(true)
    expect(isAffected('1.3.0', record([{ fixed: '1.2.0' }, { introduced: '0' }]))).toBe(false)
  })

  test('last_affected includes its version', () => {
    const last = record([{ introduced: '0' }, { last_affected: '1.2.0' }])
    expect([isAffected('1.2.0', last), isAffected('1.2.1', last), isAffected('0.0.0-0', last)]).toEqual([
      true,
      false,
      true,
    ])
  })

  test('listed versions count besides ranges', () => {
    const listed = record([{ introduced: '5.0.0' }], {}, { versions: ['1.2.3'] })
    expect([isAffected('1.2.3', listed), isAffected('1.2.4', listed), isAffected('5.1.0', listed)]).toEqual([
      true,
      false,
      true,
    ])
  })

  test('a limit ends what a range speaks of', () => {
    const limited = record([{ introduced: '1.0.0' }, { limit: '2.0.0' }])
    expect([isAffected('1.9.0', limited), isAffected('2.0.0', limited)]).toEqual([true, false])
    const twice = record([{ introduced: '1.0.0' }, { limit: '2.0.0' }, { limit: '3.0.0' }])
    expect([isAffected('2.9.0', twice), isAffected('3.0.0', twice)]).toEqual([true, false])
    expect(isAffected('99.0.0', record([{ introduced: '1.0.0' }, { limit: '*' }]))).toBe(true)
  })

  test('SEMVER ranges are semantic versions in every ecosystem, ECOSYSTEM ranges are its own', () => {
    const of = (type: string) =>
      record(
        [],
        {},
        {
          package: { ecosystem: 'PyPI', name: 'a' },
          ranges: [{ type, events: [{ introduced: '1.0.0-alpha.1' }, { fixed: '1.0.0-post' }] }],
        },
      )
    const affects = (type: string) =>
      matchAdvisories([component('a', '1.0.0', { ecosystem: 'PyPI' })], index(of(type))).matches.length
    // To PEP 440 `-post` comes after the release, to Semantic Versioning before it.
    expect([affects('ECOSYSTEM'), affects('SEMVER')]).toEqual([1, 0])
  })

  test('ranges between whole numbers, in any order of their events', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(bounds, fc.integer({ min: 0, max: 32 }), fc.infiniteStream(fc.nat()), (numbers, version, order) => {
        const sorted = numbers.toSorted((left, right) => left - right)
        const events = sorted.map((at, place) => ({ [place % 2 === 0 ? 'introduced' : 'fixed']: `${at}.0.0` }))
        const shuffled = events
          .map((event) => ({ event, at: order.next().value }))
          .toSorted((left, right) => left.at - right.at)
          .map(({ event }) => event)
        const passed = sorted.filter((at) => at <= version).length
        expect(isAffected(`${version}.0.0`, record(shuffled))).toBe(passed % 2 === 1)
      }),
    )
  })

  test('other packages, other ecosystems, withdrawn records', () => {
    const everything = [{ introduced: '0' }]
    expect(isAffected('1.0.0', record(everything, {}, { package: { ecosystem: 'npm', name: 'b' } }))).toBe(false)
    expect(isAffected('1.0.0', record(everything, {}, { package: { ecosystem: 'PyPI', name: 'a' } }))).toBe(false)
    expect(isAffected('1.0.0', record(everything, { withdrawn: '2026-01-03T00:00:00Z' }))).toBe(false)
    expect(isAffected('1.0.0', record(everything))).toBe(true)
  })

  test("names as PyPI compares them, versions in PyPI's order", () => {
    const flask = record(
      [{ introduced: '0' }, { fixed: '2.0rc1' }],
      {},
      { package: { ecosystem: 'PyPI', name: 'Flask_Login' } },
    )
    const of = (version: string) =>
      matchAdvisories([component('flask-login', version, { ecosystem: 'PyPI' })], index(flask)).matches.length
    expect([of('2.0.dev1'), of('2.0b9'), of('2.0rc1'), of('2.0')]).toEqual([1, 1, 0, 0])
  })
})

describe('what cannot be judged is said', () => {
  const everywhere = record([{ introduced: '1.0.0' }])
  const reasons = (...args: Parameters<typeof component>) =>
    matchAdvisories([component(...args)], index(everywhere)).unjudged.map(({ reason }) => reason)
  test('no version, an unreadable one, an unknown order, commits only', () => {
    expect(reasons('a', '')).toEqual(['no-version'])
    expect(reasons('a', 'next')).toEqual(['version-unreadable'])
    const commits = record(
      [],
      {},
      { ranges: [{ type: 'GIT', repo: 'https://example.com/a.git', events: [{ introduced: '0' }] }] },
    )
    expect(matchAdvisories([component('a', '1.0.0')], index(commits)).unjudged.map(({ reason }) => reason)).toEqual([
      'commits-only',
    ])
    const debian = record(
      [],
      {},
      {
        package: { ecosystem: 'Docker', name: 'a' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1.0.0' }] }],
      },
    )
    const found = matchAdvisories([component('a', '1.0.0', { ecosystem: 'Docker' })], index(debian))
    expect([found.matches.length, found.unjudged.map(({ reason }) => reason)]).toEqual([0, ['ecosystem-unknown']])
  })

  test('a range of an unknown kind rules nothing out', () => {
    const strange = [
      { ranges: [{ type: 'NEW-KIND', events: [{ introduced: '0' }] }] },
      { ranges: [{ type: 'SEMVER', events: [] }] },
      { ranges: [{ type: 'SEMVER', events: [{ introduced: '0', fixed: '1' }] }] },
      { versions: [7] },
      { ranges: 'all' },
      { ranges: [{ type: 'SEMVER', events: [{ introduced: '3.0.0' }] }, { type: 'NEW-KIND' }] },
    ]
    for (const affected of strange)
      expect(
        matchAdvisories([component('a', '1.0.0')], index(record([], {}, { ranges: [], ...affected }))).unjudged.map(
          ({ reason }) => reason,
        ),
      ).toEqual(['range-unreadable'])
  })

  test('but where every version is affected, none is needed', () => {
    const malicious = record([{ introduced: '0' }], { id: 'MAL-2026-1' })
    expect(matchAdvisories([component('a', '')], index(malicious)).matches).toHaveLength(1)
  })
})

describe('one flaw under several names', () => {
  const ghsa = record([{ introduced: '0' }, { fixed: '1.2.0' }], {
    aliases: ['CVE-2026-1'],
    database_specific: { severity: 'LOW' },
  })
  const other = record([{ introduced: '0' }, { fixed: '1.3.0' }], {
    id: 'PYSEC-2026-9',
    aliases: ['CVE-2026-1'],
    database_specific: { severity: 'CRITICAL' },
  })
  test('is one match, with the worst severity and a version that mends all', () => {
    const { matches } = matchAdvisories([component('a', '1.0.0')], index(other, ghsa))
    expect(
      matches.map(({ advisory, severity, ids, fixedVersion }) => [advisory.id, severity, ids, fixedVersion]),
    ).toEqual([['GHSA-aaaa-bbbb-cccc', 'critical', ['GHSA-aaaa-bbbb-cccc', 'CVE-2026-1', 'PYSEC-2026-9'], '1.3.0']])
  })
})

describe('the fixed version', () => {
  test('is the nearest above that no range covers', () => {
    const twice = record([{ introduced: '0' }, { fixed: '1.2.0' }, { introduced: '2.0.0' }, { fixed: '2.1.0' }])
    const fixOf = (version: string) => matchAdvisories([component('a', version)], index(twice)).matches[0]?.fixedVersion
    expect([fixOf('1.0.0'), fixOf('2.0.3')]).toEqual(['1.2.0', '2.1.0'])
  })
  test('is of the same major version where that has a fix, else of the next', () => {
    const of = (...fixes: readonly [string, string][]) =>
      record(fixes.flatMap(([introduced, fixed]) => [{ introduced }, { fixed }]))
    const fixOf = (...records: readonly unknown[]) =>
      matchAdvisories([component('a', '1.4.0')], index(...records)).matches.map(({ fixedVersion }) => fixedVersion)
    expect(fixOf(of(['0', '1.9.0'], ['2.0.0', '2.0.1']))).toEqual(['1.9.0'])
    expect(fixOf(of(['0', '2.0.1']))).toEqual(['2.0.1'])
    // The fix of the first is what the second, an alias, still covers.
    const alias = { ...of(['1.9.0', '1.9.5']), id: 'GHSA-dddd-eeee-ffff', aliases: ['GHSA-aaaa-bbbb-cccc'] }
    expect(fixOf(of(['0', '1.9.0']), { ...alias, affected: of(['0', '1.9.5']).affected })).toEqual(['1.9.5'])
  })
  test('is absent where there is none', () => {
    expect(
      matchAdvisories([component('a', '1.0.0')], index(record([{ introduced: '0' }]))).matches[0]?.fixedVersion,
    ).toBeUndefined()
  })
})

describe('severity', () => {
  const of = (more: Json) =>
    matchAdvisories([component('a', '1.0.0')], index(record([{ introduced: '0' }], more))).matches.map(
      ({ severity, advisory }) => [severity, advisory.severitySource],
    )[0]
  test.each<[Json, string, string]>([
    [
      {
        database_specific: { severity: 'MODERATE' },
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      },
      'medium',
      'database',
    ],
    [{ severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }] }, 'critical', 'CVSS_V3'],
    [{ severity: [{ type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:C/I:C/A:C' }] }, 'high', 'CVSS_V2'],
    [
      { severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N' }] },
      'critical',
      'CVSS_V4',
    ],
    [{}, 'high', 'none'],
    [{ id: 'MAL-2026-1', database_specific: { severity: 'LOW' } }, 'critical', 'malicious'],
    [{ aliases: ['MAL-2026-1'] }, 'critical', 'malicious'],
  ])('%j', (more, severity, source) => expect(of(more)).toEqual([severity, source]))
})

describe('CVSS base scores, against vectors with published scores', () => {
  test.each([
    // Of the CVSS 3.1 user guide's and NVD's well-known cases: Log4Shell, Heartbleed, Shellshock, POODLE.
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
    ['CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 7.8],
    ['CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N', 0],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H', undefined],
    ['CVSS:3.1/AV:__proto__/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', undefined],
  ])('%s', (vector, score) => expect(cvss3Score(vector)).toBe(score))

  test.each([
    ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8],
    ['AV:N/AC:L/Au:N/C:C/I:C/A:C', 10],
    ['AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2],
    ['(AV:N/AC:M/Au:N/C:N/I:P/A:N)', 4.3],
    ['AV:N', undefined],
  ])('%s', (vector, score) => expect(cvss2Score(vector)).toBe(score))
})

describe('loading', () => {
  const load = (text: string) => loadAdvisories([{ name: 'db', bytes: Buffer.from(text) }])
  const one = record([{ introduced: '0' }])
  test('one record, an array, a wrapper, one a line', () => {
    const forms = [
      JSON.stringify(one),
      JSON.stringify([one]),
      JSON.stringify({ vulns: [one] }),
      `${JSON.stringify(one)}\n${JSON.stringify(one)}\n`,
    ]
    expect(forms.map((form) => load(form).count)).toEqual([1, 1, 1, 2])
  })
  test('what cannot be read is counted', () => {
    expect(load('nonsense').problems).toHaveLength(1)
    expect(load('').problems).toHaveLength(1)
    expect(load(JSON.stringify([one, 7, { id: 'X' }, { ...one, affected: [7] }])).problems).toHaveLength(2)
  })
})
