import type { DetectedAgent, FailureCode, Outcome } from '@sallyport/core'
import { describe, expect, test } from 'vitest'
import { exitCodeOf, judge, type PolicyInput } from '../src/index.ts'
import { applied, facts, failure, finding, fingerprint, policyInput, settings, waiver } from './policy-input.ts'

/** Case, input, outcome locally, outcome in CI, the row that says so (absent: no row says anything stricter than `allow`). */
type Case = readonly [name: string, input: Partial<PolicyInput>, local: Outcome, ci: Outcome, reason?: string]

function both(cases: readonly Case[]): void {
  for (const [name, input, local, ci, reason] of cases) {
    for (const [mode, outcome] of [
      ['local', local],
      ['ci', ci],
    ] as const) {
      test(`${name}: ${mode} ${outcome}`, () => {
        const verdict = judge(policyInput({ ...input, mode }))
        expect(verdict.outcome).toBe(outcome)
        if (reason !== undefined) {
          expect(
            verdict.decisions.filter((decision) => decision.outcome === outcome).map((decision) => decision.reason),
          ).toContain(reason)
        }
      })
    }
  }
}

const one = (...findings: PolicyInput['findings'][number][]) => ({ findings })
const agent: DetectedAgent = { agent: 'claude-code', model: 'opus', strength: 'high', source: 'environment CLAUDECODE' }

test('nothing found, nothing failed: allowed without a word', () => {
  expect(judge(policyInput())).toEqual({ outcome: 'allow', decisions: [] })
})

describe('secrets', () => {
  both([
    ['high confidence', one(finding('secrets')), 'block', 'block', 'secret-confident'],
    [
      'medium confidence',
      one(finding('secrets', { confidence: 'medium', severity: 'low' })),
      'block',
      'block',
      'secret-confident',
    ],
    [
      'low confidence',
      one(finding('secrets', { confidence: 'low', severity: 'critical' })),
      'warn',
      'warn',
      'secret-unlikely',
    ],
    [
      'failed checksum',
      one(finding('secrets', { confidence: 'low', facts: { checksum: 'failed' } })),
      'warn',
      'review',
      'secret-checksum-failed',
    ],
    [
      'passed checksum',
      one(finding('secrets', { facts: { checksum: 'passed' } })),
      'block',
      'block',
      'secret-confident',
    ],
    ['there before', one(finding('secrets', { isNew: false })), 'allow', 'allow', 'existing-findings'],
  ])
})

describe('sast', () => {
  both([
    ['new, high, medium', one(finding('sast', { confidence: 'medium' })), 'block', 'block', 'sast-new-severe'],
    ['new, critical, high', one(finding('sast', { severity: 'critical' })), 'block', 'block', 'sast-new-severe'],
    ['new, high, low confidence', one(finding('sast', { confidence: 'low' })), 'warn', 'warn', 'sast-new-other'],
    ['new, medium, high', one(finding('sast', { severity: 'medium' })), 'warn', 'warn', 'sast-new-other'],
    [
      'untouched line',
      one(finding('sast', { isNew: false, severity: 'critical' })),
      'allow',
      'allow',
      'existing-findings',
    ],
    [
      'configured to block from medium',
      { ...one(finding('sast', { severity: 'medium' })), settings: { ...settings, sast: { blockSeverity: 'medium' } } },
      'block',
      'block',
      'sast-new-severe',
    ],
    [
      'configured to block critical only',
      { ...one(finding('sast')), settings: { ...settings, sast: { blockSeverity: 'critical' } } },
      'warn',
      'warn',
      'sast-new-other',
    ],
  ])
})

