import { describe, expect, it } from 'vitest'
import { parseMessage } from '../src/parse-message.ts'
import type { ValidationSettings } from '../src/problem.ts'
import { profiles } from '../src/profiles.ts'
import { problemCount } from '../src/rule-of.ts'
import { formatProblem, isExemptSubject, validate } from '../src/validate.ts'
import { blockCases } from './cases/block-cases.ts'
import { extentCases } from './cases/extent-cases.ts'
import { helperCases } from './cases/helper-cases.ts'
import type { ProblemCase } from './cases/problem-case.ts'
import { registryCases } from './cases/registry-cases.ts'
import { valueCases } from './cases/value-cases.ts'

const cases = [...extentCases, ...helperCases, ...blockCases, ...valueCases, ...registryCases]

const registered = { id: 'RA-2026-014', expires: '2026-12-31', severity: 'high', created: '2026-11-01' }

const settings = (test: ProblemCase): ValidationSettings => ({
  now: new Date('2026-11-22T23:59:00Z'),
  ...test.with,
  profile: profiles[test.profile ?? 'agent-model'],
})
const problemsOf = (test: ProblemCase) =>
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
    expect(triggered.size).toBe(problemCount)
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
