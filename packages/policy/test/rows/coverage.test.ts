import type { FailureCode } from '@sallyport/core'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/index.ts'
import { failure, policyInput, settings } from '../policy-input.ts'
import { both, type Case } from './table-case.ts'

describe('what was not looked at', () => {
  const codes: FailureCode[] = [
    'scanner-missing',
    'scanner-unsupported',
    'scanner-failed',
    'timed-out',
    'cancelled',
    'rule-did-not-run',
    'too-large',
    'unreadable',
    'unparsable',
    'limit-hit',
    'unmerged',
    'internal',
  ]
  both(codes.map((code): Case => [code, { failures: [failure(code)] }, 'incomplete', 'incomplete', 'check-incomplete']))
  const lenient = (local: 'block' | 'warn', ci: 'block' | 'review' | 'warn') => ({
    settings: { ...settings, checks: { ...settings.checks, sast: { enabled: true, onFailure: { local, ci } } } },
  })
  both([
    ['partly unparsable', { failures: [failure('partly-unparsable')] }, 'warn', 'incomplete', 'partly-unparsable'],
    ['external content', { failures: [failure('external-content')] }, 'warn', 'warn', 'external-content'],
    ['submodule', { failures: [failure('submodule')] }, 'warn', 'warn', 'submodule'],
    ['skipped by the user', { failures: [failure('skipped-by-user')] }, 'warn', 'incomplete', 'skipped-by-user'],
    [
      'skipped, said in another place',
      { skipped: [{ check: 'all', reason: 'fire' }], expected: [{ check: 'secrets', entries: 3 }] },
      'warn',
      'incomplete',
      'skipped-by-user',
    ],
    [
      'onFailure.local warn',
      { failures: [failure('scanner-missing')], ...lenient('warn', 'block') },
      'warn',
      'incomplete',
      'check-incomplete',
    ],
    [
      'onFailure warn in both',
      { failures: [failure('scanner-missing')], ...lenient('warn', 'warn') },
      'warn',
      'warn',
      'check-incomplete',
    ],
    [
      'onFailure review in CI',
      { failures: [failure('scanner-missing')], ...lenient('warn', 'review') },
      'warn',
      'review',
      'check-incomplete',
    ],
    [
      'CI set milder than the hook',
      { failures: [failure('scanner-missing')], ...lenient('block', 'warn') },
      'incomplete',
      'incomplete',
      'check-incomplete',
    ],
    [
      'onFailure of another check',
      { failures: [failure('timed-out', { check: 'secrets' })], ...lenient('warn', 'warn') },
      'incomplete',
      'incomplete',
      'check-incomplete',
    ],
    [
      'a check that is off',
      { settings: { ...settings, checks: { ...settings.checks, sast: { ...settings.checks.sast, enabled: false } } } },
      'allow',
      'allow',
      'check-off',
    ],
  ])
  const coverage = (files: number, part = {}) => ({
    coverage: [{ check: 'secrets', files, bytes: 9, rules: 25, ...part } as const],
  })
  const expected = (entries: number) => ({ expected: [{ check: 'secrets', entries } as const] })
  const tooLarge = { failures: [failure('external-content', { check: 'secrets', path: 'a.bin' })] }
  both([
    ['all looked at', { ...expected(3), ...coverage(3) }, 'allow', 'allow'],
    ['nothing to look at', { ...expected(0), ...coverage(0) }, 'allow', 'allow'],
    ['nothing looked at', { ...expected(3), ...coverage(0) }, 'incomplete', 'incomplete', 'entries-missed'],
    ['one passed over', { ...expected(3), ...coverage(2) }, 'incomplete', 'incomplete', 'entries-missed'],
    ['one excluded', { ...expected(3), ...coverage(2, { excluded: ['a'] }) }, 'allow', 'allow'],
    ['one named by a failure', { ...expected(3), ...coverage(2), ...tooLarge }, 'warn', 'warn', 'external-content'],
    [
      'two gone, one named',
      { ...expected(3), ...coverage(1), ...tooLarge },
      'incomplete',
      'incomplete',
      'entries-missed',
    ],
    [
      'one passed over, a word about the advisories',
      { ...expected(3), ...coverage(2), failures: [failure('advisories-missing', { check: 'secrets' })] },
      'incomplete',
      'incomplete',
      'entries-missed',
    ],
    ['asked for and silent', { ...expected(0) }, 'incomplete', 'incomplete', 'check-silent'],
    ['no rules', { ...expected(3), ...coverage(3, { rules: 0 }) }, 'incomplete', 'incomplete', 'no-rules'],
    ['no rules needed', { ...expected(3), ...coverage(3, { rules: 0, prescanned: 2, cached: 1 }) }, 'allow', 'allow'],
  ])

  test('every incomplete decision says what to do', () => {
    for (const code of codes) {
      const [decision] = judge(policyInput({ failures: [failure(code)] })).decisions
      expect(decision?.next).toMatch(/\w/)
    }
    const own = failure('scanner-missing', { hint: 'pipx install semgrep' })
    expect(judge(policyInput({ failures: [own] })).decisions[0]?.next).toBe('pipx install semgrep')
  })

  test('many failures of one kind are one decision', () => {
    const failures = ['b', 'a', 'c'].map((path) => failure('too-large', { path, message: 'Too large' }))
    expect(judge(policyInput({ failures })).decisions.map(({ message }) => message)).toEqual([
      'Too large (a), and 2 more of this kind',
    ])
  })
})