describe('dependencies', () => {
  both([
    [
      'malicious',
      one(finding('dependencies', { severity: 'low', facts: { advisory: 'MAL-2026-1' } })),
      'block',
      'block',
      'dependency-unacceptable',
    ],
    [
      'malicious, and there before',
      one({ ...finding('dependencies', { facts: { advisory: 'MAL-2026-1' } }), isNew: false }),
      'block',
      'block',
      'dependency-malicious',
    ],
    [
      'critical without a fix',
      one(finding('dependencies', { severity: 'critical' })),
      'block',
      'block',
      'dependency-unacceptable',
    ],
    [
      'high with a fix',
      one(finding('dependencies', { facts: { advisory: 'GHSA-1', fixedVersion: '1.2.3' } })),
      'block',
      'block',
      'dependency-unacceptable',
    ],
    [
      'high without a fix',
      one(finding('dependencies', { facts: { advisory: 'GHSA-1' } })),
      'warn',
      'warn',
      'dependency-other',
    ],
    [
      'high with an empty fix',
      one(finding('dependencies', { facts: { advisory: 'GHSA-1', fixedVersion: '' } })),
      'warn',
      'warn',
      'dependency-other',
    ],
    [
      'medium with a fix',
      one(finding('dependencies', { severity: 'medium', facts: { fixedVersion: '2' } })),
      'warn',
      'warn',
      'dependency-other',
    ],
    [
      'denied by the configuration',
      one(finding('dependencies', { rule: 'dependencies/denied-licence', severity: 'low' })),
      'block',
      'block',
      'dependency-denied',
    ],
    [
      'there before',
      one(finding('dependencies', { isNew: false, severity: 'critical' })),
      'allow',
      'allow',
      'existing-findings',
    ],
    [
      'lockfile that does not parse',
      { failures: [failure('lockfile-unparsable', { check: 'dependencies', path: 'package-lock.json' })] },
      'warn',
      'block',
      'lockfile-unusable',
    ],
    [
      'lockfile without a package',
      { failures: [failure('lockfile-empty', { check: 'dependencies' })] },
      'warn',
      'block',
      'lockfile-unusable',
    ],
    [
      'lockfile against its manifest',
      { failures: [failure('lockfile-mismatch', { check: 'dependencies' })] },
      'warn',
      'block',
      'lockfile-unusable',
    ],
    [
      'no advisories',
      { failures: [failure('advisories-missing', { check: 'dependencies' })] },
      'allow',
      'allow',
      'advisories-missing',
    ],
    [
      'a licence that is not known',
      { failures: [failure('licences-unknown', { check: 'dependencies' })] },
      'allow',
      'allow',
      'licences-unknown',
    ],
    [
      'old advisories',
      { failures: [failure('advisories-old', { check: 'dependencies' })] },
      'warn',
      'incomplete',
      'advisories-old',
    ],
  ])
})

