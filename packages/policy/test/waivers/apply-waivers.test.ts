import { UserError, type Waiver } from '@sallyport/core'
import { describe, expect, test } from 'vitest'
import { applyWaivers, type WaiverOptions } from '../../src/index.ts'
import { finding, fingerprint, waiver } from '../policy-input.ts'
import { at, options } from './waiver-options.ts'

const statusOf = (entry: Waiver, findings = [finding('sast')], part: Partial<WaiverOptions> = {}) =>
  applyWaivers(findings, [entry], { ...options, ...part }).applied.map(({ status }) => status)

describe('what a waiver covers', () => {
  test('its finding', () => {
    const { applied, open, waived } = applyWaivers([finding('sast')], [waiver()], options)
    expect(applied).toEqual([{ waiver: waiver(), status: 'matched', covered: [fingerprint('sast')], isNew: false }])
    expect([open.length, waived.length]).toEqual([0, 1])
  })

  test.each([
    ['on its last day', { expires: '2026-11-22' }, 'matched'],
    ['a day later', { expires: '2026-11-21' }, 'expired'],
    ['for 90 days', { created: '2026-11-01', expires: '2027-01-30' }, 'matched'],
    ['for 91 days', { created: '2026-11-01', expires: '2027-01-31' }, 'over-long'],
    ['that starts in the future, to outlive the limit', { created: '2028-01-01', expires: '2028-02-01' }, 'over-long'],
    ['without an owner', { owner: ' ' }, 'ownerless'],
    ['that names another rule', { rule: 'sast/other' }, 'rule-mismatch'],
    ['that names nothing', { id: fingerprint('nothing') }, 'stale'],
    ['with the first 12 digits', { id: fingerprint('sast').slice(0, 12) }, 'matched'],
    ['with 11 digits', { id: fingerprint('sast').slice(0, 11) }, 'stale'],
    ['within its scope', { scope: 'src/**' }, 'matched'],
    ['with the very path as scope', { scope: 'src/a.ts' }, 'matched'],
    ['outside its scope', { scope: 'test/**' }, 'stale'],
  ] as const)('one %s', (_, part, status) => {
    expect(statusOf(waiver(part))).toEqual([status])
  })

  test('a waiver of a secret lasts 14 days, one of the baseline a year', () => {
    const secret = waiver({ rule: 'secrets/some-rule', id: fingerprint('secrets'), created: '2026-11-10' })
    expect(statusOf({ ...secret, expires: '2026-11-24' }, [finding('secrets')])).toEqual(['matched'])
    expect(statusOf({ ...secret, expires: '2026-11-25' }, [finding('secrets')])).toEqual(['over-long'])
    const baseline = [{ ...secret, expires: '2027-11-10' }]
    expect(applyWaivers([finding('secrets')], [], { ...options, baseline }).applied[0]?.status).toBe('matched')
  })

  test('a path with the characters of a glob is taken literally', () => {
    expect(statusOf(waiver({ scope: 'app/[id]/page.tsx' }), [finding('sast', at('app/[id]/page.tsx'))])).toEqual([
      'matched',
    ])
  })

  test('a moved finding by its content fingerprint, in every copy up to the count', () => {
    const contentFingerprint = fingerprint('content')
    const copies = ['a', 'b', 'c'].map((path) =>
      finding('sast', { ...at(path), fingerprint: fingerprint(path), contentFingerprint }),
    )
    const { applied, open } = applyWaivers(copies, [waiver({ id: contentFingerprint, count: 2 })], options)
    expect(applied[0]?.covered).toEqual([fingerprint('a'), fingerprint('b')])
    expect(open.map(({ location }) => location.path)).toEqual(['c'])
  })

  test('no more than its count, what was there before first', () => {
    const pasted = finding('sast', at('src/a.ts', 1))
    const old = finding('sast', { ...at('src/a.ts', 9), isNew: false })
    expect(applyWaivers([pasted, old], [waiver()], options).open).toEqual([pasted])
  })

  test('a wide waiver leaves the narrow one its finding', () => {
    const findings = [finding('sast', at('src/a.ts')), finding('sast', at('test/b.ts'))]
    const list = [waiver(), waiver({ scope: 'src/**' })]
    for (const waivers of [list, list.toReversed()]) {
      expect(applyWaivers(findings, waivers, options).open).toEqual([])
    }
  })

  test('an id that fits two fingerprints is an error, not a choice', () => {
    const twins = ['1', '2'].map((end, index) =>
      finding('sast', { fingerprint: 'ab'.repeat(31) + end.repeat(2), rule: `sast/rule-${index}` }),
    )
    expect(() => applyWaivers(twins, [waiver({ id: 'ab'.repeat(6) })], options)).toThrow(UserError)
  })
})

describe('which waivers a run speaks of', () => {
  const base = waiver({ id: fingerprint('other') })

  test('those that the target branch does not hold as they stand are new', () => {
    const newness = (entry: Waiver, baseWaivers: readonly Waiver[] | undefined) =>
      applyWaivers([], [entry], { ...options, ...(baseWaivers === undefined ? {} : { baseWaivers }) }).applied[0]?.isNew
    expect(newness(base, undefined)).toBe(false)
    expect(newness(base, [])).toBe(true)
    expect(newness(base, [base])).toBe(false)
    expect(newness({ ...base, reason: 'better words' }, [base])).toBe(false)
    for (const part of [
      { expires: '2026-12-02' },
      { expires: '2026-11-30' },
      { created: '2026-11-02' },
      { count: 2 },
      { scope: 'a' },
      { owner: 'x' },
      { rule: 'sast/y' },
    ]) {
      expect(newness({ ...base, ...part }, [base])).toBe(true)
    }
  })

  test('the second of two equal entries is new where the base has one', () => {
    expect(
      applyWaivers([], [base, base], { ...options, baseWaivers: [base] }).applied.map(({ isNew }) => isNew),
    ).toEqual([false, true])
  })

  test('an entry that moves into the baseline, where it may last longer, is new', () => {
    const newness = (part: Partial<WaiverOptions>) =>
      applyWaivers([], [], { ...options, baseline: [base], ...part }).applied.map(({ isNew }) => isNew)
    expect(newness({ baseWaivers: [base] })).toEqual([true])
    expect(newness({ baseWaivers: [base], baseBaseline: [] })).toEqual([true])
    expect(newness({ baseWaivers: [], baseBaseline: [base] })).toEqual([false])
    expect(newness({})).toEqual([false])
  })

  test('for a part of the tree, those that name something or are new', () => {
    const expired = waiver({ expires: '2026-11-02' })
    const part = { isWholeTree: false }
    expect(statusOf(base, [finding('sast')], part)).toEqual([])
    expect(statusOf(base, [finding('sast')], { ...part, baseWaivers: [] })).toEqual(['stale'])
    expect(statusOf(expired, [finding('sast')], part)).toEqual(['expired'])
    expect(statusOf(expired, [], part)).toEqual([])
  })
})
