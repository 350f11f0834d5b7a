import { type Paint, painter, type Tone } from './text-style.ts'
import { wrap } from './text-width.ts'

export interface TextOptions {
  readonly columns: number
  readonly color: boolean
  readonly unicode: boolean
  /** Names everything instead of the first few. */
  readonly verbose?: boolean
}

/** How wide the page is and how a labelled line looks on it. */
export interface TextLayout {
  readonly columns: number
  readonly unicode: boolean
  readonly paint: Paint
  /** `  label  text`, wrapped under the text; below 60 columns `  label: text`, left to the terminal to wrap. */
  readonly labelled: (label: string, text: string, tone: Tone) => string[]
  /** The same without wrapping, for what is to be copied or is coloured already. */
  readonly whole: (label: string, text: string, tone?: Tone) => string[]
}

/** Below this nothing is aligned or wrapped by us. */
export const narrow = 60
const labelWidth = 7

export function textLayout({ columns: asked, color, unicode }: TextOptions): TextLayout {
  // A terminal that reports no size is taken for an ordinary one.
  const columns = asked > 0 ? asked : 80
  const paint = painter(color)
  const head = (label: string, tone: Tone) =>
    columns < narrow
      ? `  ${paint(tone, label)}${label === '' ? '' : ': '}`
      : `  ${paint(tone, label)}${' '.repeat(Math.max(1, labelWidth - label.length))}`
  const labelled = (label: string, text: string, tone: Tone) => {
    const [first = '', ...rest] = columns < narrow ? [text] : wrap(text, columns - labelWidth - 2)
    return [head(label, tone) + first, ...rest.map((line) => ' '.repeat(labelWidth + 2) + line)]
  }
  return { columns, unicode, paint, labelled, whole: (label, text, tone = 'dim') => [head(label, tone) + text] }
}
