import { type Glyphs, glyphs } from '@sallyport/report'

export type Tone = 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold' | 'plain'

/** Props of Ink's `Text`; none at all without colour, so that no escape code is written. */
interface Paint {
  readonly color?: string
  readonly dimColor?: boolean
  readonly bold?: boolean
}

export interface Theme {
  readonly columns: number
  readonly unicode: boolean
  readonly glyphs: Glyphs
  readonly paint: (tone: Tone) => Paint
  /** A line down the left side. */
  readonly bar: BoxEdges
  readonly frame: 'round' | 'classic'
  readonly borderColor: (tone: Tone) => { readonly borderColor?: string }
}

interface BoxEdges {
  readonly topLeft: string
  readonly top: string
  readonly topRight: string
  readonly right: string
  readonly bottomRight: string
  readonly bottom: string
  readonly bottomLeft: string
  readonly left: string
}

export interface ThemeOptions {
  readonly columns: number
  readonly color: boolean
  readonly unicode: boolean
}

export function makeTheme({ columns, color, unicode }: ThemeOptions): Theme {
  const edge = unicode ? '│' : '|'
  const blank = { topLeft: '', top: '', topRight: '', right: '', bottomRight: '', bottom: '', bottomLeft: '' }
  return {
    columns,
    unicode,
    glyphs: glyphs(unicode),
    paint: (tone) => (color ? paints[tone] : {}),
    bar: { ...blank, left: edge },
    frame: unicode ? 'round' : 'classic',
    borderColor: (tone) => {
      const { color: borderColor } = color ? paints[tone] : {}
      return borderColor === undefined ? {} : { borderColor }
    },
  }
}

const paints: Readonly<Record<Tone, Paint>> = {
  red: { color: 'red' },
  yellow: { color: 'yellow' },
  green: { color: 'green' },
  cyan: { color: 'cyan' },
  dim: { dimColor: true },
  bold: { bold: true },
  plain: {},
}
