import { displayText } from '@sallyport/core'
import { type ProvenanceReport, type ReportRow, reportedExtents } from './provenance-report.ts'

export const reportFormats = ['text', 'json', 'csv', 'markdown'] as const
export type ReportFormat = (typeof reportFormats)[number]

const columns = ['path', 'agent', 'models', 'commits', ...reportedExtents, 'seen only', 'seen by'] as const

/** The report as text that ends with a line feed. Paths and models come from the repository and are escaped for each format. */
export function renderProvenanceReport(report: ProvenanceReport, format: ReportFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`
    case 'csv':
      return table(report)
        .map((cells) => cells.map(csvCell).join(','))
        .join('\r\n')
        .concat('\r\n')
    case 'markdown':
      return markdown(report)
    case 'text':
      return text(report)
  }
}

function table({ rows }: ProvenanceReport): string[][] {
  return [[...columns], ...rows.map(cellsOf)]
}

function cellsOf(row: ReportRow): string[] {
  const counts = reportedExtents.map((extent) => String(row.extents[extent]))
  return [
    row.path,
    row.agent,
    row.models.join(' '),
    String(row.commits),
    ...counts,
    String(row.seenOnly),
    row.sources.join('; '),
  ].map(displayText)
}

/** A leading sign would make a spreadsheet run the cell as a formula. */
function csvCell(cell: string): string {
  const safe = /^[=+\-@]./.test(cell) ? `'${cell}` : cell
  return /[",']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function markdown(report: ProvenanceReport): string {
  const [head = [], ...rows] = table(report).map((cells) => `| ${cells.map(markdownCell).join(' | ')} |`)
  const rule = `|${columns.map(() => ' --- ').join('|')}|`
  return `${[summary(report), '', head, rule, ...rows].join('\n')}\n`
}

function markdownCell(cell: string): string {
  return cell.replaceAll(/[\\`*_[\]<>|#!&@]/g, (sign) => `\\${sign}`)
}

function text(report: ProvenanceReport): string {
  const rows = table(report)
  const widths = columns.map((_, index) => Math.max(...rows.map((cells) => cells[index]?.length ?? 0)))
  const lines = rows.map((cells) =>
    cells
      .map((cell, index) => pad(cell, widths[index] ?? 0, index))
      .join('  ')
      .trimEnd(),
  )
  return `${[summary(report), '', ...lines].join('\n')}\n`
}

function pad(cell: string, width: number, index: number): string {
  return index < 3 || index === columns.length - 1 ? cell.padEnd(width) : cell.padStart(width)
}

function summary({ commits, declared }: ProvenanceReport): string {
  return `${declared} of ${commits} commits declare their use of AI.`
}
