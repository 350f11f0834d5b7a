/*
 * A passing hook loads this file, so what it names statically is small. esbuild shakes trees over all entries at once: one
 * static `export … from './to-sarif.ts'` here would put SARIF into every entry's start-up.
 */
import type { RunReport } from '@sallyport/core'
import type { PresentOptions } from './present-options.ts'
import type { Presentation } from './present-report.ts'
import type { JsonSchema } from './run-report-schema.ts'

export { type CheckMark, showMark } from './check-mark.ts'
export { type ColorQuestion, decideColor } from './decide-color.ts'
export { decideUnicode } from './decide-unicode.ts'
export { type Glyphs, glyphs } from './glyphs.ts'
export { isPlainPass, type PassLineOptions, renderPassLine } from './pass-line.ts'
export type { CheckRow } from './present-checks.ts'
export type { DecisionView } from './present-decisions.ts'
export type { ExcerptView } from './present-excerpt.ts'
export type { FindingView } from './present-findings.ts'
export type { SbomRow, SbomView } from './present-sbom.ts'
export type { UnseenView } from './present-unseen.ts'
export { type ReportFormat, renderReport, reportFormats } from './render-report.ts'
export type { TextOptions } from './text-layout.ts'
export type { JsonSchema, Presentation, PresentOptions }

/** The report in words, safe to print; what a renderer of another package draws. */
export async function presentReport(report: RunReport, options: PresentOptions): Promise<Presentation> {
  return (await import('./present-report.ts')).presentReport(report, options)
}

/** JSON Schema of `renderReport(report, 'json')`, published as `docs/run-report.schema.json`. */
export async function runReportJsonSchema(): Promise<JsonSchema> {
  return (await import('./run-report-schema.ts')).runReportJsonSchema()
}

/** A report in which every field occurs, published as `docs/run-report.example.json`. */
export async function exampleRunReport(): Promise<RunReport> {
  return (await import('./example-run-report.ts')).exampleRunReport()
}
