import { describe, expect, it } from 'vitest'
import { parseMessage } from '../src/parse-message.ts'
import type { ProblemCode, ValidationSettings } from '../src/problem.ts'
import { type ProfileName, profiles } from '../src/profiles.ts'
import { formatProblem, isExemptSubject, validate } from '../src/validate.ts'

interface Case {
  readonly code: ProblemCode
  readonly lines: readonly string[]
  readonly with?: Partial<Omit<ValidationSettings, 'profile'>>
  readonly profile?: ProfileName
  /** Part of the text for people; absent: the code must not appear. */
  readonly says?: string
  readonly severity?: string
}

const helper = 'Assisted-by: claude-code:claude-opus-5'
const copilot = 'Co-authored-by: Copilot <copilot@github.com>'
const seen = { agent: 'codex', strength: 'high', source: 'environment CODEX_CI' } as const
const secretLike = ['AK', 'IA', 'QQQQ'].join('')
const risk = (expires: string) => ['AI-Extent: none', `Risk-Accepted: RA-2026-014 expires=${expires}`]
const registered = { id: 'RA-2026-014', expires: '2026-12-31', severity: 'high', created: '2026-11-01' }
const approval = { head: 'a1b2c3d0', author: 'dana', approvals: [{ by: 'sam', commit: 'a1b2c3d0' }] }

