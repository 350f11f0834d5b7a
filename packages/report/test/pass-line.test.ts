import type { RunReport } from '@sallyport/core'
import { expect, test } from 'vitest'
import { checkMark, showMark } from '../src/check-mark.ts'
import { glyphs } from '../src/glyphs.ts'
import { isPlainPass, renderPassLine } from '../src/pass-line.ts'
import { renderText } from '../src/render-text.ts'
import { sampleFinding, sampleReport } from './sample-report.ts'

const look = { columns: 80, color: false, unicode: true }

test('a pass is one line', () => {
  expect(renderText(sampleReport('pass'), look)).toBe(`${renderPassLine(sampleReport('pass'), look)}\n`)
  expect(renderPassLine(sampleReport('pass'), look)).toBe(
    '✔ sallyport  12 files · secrets 0 · sast 0 · dependencies = · provenance –',
  )
})

test('the time stands at the right edge, above a tenth of a second', () => {
  const line = renderPassLine(sampleReport('pass', { durationMs: 940 }), look)
  expect(line).toHaveLength(80)
  expect(line).toMatch(/ 0\.9s$/)
})

test('it counts what is let through on purpose', () => {
  const finding = sampleFinding()
  const waiver = { waiver: { id: '', rule: '', reason: '', owner: '', created: '', expires: '', count: 1 } }
  const report = sampleReport('pass', {
    findings: [finding, sampleFinding({ isNew: false, fingerprint: 'bb'.repeat(32) })],
    waivers: [{ ...waiver, status: 'matched', covered: [finding.fingerprint], isNew: false }],
    coverage: [{ check: 'secrets', files: 1, bytes: 1, rules: 1, excluded: ['a', 'b'] }],
  })
  expect(isPlainPass(report)).toBe(true)
  expect(renderPassLine(report, look)).toContain('1 waived · 1 existing · 2 files excluded')
})

test('a declaration stands in the line; without one there is one line of advice', () => {
  const decision = (reason: string, next?: string) => ({
    outcome: 'allow' as const,
    reason,
    message: 'x',
    findings: [],
    ...(next === undefined ? {} : { next }),
  })
  const written = sampleReport('pass', { verdict: { outcome: 'allow', decisions: [decision('ai-written')] } })
  expect(isPlainPass(written)).toBe(true)
  expect(renderPassLine(written, look)).toMatch(/dependencies = · CI will ask for a human$/)
  const undeclared = sampleReport('pass', {
    verdict: { outcome: 'allow', decisions: [decision('undeclared', 'git commit --amend')] },
  })
  expect(renderPassLine(undeclared, look).split('\n')).toEqual([
    '✔ sallyport  12 files · secrets 0 · sast 0 · dependencies = · AI undeclared',
    '  advice git commit --amend',
  ])
})

const noisy: readonly (readonly [string, Partial<RunReport>])[] = [
  ['a failure', { failures: [{ check: 'sast', code: 'timed-out', message: 'x' }] }],
  ['a skipped check', { skipped: [{ check: 'sast', reason: '' }] }],
  ['a warning', { verdict: { outcome: 'warn', decisions: [] } }],
  [
    'advice',
    { verdict: { outcome: 'allow', decisions: [{ outcome: 'allow', reason: 'x', message: 'say who', findings: [] }] } },
  ],
  ['a note', { config: { source: '', digest: '', notes: ['not committed'] } }],
  [
    'a bare suppression',
    { findings: [sampleFinding({ suppression: { marker: 'nosemgrep', counts: false, isNew: true } })] },
  ],
  ['another set of components', sbomOnly()],
]

test.each(noisy)('a pass with %s says more than the line', (_name, change) => {
  const report = sampleReport('pass', change)
  expect(isPlainPass(report)).toBe(false)
  expect(renderText(report, look).split('\n').length).toBeGreaterThan(2)
})

test('clean, unchanged, not run and not all looked at are four marks', () => {
  for (const unicode of [true, false]) {
    const marks = glyphs(unicode)
    const shown = [
      showMark({ kind: 'looked', findings: 0 }, marks),
      showMark({ kind: 'unchanged' }, marks),
      showMark({ kind: 'not-run' }, marks),
      showMark({ kind: 'incomplete', findings: 0 }, marks),
    ]
    expect(new Set(shown).size).toBe(4)
  }
})

test('a check that failed or was skipped never looks clean', () => {
  const failure = { check: 'secrets', code: 'too-large', message: 'x' } as const
  expect(checkMark(sampleReport('pass', { failures: [failure] }), 'secrets').kind).toBe('incomplete')
  expect(checkMark(sampleReport('pass', { skipped: [{ check: 'all', reason: '' }] }), 'secrets').kind).toBe('not-run')
  expect(checkMark(sampleReport('pass', { coverage: [] }), 'secrets').kind).toBe('not-run')
})

function sbomOnly(): Partial<RunReport> {
  const { sbomDiff } = sampleReport('blocked')
  return sbomDiff === undefined ? {} : { sbomDiff }
}
