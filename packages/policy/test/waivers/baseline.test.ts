import { describe, expect, test } from 'vitest'
import { applyWaivers, baselineWaivers, judge } from '../../src/index.ts'
import { finding, fingerprint, policyInput } from '../policy-input.ts'
import { at, options } from './waiver-options.ts'

describe('the baseline', () => {
  test('accepts what is there today, and nothing that comes later', () => {
    const today = [
      finding('secrets'),
      finding('secrets', at('b')),
      finding('sast'),
      finding('dependencies', { suppression: { marker: 'x', counts: true, isNew: false } }),
    ]
    const baseline = baselineWaivers(today, {
      owner: 'dana',
      reason: 'was there',
      created: '2026-11-22',
      expires: '2027-11-22',
    })
    expect(baseline.map(({ rule, count }) => [rule, count])).toEqual([
      ['sast/some-rule', 1],
      ['secrets/some-rule', 2],
    ])
    const verdictOf = (findings: typeof today) => {
      const { applied } = applyWaivers(findings, [], { ...options, baseline })
      return judge(policyInput({ findings, waivers: applied })).outcome
    }
    expect(verdictOf(today)).toBe('allow')
    expect(verdictOf(today.toReversed())).toBe('allow')
    expect(verdictOf([...today, finding('secrets', at('c'))])).toBe('block')
    expect(verdictOf([...today, finding('sast', { fingerprint: fingerprint('later') })])).toBe('block')
  })
})
