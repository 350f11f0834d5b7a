import { glyphs } from './glyphs.ts'
import { sbomTone } from './labels.ts'
import { messages } from './messages.ts'
import type { SbomRow, SbomView } from './present-sbom.ts'
import { narrow, type TextLayout } from './text-layout.ts'
import { clip, padEnd, textWidth } from './text-width.ts'

const widest = 36

/** The change to the components as a small table. */
export function sbomLines(view: SbomView, layout: TextLayout): string[] {
  const { unicode, columns, paint, labelled, whole } = layout
  const { arrow, ellipsis } = glyphs(unicode)
  const totals = `${view.files}  ${view.before} ${arrow} ${view.after} components (${view.summary})`
  const titles = view.rows.map((row) => rowTitle(row, arrow))
  const width = columns < narrow ? 0 : Math.min(widest, Math.max(0, ...titles.map(textWidth)))
  const rows = view.rows.map((row, index) => {
    const title = columns < narrow ? (titles[index] ?? '') : padEnd(clip(titles[index] ?? '', widest, ellipsis), width)
    return `  ${paint(sbomTone[row.kind], sbomMark(row.kind, unicode))} ${title}  ${paint('dim', row.note)}`
  })
  return [
    ...labelled('sbom', totals, 'cyan'),
    ...rows,
    ...(view.more === 0 ? [] : whole('', `${ellipsis}${messages.more(String(view.more), 'sallyport sbom diff')}`)),
  ]
}

function rowTitle({ name, version }: SbomRow, arrow: string): string {
  return version === '' ? name : `${name} ${version.replace(' -> ', ` ${arrow} `)}`
}

/** Always two columns. */
function sbomMark(kind: SbomRow['kind'], unicode: boolean): string {
  const { up, down } = glyphs(unicode)
  const marks = { alert: '!!', added: '+ ', up: `${up} `, down: `${down} `, other: '~ ', removed: '- ' } as const
  return marks[kind]
}
