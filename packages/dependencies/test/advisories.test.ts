import { describe, expect, test } from 'vitest'
import { loadAdvisories, matchAdvisories } from '../src/index.ts'
import { component } from './component.ts'
import { index, record } from './one-advisory.ts'

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