describe('provenance', () => {
  const profile = (part: Partial<typeof settings.provenance>) => ({
    settings: { ...settings, provenance: { ...settings.provenance, ...part } },
  })
  both([
    ['no message was judged', {}, 'allow', 'allow'],
    ['no trailer, nothing detected', { provenance: facts() }, 'allow', 'allow', 'undeclared'],
    [
      'no trailer in some commits',
      { provenance: facts({ extent: 'none' }, { undeclared: ['a', 'b'] }) },
      'allow',
      'allow',
      'undeclared',
    ],
    ['agent, no trailer', { provenance: facts({}, { detected: [agent] }) }, 'warn', 'review', 'agent-undeclared'],
    [
      'agent, some commits without a trailer',
      { provenance: facts({ extent: 'none' }, { detected: [agent], undeclared: ['a'] }) },
      'warn',
      'review',
      'agent-undeclared',
    ],
    [
      'weak trace, no trailer',
      { provenance: facts({}, { detected: [{ ...agent, strength: 'low' }] }) },
      'allow',
      'allow',
      'undeclared',
    ],
    ['declared none', { provenance: facts({ extent: 'none' }) }, 'allow', 'allow'],
    [
      'declared partial',
      { provenance: facts({ extent: 'partial', assistedBy: ['a:b'] }) },
      'allow',
      'review',
      'ai-written',
    ],
    [
      'declared full, agent seen',
      { provenance: facts({ extent: 'full' }, { detected: [agent] }) },
      'allow',
      'review',
      'ai-written',
    ],
    ['a tool named without an extent', { provenance: facts({ assistedBy: ['LLM'] }) }, 'allow', 'review', 'ai-written'],
    [
      'micro-app',
      { provenance: facts({ extent: 'none', microApps: ['team-calendar'] }) },
      'allow',
      'review',
      'micro-app',
    ],
    [
      'declared full, and approved by another person',
      { provenance: facts({ extent: 'full' }, { approvedBy: 'sam' }) },
      'allow',
      'allow',
      'ai-written',
    ],
    [
      'micro-app, and approved by another person',
      { provenance: facts({ extent: 'none', microApps: ['team-calendar'] }, { approvedBy: 'sam' }) },
      'allow',
      'allow',
      'micro-app',
    ],
    [
      'AI-written commit without a review',
      one(finding('provenance', { rule: 'provenance/review-missing', severity: 'high' })),
      'warn',
      'review',
      'review-missing',
    ],
    [
      'malformed trailer',
      one(finding('provenance', { severity: 'medium' })),
      'block',
      'block',
      'declaration-malformed',
    ],
    [
      'remark on a trailer',
      one(finding('provenance', { severity: 'low' })),
      'warn',
      'warn',
      'declaration-questionable',
    ],
    ['onMissing warn', { provenance: facts(), ...profile({ onMissing: 'warn' }) }, 'warn', 'warn', 'undeclared'],
    ['onMissing block', { provenance: facts(), ...profile({ onMissing: 'block' }) }, 'block', 'block', 'undeclared'],
    [
      'onMissing block, agent seen',
      { provenance: facts({}, { detected: [agent] }), ...profile({ onMissing: 'block' }) },
      'block',
      'block',
      'agent-undeclared',
    ],
  ])

  test.each(['off', 'pr-only'] as const)('profile %s does not miss trailers in commits', (name) => {
    const provenance = facts({}, { detected: [agent], undeclared: ['a'] })
    expect(
      judge(policyInput({ provenance, mode: 'ci', ...profile({ profile: name, onMissing: 'block' }) })).decisions,
    ).toEqual([])
  })

  test.each(['warn', 'block'] as const)('the command fits a commit that was made, or refused (%s)', (onMissing) => {
    const declareWith = { refused: 'repeat it', made: 'amend it' }
    const provenance = facts({}, { detected: [agent], declareWith })
    const [decision] = judge(policyInput({ provenance, ...profile({ onMissing }) })).decisions
    expect(decision?.next).toBe(onMissing === 'block' ? 'repeat it' : 'amend it')
  })
})

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

describe('suppression comments', () => {
  const commented = (counts: boolean, isNew: boolean, part = {}) =>
    one(finding('sast', { suppression: { marker: 'nosemgrep', counts, isNew }, ...part }))
  both([
    ['counts, old', commented(true, false), 'allow', 'allow'],
    ['counts, new', commented(true, true), 'allow', 'review', 'suppression-new'],
    ['bare: the finding is judged', commented(false, true), 'block', 'block', 'sast-new-severe'],
    ['bare: is reported', commented(false, true, { severity: 'info' }), 'warn', 'warn', 'suppression-bare'],
    [
      'bare and old on an old finding',
      commented(false, false, { isNew: false }),
      'allow',
      'allow',
      'existing-findings',
    ],
    ['counts, new, on an old finding', commented(true, true, { isNew: false }), 'allow', 'review', 'suppression-new'],
  ])
})

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

test('exit codes', () => {
  const codes = (mode: 'local' | 'ci') =>
    (['allow', 'warn', 'review', 'incomplete', 'block'] as const).map((outcome) => exitCodeOf({ outcome }, mode))
  expect(codes('local')).toEqual([0, 0, 0, 3, 1])
  expect(codes('ci')).toEqual([0, 0, 5, 3, 1])
})

test('decisions come strictest first and hold nothing that moves a cursor', () => {
  const { decisions } = judge(
    policyInput({
      findings: [finding('secrets', { confidence: 'low' }), finding('sast')],
      failures: [failure('timed-out', { message: 'a\u001b[2Jb', path: 'c\nd' })],
      provenance: facts({ microApps: ['\u202ex'] }),
    }),
  )
  expect(decisions.map(({ outcome }) => outcome)).toEqual(['block', 'incomplete', 'warn', 'allow', 'allow'])
  expect(decisions.map(({ message }) => message).join('')).not.toMatch(/[\u0000-\u001f\u202e]/)
})
