import { Secret } from '@sallyport/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleRunReport } from '../src/example-run-report.ts'
import { type JsonSchema, runReportJsonSchema } from '../src/run-report-schema.ts'
import { toJson } from '../src/to-json.ts'
import { anyReport } from './report-arbitrary.ts'
import { sampleNames, sampleReport } from './sample-report.ts'
import { schemaProblems } from './schema-problems.ts'

const docs = '../../../docs'

test('the published schema and example are the ones that the code makes', async () => {
  await expect(`${JSON.stringify(runReportJsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot(
    `${docs}/run-report.schema.json`,
  )
  await expect(toJson(exampleRunReport())).toMatchFileSnapshot(`${docs}/run-report.example.json`)
})

test('the example holds every field of the schema', () => {
  expect(missingFields(JSON.parse(toJson(exampleRunReport())), runReportJsonSchema(), '$')).toEqual([])
})

test('the example, the samples and any report fit the schema', () => {
  const problems = (json: string) => schemaProblems(JSON.parse(json), runReportJsonSchema())
  expect(problems(toJson(exampleRunReport()))).toEqual([])
  for (const name of sampleNames) expect(problems(toJson(sampleReport(name)))).toEqual([])
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(problems(toJson(report))).toEqual([])
    }),
  )
})

test.each([
  ['an unknown key', { extra: 1 }, '$.extra: unknown'],
  ['a wrong outcome', { verdict: { outcome: 'pass', decisions: [] } }, '$.verdict.outcome: not one of'],
  ['a wrong type', { durationMs: 'long' }, '$.durationMs: not number'],
])('the schema refuses %s', (_name, change, problem) => {
  const [first] = schemaProblems({ ...exampleRunReport(), ...change }, runReportJsonSchema())
  expect(first).toContain(problem)
})

test('the schema asks for all that is required', () => {
  const { verdict, ...rest } = exampleRunReport()
  expect(schemaProblems(rest, runReportJsonSchema())).toEqual(['$.verdict: missing'])
})

test('equal reports are equal bytes, whatever order their keys came in', () => {
  const example = exampleRunReport()
  const reversed = Object.fromEntries(Object.entries(example).reverse())
  expect(toJson({ ...example, ...reversed })).toBe(toJson(example))
  expect(toJson(reversed as unknown as typeof example)).toBe(toJson(example))
})

test('JSON is ASCII and reads back as it was', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const json = toJson(report)
      expect(json).toMatch(/^[\n\x20-\x7e]*$/)
      expect(JSON.parse(json)).toEqual(report)
    }),
  )
})

test('a secret that gets into a report by mistake is masked', () => {
  const raw = ['hunter', '2-and-more'].join('')
  const report = { ...exampleRunReport(), runId: new Secret(raw) as unknown as string }
  expect(toJson(report)).not.toContain(raw)
})

function missingFields(value: unknown, schema: JsonSchema, at: string): string[] {
  if (schema.items !== undefined) {
    const items = Array.isArray(value) ? value : []
    const missing = items.map((item) => missingFields(item, schema.items ?? {}, `${at}[]`))
    if (items.length === 0) return [`${at}: empty`]
    // Across the items of a list, each field has to occur once.
    return (missing[0] ?? []).filter((field) => missing.every((one) => one.includes(field)))
  }
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const item = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    return item === undefined ? [`${at}.${key}`] : missingFields(item, property, `${at}.${key}`)
  })
}
