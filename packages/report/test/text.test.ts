import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderAgent } from '../src/render-agent.ts'
import { renderText } from '../src/render-text.ts'
import { toGitHub } from '../src/to-github.ts'
import { toJUnit } from '../src/to-junit.ts'
import { harmless } from './harmless.ts'
import { anyReport, hostileTexts } from './report-arbitrary.ts'
import { sampleFinding, sampleNames, sampleReport } from './sample-report.ts'

const looks = [100, 80, 50].flatMap((columns) =>
  [true, false].flatMap((color) => [true, false].map((unicode) => ({ columns, color, unicode }))),
)

test.each(sampleNames)('%s looks as it should', async (name) => {
  const pages = looks.map(
    (look) => `--- ${JSON.stringify(look)}\n${renderText(sampleReport(name), look).replaceAll('\u001b', '␛')}`,
  )
  await expect(pages.join('\n')).toMatchFileSnapshot(`snapshots/text-${name}.txt`)
})

test.each(sampleNames)('%s for agents', async (name) => {
  await expect(renderAgent(sampleReport(name))).toMatchFileSnapshot(`snapshots/agent-${name}.txt`)
})

test.each(looks)('no text of a repository reaches the terminal as a control: $columns $color $unicode', (look) => {
  fc.assert(
    fc.property(anyReport, fc.boolean(), (report, verbose) => {
      const text = renderText(report, { ...look, verbose })
      expect(harmless.test(text), JSON.stringify(text)).toBe(true)
      expect(text).not.toContain('\u200b')
      if (!look.color) expect(text).not.toContain('\u001b')
    }),
  )
})

test('nor as a command to the log of a CI system', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const text of [renderText(report, { columns: 80, color: false, unicode: true }), renderAgent(report)]) {
        expect(text).not.toMatch(/^\s*::[\w-]+.*::/m)
        expect(text).not.toMatch(/##\w*\[/)
      }
    }),
  )
})

test('colour says nothing that the words do not', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const plain = renderText(report, { columns: 80, color: false, unicode: true })
      expect(stripVTControlCharacters(renderText(report, { columns: 80, color: true, unicode: true }))).toBe(plain)
    }),
  )
})

test('agents, annotations and JUnit are single lines of harmless text', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const total = report.findings.length + report.failures.length + report.skipped.length
      expect(renderAgent(report).trimEnd().split('\n').length).toBeGreaterThanOrEqual(total + 2)
      for (const text of [renderAgent(report), toGitHub(report), toJUnit(report)])
        expect(harmless.test(text), JSON.stringify(text)).toBe(true)
      for (const line of toGitHub(report).trimEnd().split('\n')) expect(line).toMatch(/^::(error|warning|notice) /)
    }),
  )
})

describe('the report for people', () => {
  const page = { columns: 80, color: false, unicode: true }

  test('keeps to 80 columns, commands and places apart', () => {
    for (const name of sampleNames) {
      const lines = renderText(sampleReport(name), page).split('\n')
      const wide = lines.filter((line) => line.length > 80 && !/waive|next/.test(line))
      expect(wide).toEqual([])
    }
  })

  test('keeps to ASCII where it has to', () => {
    for (const name of sampleNames)
      expect(renderText(sampleReport(name), { ...page, unicode: false, verbose: true })).toMatch(/^[\n\x20-\x7e]*$/)
  })

  test('shows five findings in full and counts the others', () => {
    const findings = Array.from({ length: 12 }, (_, index) =>
      sampleFinding({ location: { ...sampleFinding().location, startLine: index + 1, endLine: index + 1 } }),
    )
    const decision = { outcome: 'block', reason: 'x', message: '', findings: [sampleFinding().fingerprint] } as const
    const report = sampleReport('blocked', { findings, verdict: { outcome: 'block', decisions: [decision] } })
    expect(renderText(report, page).match(/waive {2}/g)).toHaveLength(5)
    expect(renderText(report, page)).toContain('7 more errors')
    expect(renderText(report, page)).toContain('sallyport show')
    expect(renderText(report, { ...page, verbose: true }).match(/waive {2}/g)).toHaveLength(12)
  })

  test('puts the place at the start of a line, and never a command to the log', () => {
    const [hostile] = hostileTexts.filter((text) => text.startsWith('::'))
    const finding = sampleFinding({ location: { ...sampleFinding().location, path: hostile ?? '' } })
    const decision = { outcome: 'block', reason: 'x', message: '', findings: [finding.fingerprint] } as const
    const report = sampleReport('blocked', {
      findings: [finding],
      verdict: { outcome: 'block', decisions: [decision] },
    })
    expect(renderText(report, page)).toMatch(/^:\\u\{3a\}error file=x::owned:12:5$/m)
  })

  test.each([0, Number.NaN])('takes a terminal of %s columns for one of 80', (columns) => {
    expect(renderText(sampleReport('blocked'), { ...page, columns })).toBe(renderText(sampleReport('blocked'), page))
  })

  test('names three of three thousand failures and counts the rest', () => {
    const failures = Array.from({ length: 3000 }, (_, index) => ({
      check: 'secrets' as const,
      code: 'too-large' as const,
      message: 'The file is larger than 1 MB',
      path: `big/${index}.bin`,
    }))
    const text = renderText(sampleReport('incomplete', { failures }), page)
    expect(text.match(/big\/\d+\.bin/g)).toHaveLength(3)
    expect(text).toContain('2,997 more of the kind too-large')
  })

  test('says that prepare-commit-msg would have refused, since it cannot', () => {
    expect(renderText(sampleReport('blocked', { command: 'hook prepare-commit-msg' }), page)).toContain(
      'commit would be blocked',
    )
  })
})
