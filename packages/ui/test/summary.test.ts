import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { harmless } from '../../report/test/harmless.ts'
import { anyReport } from '../../report/test/report-arbitrary.ts'
import { sampleFinding, sampleNames, sampleReport } from '../../report/test/sample-report.ts'
import { renderSummary } from '../src/index.ts'

const looks = [100, 80, 50].flatMap((columns) =>
  [true, false].flatMap((color) => [true, false].map((unicode) => ({ columns, color, unicode }))),
)

test.each(sampleNames)('%s looks as it should', async (name) => {
  const pages = await Promise.all(
    looks.map(
      async (look) =>
        `--- ${JSON.stringify(look)}\n${(await renderSummary(sampleReport(name), look)).replaceAll('\u001b', '␛')}`,
    ),
  )
  await expect(pages.join('\n')).toMatchFileSnapshot(`snapshots/summary-${name}.txt`)
})

test('no text of a repository reaches the terminal as a control', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, fc.constantFrom(...looks), async (report, look) => {
      const text = await renderSummary(report, look)
      expect(harmless.test(text), JSON.stringify(text)).toBe(true)
      if (!look.color) expect(text).not.toContain('\u001b')
    }),
    { numRuns: 60 },
  )
})

test.each(sampleNames)('%s is never wider than the terminal, and colour adds nothing', async (name) => {
  for (const columns of [60, 80, 100]) {
    const look = { columns, unicode: true }
    const plain = await renderSummary(sampleReport(name), { ...look, color: false })
    expect(stripVTControlCharacters(await renderSummary(sampleReport(name), { ...look, color: true }))).toBe(plain)
    for (const line of plain.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns)
  }
})

test.each(sampleNames)('%s keeps to ASCII where it has to', async (name) => {
  for (const columns of [50, 60, 80])
    expect(await renderSummary(sampleReport(name), { columns, color: false, unicode: false })).toMatch(
      /^[\n\x20-\x7e]*$/,
    )
})

test('what has to be pasted survives a narrow terminal', async () => {
  const text = await renderSummary(sampleReport('blocked'), { columns: 60, color: false, unicode: true })
  const pasted = text.replace(/ \\\n[\s│]*/g, ' ')
  expect(pasted).toContain('sallyport waive 3f3f3f3f3f3f --reason "…" --expires 2026-09-15')
})

test('findings that look alike are all shown', async () => {
  const decision = { outcome: 'block', reason: 'x', message: '', findings: [sampleFinding().fingerprint] } as const
  const report = sampleReport('blocked', {
    findings: [sampleFinding(), sampleFinding(), sampleFinding()],
    verdict: { outcome: 'block', decisions: [decision] },
  })
  const text = await renderSummary(report, { columns: 80, color: false, unicode: true })
  expect(text.match(/error {2}sast\/no-rate-limit/g)).toHaveLength(3)
})
