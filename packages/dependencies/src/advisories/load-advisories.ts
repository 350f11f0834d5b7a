import { isObject, listAt, parseJson, textAt } from '../json-value.ts'
import type { Advisory } from './advisory.ts'
import { type AdvisoryIndex, indexOf } from './advisory-index.ts'
import { readOsv } from './read-osv.ts'

/** A file of OSV data: one record, an array of them, `{ "vulns": […] }`, or one record a line. */
export interface AdvisoryFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Builds the look-up. Unreadable files and records land in `problems`; they never go missing. */
export function loadAdvisories(files: readonly AdvisoryFile[]): AdvisoryIndex {
  const advisories: Advisory[] = []
  const problems: string[] = []
  for (const file of files)
    for (const [index, record] of recordsOf(file).entries()) {
      const advisory = readOsv(record)
      if (advisory === undefined) problems.push(unreadable(file, index))
      else if (!('isWithdrawn' in advisory)) advisories.push(advisory)
    }
  return indexOf(advisories, problems)
}

export function unreadable({ name }: AdvisoryFile, index: number): string {
  return `${name}: record ${index + 1} is not a readable OSV record`
}

/** A file that is not JSON counts as one unreadable record. */
export function recordsOf(file: AdvisoryFile): readonly unknown[] {
  const text = Buffer.from(file.bytes).toString('utf8')
  const value = parseJson(text)
  if (Array.isArray(value)) return value
  if (isObject(value)) return textAt(value, 'id') === undefined && 'vulns' in value ? listAt(value, 'vulns') : [value]
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 ? lines.map(parseJson) : [undefined]
}
