import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchAdvisories } from '../src/index.ts'
import { component } from './component.ts'
import { index, isAffected, record } from './one-advisory.ts'

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
