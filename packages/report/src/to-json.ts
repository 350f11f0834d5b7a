import type { RunReport } from '@sallyport/core'
import { type JsonSchema, runReportJsonSchema } from './run-report-schema.ts'

/** The report as JSON with the key order of the schema, so that equal reports are equal bytes. Ends with a line feed. */
export function toJson(report: RunReport): string {
  return jsonText(ordered(plain(report), runReportJsonSchema()))
}

/** JSON in ASCII: what a terminal would obey (C1 controls, bidirectional overrides) stays escaped when someone prints it. */
export function jsonText(value: unknown): string {
  const escaped = JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${escaped}\n`
}

/** As JSON sees it, so that `toJSON` masks before anything else looks. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function ordered(value: unknown, schema: JsonSchema | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, schema?.items))
  if (typeof value !== 'object' || value === null) return value
  const properties = schema?.properties ?? {}
  const rank = Object.keys(properties)
  const position = (key: string) => (rank.includes(key) ? rank.indexOf(key) : rank.length)
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => position(a) - position(b) || (a < b ? -1 : 1))
      .map(([key, item]) => [key, ordered(item, properties[key])]),
  )
}
