import { expect, test } from 'vitest'
import { exampleRunReport } from '../src/example-run-report.ts'
import { renderReport, reportFormats } from '../src/index.ts'
import { toGitHub } from '../src/to-github.ts'
import { toGitLab } from '../src/to-gitlab.ts'
import { toGitleaks } from '../src/to-gitleaks.ts'
import { toJUnit } from '../src/to-junit.ts'
import { sampleFinding, sampleReport } from './sample-report.ts'

test('the example in the small formats', async () => {
  await expect(toGitHub(exampleRunReport())).toMatchFileSnapshot('snapshots/example.github.txt')
  await expect(toGitLab(exampleRunReport())).toMatchFileSnapshot('snapshots/example.gitlab.json')
  await expect(toJUnit(exampleRunReport())).toMatchFileSnapshot('snapshots/example.junit.xml')
  await expect(toGitleaks(exampleRunReport())).toMatchFileSnapshot('snapshots/example.gitleaks.json')
})

test('an annotation stays one command, whatever is in its names', () => {
  const location = { ...sampleFinding().location, path: 'a,b:c%\nd' }
  const [line] = toGitHub(
    sampleReport('warn', { findings: [sampleFinding({ location, message: '50%\n::error::x' })] }),
  ).split('\n')
  expect(line).toContain('file=a%2Cb%3Ac%25%0Ad,')
  expect(line).toContain('::50%25\\u{a}::error::x. ')
})

test('copies of a finding have fingerprints of their own in GitLab', () => {
  const entries = JSON.parse(toGitLab(sampleReport('pass', { findings: [sampleFinding(), sampleFinding()] })))
  expect(new Set(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(2)
})

test('what was not looked at is in every format', async () => {
  const report = sampleReport('incomplete')
  for (const format of reportFormats.filter((one) => one !== 'gitleaks')) {
    const output = await renderReport(report, format, { columns: 80, color: false, unicode: false })
    expect(output, format).toContain('Semgrep was not found')
  }
})
