import { glyphs } from './glyphs.ts'
import { standingLabel } from './labels.ts'
import type { ExcerptView } from './present-excerpt.ts'
import type { FindingView } from './present-findings.ts'
import { narrow, type TextLayout } from './text-layout.ts'
import { textWidth } from './text-width.ts'

const numberWidth = 6

/** A finding in full; its place stands alone at the start of a line, where terminals and editors make it a link. */
export function findingLines(finding: FindingView, layout: TextLayout): string[] {
  const { paint, labelled, whole } = layout
  return [
    ...titleLines(finding, layout),
    paint('cyan', finding.place),
    ...(finding.excerpt === undefined ? [] : excerptLines(finding.excerpt, layout)),
    ...finding.remarks.flatMap((remark) => labelled('note', remark, 'dim')),
    ...(finding.fix === '' ? [] : labelled('fix', finding.fix, 'green')),
    ...(finding.waive === undefined ? [] : whole('waive', finding.waive)),
  ]
}

function titleLines(
  { standing, rule, message }: FindingView,
  { columns, paint, labelled, whole }: TextLayout,
): string[] {
  const { label, tone } = standingLabel[standing]
  const fits = columns >= narrow && 9 + textWidth(rule) + 2 + textWidth(message) <= columns
  if (fits) return whole(label, `${paint('bold', rule)}  ${message}`, tone)
  return [...whole(label, paint('bold', rule), tone), ...labelled('', message, 'dim')]
}

function excerptLines({ lines, marker }: ExcerptView, { columns, unicode, paint }: TextLayout): string[] {
  const { gutter } = glyphs(unicode)
  const width = columns < narrow ? 0 : numberWidth
  const bar = (head: string) => paint('dim', `${head.padStart(width)} ${gutter}`)
  const [first, ...rest] = lines.map(({ number, text }) => `${bar(String(number))} ${text}`)
  const blank = ' '.repeat(columns < narrow ? String(lines[0]?.number ?? '').length : 0)
  const under =
    marker === undefined ? [] : [`${bar(blank)} ${' '.repeat(marker.start)}${paint('red', '^'.repeat(marker.length))}`]
  return [first ?? '', ...under, ...rest]
}

/** One line: where, which rule, what. */
export function remarkLine(finding: FindingView, { labelled }: TextLayout): string[] {
  const { label, tone } = standingLabel[finding.standing]
  const [line = '', ...rest] = labelled(label, `${finding.place} ${finding.rule}  ${finding.message}`, tone)
  return [line, ...rest, ...finding.remarks.flatMap((remark) => labelled('', remark, 'dim'))]
}