const cases: readonly Case[] = [
  { code: 'AP001', lines: ['Closes: #1'], says: 'AI-Extent is missing. Say how much', severity: 'advice' },
  { code: 'AP001', lines: ['Closes: #1'], with: { onMissing: 'warn' }, says: 'is missing', severity: 'warning' },
  { code: 'AP001', lines: ['Closes: #1'], with: { onMissing: 'fail' }, says: 'is missing', severity: 'error' },
  {
    code: 'AP001',
    lines: ['Closes: #1'],
    with: { detected: [seen] },
    says: 'Seen: codex, environment CODEX_CI',
    severity: 'warning',
  },
  {
    code: 'AP001',
    lines: ['Closes: #1'],
    with: { detected: [{ ...seen, strength: 'low' }] },
    says: 'missing',
    severity: 'advice',
  },
  { code: 'AP001', lines: [helper], says: 'is missing', severity: 'warning' },
  {
    code: 'AP001',
    lines: ['AI-Extent: none', 'AI-Extent: full', helper],
    says: 'stands 2 times (none, full)',
    severity: 'error',
  },
  { code: 'AP001', lines: ['AI-Extent: none', 'AI-Extent: none'], says: 'Keep exactly one', severity: 'warning' },
  { code: 'AP001', lines: ['AI-Extent: none'] },
  { code: 'AP001', lines: ['ai-extent: none'] },
  { code: 'AP001', lines: ['Closes: #1'], with: { isExempt: true, onMissing: 'fail' } },
  { code: 'AP001', lines: ['Closes: #1'], with: { onMissing: 'fail' }, profile: 'kernel' },
  { code: 'AP001', lines: ['Closes: #1'], with: { onMissing: 'fail' }, profile: 'off' },
  {
    code: 'AP002',
    lines: ['AI-Extent: most', helper],
    says: 'AI-Extent "most" is not valid. Use one of: none, partial, mostly, full.',
    severity: 'error',
  },
  { code: 'AP002', lines: ['AI-Extent: None'], says: 'AI-Extent: none' },
  { code: 'AP002', lines: ['AI-Extent: \u001b[2Jfull'], says: '\\u{1b}' },
  { code: 'AP002', lines: ['AI-Extent: full', helper] },
  {
    code: 'AP003',
    lines: ['AI-Extent: partial'],
    says: 'AI-Extent is "partial" but no Assisted-by names the tool. Add: Assisted-by: <agent>:<model>',
    severity: 'error',
  },
  {
    code: 'AP003',
    lines: ['AI-Extent: partial', 'Assisted-by: Jane Doe <jane@example.org>'],
    says: 'no Assisted-by names the tool',
  },
  {
    code: 'AP003',
    lines: ['AI-Extent: partial'],
    profile: 'asf',
    says: 'no Generated-by names the tool. Add: Generated-by: <tool> (<model>)',
  },
  { code: 'AP003', lines: ['AI-Extent: partial', helper] },
  { code: 'AP003', lines: ['AI-Extent: none'] },
  {
    code: 'AP004',
    lines: ['AI-Extent: none', copilot],
    says: 'AI-Extent is "none" but the message names an AI tool (line 6: Co-authored-by: Copilot',
    severity: 'error',
  },
  { code: 'AP004', lines: ['AI-Extent: none', helper], says: 'names an AI tool', severity: 'error' },
  {
    code: 'AP004',
    lines: ['AI-Extent: none'],
    with: { detected: [seen] },
    says: 'codex was seen',
    severity: 'warning',
  },
  {
    code: 'AP004',
    lines: ['AI-Extent: none'],
    with: { detected: [{ ...seen, source: 'author' }] },
    says: 'codex was seen (author)',
    severity: 'error',
  },
  { code: 'AP004', lines: ['AI-Extent: none', 'Assisted-by: Jane Doe <jane@example.org>'] },
  { code: 'AP004', lines: ['AI-Extent: partial', helper, copilot] },
  {
    code: 'AP005',
    lines: ['AI-Extent: partial', 'Assisted-by: GitHub Copilot: gpt-5'],
    says: "does not match this repository's form <agent>:<model> [tools]. Write: github-copilot:gpt-5",
    severity: 'error',
  },
  { code: 'AP005', lines: ['AI-Extent: partial', 'Assisted-by: claude:opus [semgrep]'], says: 'claude:opus' },
  { code: 'AP005', lines: ['AI-Extent: partial', helper], profile: 'tool-model', says: '<tool> (<model>)' },
  { code: 'AP005', lines: [helper], profile: 'kernel', says: 'LLM [tools]' },
  { code: 'AP005', lines: ['Assisted-by: LLM sparse'], profile: 'kernel' },
  { code: 'AP005', lines: [helper], profile: 'asf', says: 'form Generated-by: <tool> (<model>)' },
  { code: 'AP005', lines: ['Generated-by: Codex (gpt-5)'], profile: 'asf' },
  { code: 'AP005', lines: ['AI-Extent: partial', 'Assisted-by: Claude Code (opus)'], profile: 'tool-model' },
  { code: 'AP005', lines: ['AI-Extent: none', 'Assisted-by: bagder on github'] },
  {
    code: 'AP006',
    lines: ['AI-Extent: full', 'Assisted-by: amp:unknown'],
    says: 'The model is "unknown"',
    severity: 'warning',
  },
  { code: 'AP006', lines: ['AI-Extent: full', helper] },
  {
    code: 'AP007',
    lines: ['AI-Extent: full', helper],
    with: { approvedModels: ['gpt-*'] },
    says: 'Model "claude-opus-5" is not on the approved list (provenance.models).',
    severity: 'error',
  },
  {
    code: 'AP007',
    lines: ['AI-Extent: full', helper],
    with: { approvedAgents: ['codex'] },
    says: 'Agent "claude-code" is not on',
  },
  {
    code: 'AP007',
    lines: ['AI-Extent: full', helper],
    with: { approvedAgents: ['claude-code'], approvedModels: ['claude-*'] },
  },
  {
    code: 'AP008',
    lines: ['Signed-off-by: Claude <noreply@anthropic.com>'],
    says: 'Signed-off-by names an AI tool (noreply@anthropic.com). Only a person can sign off.',
    severity: 'error',
  },
  { code: 'AP008', lines: ['Reviewed-by: Copilot <copilot@github.com>'], says: 'Only a person can review' },
  { code: 'AP008', lines: ['Signed-off-by: Claude <claude@example.com>'] },
  {
    code: 'AP009',
    lines: ['AI-Extent: full', helper, copilot],
    says: 'Suggested line: Assisted-by: github-copilot:<model>',
    severity: 'warning',
  },
  { code: 'AP009', lines: [copilot], with: { coAuthor: 'fail' }, says: 'names an AI tool', severity: 'error' },
  { code: 'AP009', lines: [copilot], with: { coAuthor: 'allow' } },
  { code: 'AP009', lines: ['Co-authored-by: Claude <claude@example.com>'] },
  {
    code: 'AP010',
    lines: ['Closes #12', 'AI-Extent: none'],
    says: 'Trailers are not in one block at the end (line 5 "Closes #12" breaks it). Write "Closes: #12" or put a blank line before the block.',
    severity: 'error',
  },
  {
    code: 'AP010',
    lines: ['AI-Extent: none', '', 'Signed-off-by: D <d@e.f>'],
    says: 'text follows the blank line after line 5',
  },
  { code: 'AP010', lines: ['\u0410I-Extent: none'], says: 'Line 5 looks like AI-Extent' },
  { code: 'AP010', lines: ['AI-Extent\uff1a none'], says: 'Line 5 looks like AI-Extent' },
  { code: 'AP010', lines: ['AI\u200b-Extent: none'], says: 'looks like AI-Extent' },
  {
    code: 'AP010',
    lines: ['AI-Extent: none', '', 'more text'],
    with: { isSquash: true },
    says: 'not in one block',
    severity: 'warning',
  },
  { code: 'AP010', lines: ['Closes: #12', 'AI-Extent: none'] },
  { code: 'AP010', lines: ['AI-Extent: full', '', 'AI-Extent: none'] },
  { code: 'AP010', lines: ['# AI-Extent: none'] },
  {
    code: 'AP011',
    lines: ['AI-Extent: full', helper, 'AI-Prompt: please \u202e do things'],
    says: 'AI-Prompt contains control or invisible characters (U+202E at column 8)',
    severity: 'error',
  },
  { code: 'AP011', lines: ['Micro-App: a\u200bb'], says: 'U+200B at column 2' },
  { code: 'AP011', lines: ['AI-Extent: full', helper, 'AI-Prompt: plain words, ümlauts and 日本語'] },
  {
    code: 'AP012',
    lines: [`AI-Prompt: use the key ${secretLike} please`],
    with: { findSecret: (text) => (text.includes(secretLike) ? 'some-rule' : undefined) },
    says: 'looks like it contains a secret (rule some-rule)',
    severity: 'error',
  },
  { code: 'AP012', lines: ['AI-Prompt: nothing to see here'], with: { findSecret: () => undefined } },
  { code: 'AP013', lines: [`AI-Session: ${'x'.repeat(120)}`], says: 'AI-Session is 132 columns', severity: 'warning' },
  { code: 'AP013', lines: [`AI-Prompt: ${'x '.repeat(80)}`], says: 'columns', severity: 'advice' },
  { code: 'AP013', lines: [`AI-Session: ${'x'.repeat(80)}`] },
  {
    code: 'AP014',
    lines: ['AI-Extent: mostly', helper],
    says: 'AI-Extent "mostly" needs AI-Prompt',
    severity: 'advice',
  },
  {
    code: 'AP014',
    lines: ['AI-Extent: full', helper],
    with: { promptSummary: 'require' },
    says: 'needs AI-Prompt',
    severity: 'error',
  },
  { code: 'AP014', lines: ['AI-Prompt: short'], says: 'has 5 characters', severity: 'error' },
  { code: 'AP014', lines: ['AI-Extent: full', helper], with: { promptSummary: 'optional' } },
  { code: 'AP014', lines: ['AI-Extent: partial', helper], with: { promptSummary: 'require' } },
  {
    code: 'AP014',
    lines: ['AI-Extent: full', helper, `AI-Prompt-Digest: sha256:${'0'.repeat(64)}`],
    with: { promptSummary: 'require' },
  },
  {
    code: 'AP015',
    lines: ['AI-Params: temperature=7'],
    says: 'temperature=7 is out of range 0–2. If you did not set it, use temperature=default',
    severity: 'error',
  },
  { code: 'AP015', lines: ['AI-Params: temperature: 1'], says: 'not a list of name=value' },
  { code: 'AP015', lines: ['AI-Params: top_p=-1'], says: 'top_p=-1 is out of range' },
  { code: 'AP015', lines: ['AI-Params: temperature=0.2; top_p=1; seed=42; effort=high'] },
  { code: 'AP015', lines: ['AI-Params: temperature=unsupported; top_p=unknown'] },
  {
    code: 'AP016',
    lines: ['AI-Session: https://claude.ai/code/x'],
    says: 'holds a URL, which this repository does not allow',
    severity: 'error',
  },
  { code: 'AP016', lines: ['AI-Session: https://claude.ai/code/x'], with: { allowSessionUrl: true } },
  { code: 'AP016', lines: ['AI-Session: T-0123'] },
  { code: 'AP017', lines: ['AI-Used-for: code, naps'], says: 'Expected: a list', severity: 'error' },
  { code: 'AP017', lines: ['AI-Record: x'], says: 'a ULID' },
  { code: 'AP017', lines: ['AI-Used-for: code, tests'] },
  {
    code: 'AP018',
    lines: ['AI-Used-for: code', 'AI-Used-for: tests'],
    says: 'stands 2 times; at most 1',
    severity: 'warning',
  },
  { code: 'AP018', lines: ['Micro-App: a', 'Micro-App: b'] },
  {
    code: 'AP020',
    lines: ['Micro-App: foo'],
    with: { microApps: { known: ['invoice-export'], touched: [] } },
    says: 'Micro-App "foo" is not in the registry. Known: invoice-export',
    severity: 'error',
  },
  { code: 'AP020', lines: ['Micro-App: foo'], with: { microApps: { known: ['foo'], touched: [] } } },
  { code: 'AP020', lines: ['Micro-App: foo'] },
  {
    code: 'AP021',
    lines: ['AI-Extent: none'],
    with: { microApps: { known: ['foo'], touched: [{ slug: 'foo', path: 'apps/foo/**' }] } },
    says: 'apps/foo/** belongs to micro-app "foo". Add: Micro-App: foo',
    severity: 'error',
  },
  {
    code: 'AP021',
    lines: ['Micro-App: foo'],
    with: { microApps: { known: ['foo'], touched: [{ slug: 'foo', path: 'apps/foo/**' }] } },
  },
  {
    code: 'AP030',
    lines: risk('2026-12-31'),
    with: { risks: [] },
    says: 'RA-2026-014 has no entry in the risk register',
    severity: 'error',
  },
  { code: 'AP030', lines: risk('2026-12-31'), with: { risks: [registered] } },
  { code: 'AP030', lines: risk('2026-12-31') },
  { code: 'AP031', lines: risk('2026-11-21'), says: 'RA-2026-014 expired on 2026-11-21', severity: 'error' },
  {
    code: 'AP031',
    lines: risk('2026-12-31'),
    with: { risks: [{ ...registered, expires: '2026-11-01' }] },
    says: 'expired on 2026-11-01',
  },
  { code: 'AP031', lines: risk('2026-11-22') },
  { code: 'AP032', lines: risk('2026-02-30'), says: 'a date of the calendar', severity: 'error' },
  {
    code: 'AP032',
    lines: risk('2027-12-31'),
    with: { risks: [registered] },
    says: 'the risk register says 2026-12-31',
  },
  {
    code: 'AP032',
    lines: risk('2027-12-31'),
    with: { risks: [{ ...registered, expires: '2028-01-01' }], maximumRiskDays: { high: 90 } },
    says: 'expires 2027-12-31; the longest allowed for HIGH is 90 days',
  },
  { code: 'AP032', lines: risk('2026-12-31'), with: { risks: [registered], maximumRiskDays: { high: 90 } } },
  {
    code: 'AP040',
    lines: ['AI-Extent: full', helper],
    with: { review: { ...approval, approvals: [{ by: 'sam', commit: '9f8e7d60' }] } },
    says: 'needs an approval from a person other than its author on the latest commit (a1b2c3d). Found: approval on 9f8e7d6, dismissed by later push.',
    severity: 'error',
  },
  {
    code: 'AP040',
    lines: ['AI-Extent: full', helper],
    with: { review: { ...approval, approvals: [] } },
    says: 'Found: no approval',
  },
  {
    code: 'AP040',
    lines: ['AI-Extent: full', helper],
    with: { review: { ...approval, approvals: [{ by: 'Dana', commit: 'a1b2c3d0' }] } },
    says: 'own approval',
  },
  { code: 'AP040', lines: ['AI-Extent: full', helper], with: { review: approval } },
  { code: 'AP040', lines: ['AI-Extent: none'], with: { review: { ...approval, approvals: [] } } },
  {
    code: 'AP041',
    lines: ['Agent-Logs-Url: https://github.com/o/r/s'],
    with: { target: { kind: 'commit', oid: 'a1b2c3d4e5f6' } },
    says: 'Commit a1b2c3d has AI evidence (trailer Agent-Logs-Url) but no AI-Extent.',
    severity: 'warning',
  },
  {
    code: 'AP041',
    lines: [copilot],
    profile: 'kernel',
    says: 'has AI evidence (trailer Co-authored-by) but no Assisted-by',
  },
  { code: 'AP041', lines: [copilot, 'Assisted-by: LLM'], profile: 'kernel' },
  { code: 'AP041', lines: ['Closes: #1'], with: { target: { kind: 'commit', oid: 'a1b2c3d4e5f6' } } },
  {
    code: 'AP050',
    lines: [helper],
    profile: 'pr-only',
    says: 'This repository keeps AI disclosure out of commits. Remove "Assisted-by: claude-code:claude-opus-5" and use the "AI use" section of the pull request.',
    severity: 'error',
  },
  { code: 'AP050', lines: ['AI-Extent: none'], profile: 'pr-only', says: 'out of commits' },
  { code: 'AP050', lines: [copilot], profile: 'pr-only', says: 'Co-authored-by: Copilot' },
  {
    code: 'AP050',
    lines: ['AI-Extent: none'],
    profile: 'kernel',
    says: 'keeps AI-Extent out of commits (profile kernel)',
  },
  { code: 'AP050', lines: ['Assisted-by: Jane Doe', 'Signed-off-by: D <d@e.f>'], profile: 'pr-only' },
  { code: 'AP050', lines: [helper, 'AI-Extent: full'] },
]

