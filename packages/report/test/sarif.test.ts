import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleRunReport } from '../src/example-run-report.ts'
import { pathUri } from '../src/path-uri.ts'
import { toSarif } from '../src/to-sarif.ts'
import { anyReport } from './report-arbitrary.ts'
import { sampleFinding, sampleReport } from './sample-report.ts'

function firstRun(report = exampleRunReport()) {
  return JSON.parse(toSarif(report)).runs[0]
}

test('the example as SARIF', async () => {
  await expect(toSarif(exampleRunReport())).toMatchFileSnapshot('snapshots/example.sarif')
})

test('every result refers to a rule, and every weakness to the taxonomy', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { results, tool, taxonomies = [] } = firstRun(report)
      expect(results).toHaveLength(report.findings.length)
      const known = taxonomies.flatMap((one: { taxa: { id: string }[] }) => one.taxa.map(({ id }) => id))
      for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      for (const { relationships = [] } of tool.driver.rules)
        for (const { target } of relationships) expect(known).toContain(target.id)
    }),
  )
})

test('a URI is a valid relative reference that names the path', () => {
  expect(pathUri('a b/ü#?%.ts')).toBe('a%20b/%C3%BC%23%3F%25.ts')
  expect(pathUri('c:/x')).toBe('c%3A/x')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      expect(pathUri(path)).toMatch(/^[\w.!~*'()%/-]*$/)
      expect(decodeURIComponent(pathUri(path))).toBe(path.toWellFormed())
    }),
  )
})

test('the run is not successful once anything was not looked at', () => {
  expect(firstRun(sampleReport('pass')).invocations[0].executionSuccessful).toBe(true)
  const [incomplete] = firstRun(sampleReport('incomplete')).invocations
  expect(incomplete.executionSuccessful).toBe(false)
  expect(incomplete.toolExecutionNotifications.map((one: { descriptor: { id: string } }) => one.descriptor.id)).toEqual(
    ['sast/scanner-missing', 'dependencies/skipped-by-user'],
  )
})

test('a waiver is an external suppression, a comment one in the source', () => {
  const { results } = firstRun()
  expect(results.map(({ suppressions }: { suppressions?: unknown[] }) => suppressions?.length ?? 0)).toEqual([0, 1, 1])
  expect(results[1].suppressions[0]).toMatchObject({ kind: 'inSource', status: 'underReview' })
  expect(results[2].suppressions[0]).toMatchObject({ kind: 'external', status: 'accepted' })
})

test('a comment that does not count suppresses nothing', () => {
  const finding = sampleFinding({ suppression: { marker: 'nosemgrep', counts: false, isNew: true } })
  expect(firstRun(sampleReport('pass', { findings: [finding] })).results[0].suppressions).toBeUndefined()
})
