import type { Outcome } from '@sallyport/core'

/** The few marks that output uses. Each repeats what a word beside it says. */
export interface Glyphs {
  readonly verdict: Readonly<Record<Outcome, string>>
  readonly unchanged: string
  readonly notRun: string
  readonly incomplete: string
  readonly separator: string
  readonly ellipsis: string
  readonly gutter: string
  readonly arrow: string
  readonly up: string
  readonly down: string
}

const unicodeGlyphs: Glyphs = {
  verdict: { allow: '✔', warn: '▲', review: '◆', incomplete: '✖', block: '✖' },
  unchanged: '=',
  notRun: '–',
  incomplete: '!',
  separator: ' · ',
  ellipsis: '…',
  gutter: '│',
  arrow: '→',
  up: '↑',
  down: '↓',
}

const asciiGlyphs: Glyphs = {
  verdict: { allow: 'ok', warn: '!!', review: '??', incomplete: 'xx', block: 'xx' },
  unchanged: '=',
  notRun: '-',
  incomplete: '!',
  separator: ', ',
  ellipsis: '...',
  gutter: '|',
  arrow: '->',
  up: '^',
  down: 'v',
}

export function glyphs(unicode: boolean): Glyphs {
  return unicode ? unicodeGlyphs : asciiGlyphs
}