const settings = (test: Case): ValidationSettings => ({
  now: new Date('2026-11-22T23:59:00Z'),
  ...test.with,
  profile: profiles[test.profile ?? 'agent-model'],
})
const problemsOf = (test: Case) =>
  validate(parseMessage(Buffer.from(`subject\n\nbody\n\n${test.lines.join('\n')}\n`)), settings(test))

describe('validate', () => {
  it.each(cases.filter(({ says }) => says !== undefined))('$code is given for $lines ($profile)', (test) => {
    const problem = problemsOf(test).find(({ code }) => code === test.code)
    expect(problem && formatProblem(problem)).toContain(test.says)
    if (test.severity !== undefined) expect(problem?.severity).toBe(test.severity)
    expect(problem?.fix).not.toBe('')
    expect(problem && formatProblem(problem)).not.toMatch(/[\u0000-\u001f\u202e]/)
  })

  it.each(cases.filter(({ says }) => says === undefined))('$code is not given for $lines ($profile)', (test) => {
    expect(problemsOf(test).map(({ code }) => code)).not.toContain(test.code)
  })

  it('has a case that triggers each code and one that does not', () => {
    const triggered = new Set(cases.filter(({ says }) => says !== undefined).map(({ code }) => code))
    const quiet = new Set(cases.filter(({ says }) => says === undefined).map(({ code }) => code))
    expect([...triggered].sort()).toEqual([...quiet].sort())
    expect(triggered.size).toBe(26)
  })

  it('finds nothing wrong with the example of the vocabulary', () => {
    const lines = [
      'Closes: #412',
      'Assisted-by: claude-code:anthropic/claude-opus-5 semgrep',
      'AI-Extent: mostly',
      'AI-Used-for: code, tests',
      'AI-Prompt: Add a streaming CSV export to the invoice list and cover',
      '  quoting and empty results with tests.',
      `AI-Prompt-Digest: sha256:${'9'.repeat(64)}`,
      'AI-Params: temperature=unsupported; effort=high',
      'AI-Record: 01JD3X8Y4T5Q6R7S8V9W0XYZAB',
      'Micro-App: invoice-export',
      'Risk-Accepted: RA-2026-014 expires=2026-12-31',
      'Signed-off-by: Dana Dev <dana@example.com>',
    ]
    const microApps = { known: ['invoice-export'], touched: [{ slug: 'invoice-export', path: 'apps/x' }] }
    expect(
      problemsOf({ code: 'AP001', lines, with: { microApps, risks: [registered], promptSummary: 'require' } }),
    ).toEqual([])
  })

  it('says nothing with profile off', () => {
    expect(
      problemsOf({
        code: 'AP001',
        lines: ['AI-Extent: x', 'Signed-off-by: Claude <noreply@anthropic.com>'],
        profile: 'off',
      }),
    ).toEqual([])
  })

  it('says that bytes are not UTF-8', () => {
    const parsed = parseMessage(Buffer.from('s\n\nAI-Prompt: gr\xfc\xdfe an alle\n', 'latin1'))
    expect(validate(parsed, { now: new Date(0), profile: profiles['agent-model'] })[0]?.message).toContain('not UTF-8')
  })

  it.each([
    `s\n\nAI-Params: ${'a=b; '.repeat(200_000)}`,
    `s\n\nAI-Used-for: ${'code, '.repeat(200_000)}`,
    `s\n\nAssisted-by: ${'a'.repeat(1 << 20)}:b`,
    `s\n\nRisk-Accepted: ${'A-'.repeat(1 << 19)}`,
    `s\n\n${'AI-Extent: none\n'.repeat(60_000)}`,
    `s\n\n${'AI-Extent: none\nx\n'.repeat(60_000)}`,
    `s\n\n${'AI-Used-for: code\n'.repeat(60_000)}`,
  ])('judges a message of 1 MB (%#)', (text) => {
    const problems = validate(parseMessage(Buffer.from(text)), { now: new Date(0), profile: profiles['agent-model'] })
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every(({ message }) => message.length < 2_000)).toBe(true)
  })
})

describe('isExemptSubject', () => {
  it.each([
    "Merge branch 'x'",
    'fixup! add',
    'squash! add',
    'amend! add',
    'Revert "add"',
    'Merge pull request #1 from a/b',
  ])('%s', (subject) => {
    expect(isExemptSubject(subject)).toBe(true)
  })
  it.each(['Merge the two readers', 'Reverting to v1', 'add fixup! handling'])('not %s', (subject) => {
    expect(isExemptSubject(subject)).toBe(false)
  })
})
