import type { RunReport } from '@sallyport/core'
import { glyphs } from './glyphs.ts'
import { decisionLabel, unseenLabel, verdictTone } from './labels.ts'
import { messages } from './messages.ts'
import { isPlainPass, renderPassLine } from './pass-line.ts'
import { type Presentation, presentReport } from './present-report.ts'
import { findingLines, remarkLine } from './text-findings.ts'
import { narrow, type TextLayout, type TextOptions, textLayout } from './text-layout.ts'
import { sbomLines } from './text-sbom.ts'
import { wrap } from './text-width.ts'

/** The report for people: verdict first, then what to do, then what was not looked at. Ends with a line feed. */
export function renderText(report: RunReport, options: TextOptions): string {
  if (isPlainPass(report) && options.verbose !== true) return `${renderPassLine(report, options)}\n`
  const layout = textLayout(options)
  const presentation = presentReport(report, { ...options, columns: layout.columns })
  const isQuiet = isPassWithAdvice(presentation) && options.verbose !== true
  const lines = isQuiet
    ? [
        renderPassLine(report, { ...options, columns: layout.columns }),
        ...bodyLines(beyondThePassLine(presentation), layout),
      ]
    : [...verdictLines(presentation, layout), ...bodyLines(presentation, layout)]
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

function bodyLines(presentation: Presentation, layout: TextLayout): string[] {
  const sections = [
    ...presentation.problems.map((finding) => findingLines(finding, layout)),
    presentation.remarks.flatMap((finding) => remarkLine(finding, layout)),
    decisionLines(presentation, layout),
    unseenLines(presentation, layout),
    presentation.sbom === undefined ? [] : sbomLines(presentation.sbom, layout),
    factLines(presentation, layout),
    closingLines(presentation, layout),
  ]
  return separated(
    sections.filter((lines) => lines.length > 0),
    presentation,
  )
}

function isPassWithAdvice({ outcome, headline }: Presentation): boolean {
  return outcome === 'allow' && headline.detail === ''
}

/** The pass line has the counts, and marks what was not run. */
function beyondThePassLine(presentation: Presentation): Presentation {
  const unseen = presentation.unseen.filter(({ kind }) => kind !== 'left-out')
  return { ...presentation, unseen, counted: [], summary: '' }
}

/** Findings in full stand apart; a report of single lines needs no blank ones. */
function separated(sections: readonly string[][], { problems }: Presentation): string[] {
  return problems.length === 0 ? sections.flat() : sections.flatMap((lines) => ['', ...lines])
}

function verdictLines({ outcome, headline, time }: Presentation, { columns, unicode, paint }: TextLayout): string[] {
  const glyph = glyphs(unicode).verdict[outcome]
  const head = `${paint(verdictTone[outcome], glyph)} sallyport  `
  const indent = glyph.length + ' sallyport  '.length
  const text = headline.detail === '' ? headline.title : `${headline.title}: ${headline.detail}`
  const [first = '', ...rest] = columns < narrow ? [text] : wrapClauses(text, columns - indent - time.length - 2)
  const gap = ' '.repeat(columns < narrow ? 2 : columns - indent - time.length - first.length)
  const end = time === '' ? '' : gap + paint('dim', time)
  return [head + paint('bold', first) + end, ...rest.map((line) => ' '.repeat(indent) + paint('bold', line))]
}

/** Breaks after a comma or a colon only. */
function wrapClauses(text: string, width: number): string[] {
  const bound = text.replace(/(?<![,:]) /g, '\u00a0')
  return wrap(bound, width).map((line) => line.replaceAll('\u00a0', ' '))
}

function decisionLines({ decisions }: Presentation, { labelled, whole }: TextLayout): string[] {
  return decisions.flatMap(({ outcome, text, next }) => {
    const { label, tone } = decisionLabel[outcome]
    return [...labelled(label, text, tone), ...(next === undefined ? [] : whole('next', next))]
  })
}

function unseenLines({ unseen }: Presentation, { labelled, whole }: TextLayout): string[] {
  return unseen.flatMap(({ kind, what, text, next }) => {
    const { label, tone } = unseenLabel[kind]
    return [
      ...labelled(label, what === '' ? text : `${what}  ${text}`, tone),
      ...(next === undefined ? [] : whole('next', next)),
    ]
  })
}

function factLines({ provenance, waivers, notes }: Presentation, { labelled }: TextLayout): string[] {
  return [
    ...provenance.flatMap((line) => labelled('ai', line, 'cyan')),
    ...waivers.flatMap((line) => labelled('waiver', line, 'yellow')),
    ...notes.flatMap((line) => labelled('note', line, 'dim')),
  ]
}

function closingLines(
  { next, more, counted, summary }: Presentation,
  { unicode, labelled, whole }: TextLayout,
): string[] {
  const { separator, ellipsis } = glyphs(unicode)
  const hidden = more.map((one) => `${ellipsis}${one}`)
  const also = hidden.length + counted.length === 0 ? [] : [[...hidden, ...counted].join(separator)]
  return [
    ...next.flatMap((one) => whole('next', one)),
    ...also.flatMap((line) => labelled('also', line, 'dim')),
    ...(summary === '' ? [] : labelled('looked', summary, 'dim')),
    ...(hidden.length === 0 ? [] : whole('more', messages.seeAll)),
  ]
}
