import { expect, test } from 'vitest'
import { exitCodeOf, judge } from '../src/index.ts'
import { facts, failure, finding, policyInput } from './policy-input.ts'

test('nothing found, nothing failed: allowed without a word', () => {
  expect(judge(policyInput())).toEqual({ outcome: 'allow', decisions: [] })
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
