import { describe, expect, test } from 'vitest'
import { judge } from '../../src/index.ts'
import { applied, finding, fingerprint, policyInput, waiver } from '../policy-input.ts'
import { both, one } from './table-case.ts'

describe('waivers', () => {
  const covered = one(finding('sast'))
  both([
    ['matched', { ...covered, waivers: [applied()] }, 'allow', 'allow'],
    [
      'matched, added by the change',
      { ...covered, waivers: [applied({ isNew: true })] },
      'allow',
      'review',
      'waiver-new',
    ],
    [
      'added by the change, names nothing',
      { waivers: [applied({ status: 'stale', covered: [], isNew: true })] },
      'allow',
      'review',
      'waiver-new',
    ],
    ['stale', { waivers: [applied({ status: 'stale', covered: [] })] }, 'allow', 'allow', 'waiver-stale'],
    [
      'expired: the finding is judged',
      { ...covered, waivers: [applied({ status: 'expired', covered: [] })] },
      'block',
      'block',
      'sast-new-severe',
    ],
    [
      'expired: is reported',
      { waivers: [applied({ status: 'expired', covered: [] })] },
      'warn',
      'warn',
      'waiver-expired',
    ],
    ['over-long', { waivers: [applied({ status: 'over-long', covered: [] })] }, 'warn', 'warn', 'waiver-over-long'],
    ['ownerless', { waivers: [applied({ status: 'ownerless', covered: [] })] }, 'warn', 'warn', 'waiver-ownerless'],
    [
      'another rule',
      { ...covered, waivers: [applied({ status: 'rule-mismatch', covered: [] })] },
      'block',
      'block',
      'sast-new-severe',
    ],
    [
      'one covered, a copy added',
      one(
        finding('sast'),
        finding('sast', { location: { path: 'b', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } }),
      ),
      'block',
      'block',
      'sast-new-severe',
    ],
  ])

  test('one waiver covers one of two, the one that was there before', () => {
    const old = finding('sast', { isNew: false, severity: 'critical' })
    const copy = finding('sast')
    expect(judge(policyInput({ findings: [copy, old], waivers: [applied()] })).outcome).toBe('block')
    expect(
      judge(
        policyInput({
          findings: [copy, old],
          waivers: [applied({ covered: [fingerprint('sast'), fingerprint('sast')] })],
        }),
      ).outcome,
    ).toBe('allow')
  })

  test('a waiver covers nothing of another rule, even with its fingerprint', () => {
    const other = applied({ waiver: waiver({ rule: 'sast/other-rule' }) })
    expect(judge(policyInput({ findings: [finding('sast')], waivers: [other] })).outcome).toBe('block')
  })
})
