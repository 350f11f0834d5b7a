import type { Finding } from '@sallyport/core'
import { showText } from './show-text.ts'
import { characters, characterWidth, clip, textWidth } from './text-width.ts'

export interface ExcerptView {
  readonly lines: readonly { readonly number: number; readonly text: string }[]
  /** Columns to underline below the first line; absent where the match runs over several lines. */
  readonly marker?: { readonly start: number; readonly length: number }
}

/** Of a very long line only this many UTF-16 units around the match are worth a look. */
const windowBefore = 200
const windowLength = 800
const maximumLines = 3

/** The excerpt cut to `width` columns around the match, with the place of the match in it. */
export function presentExcerpt(finding: Finding, width: number, ellipsis: string): ExcerptView | undefined {
  if (finding.excerpt === '') return undefined
  const { startLine, startColumn, endLine } = finding.location
  const cut = Math.max(0, startColumn - 1 - windowBefore)
  const raw = finding.excerpt.split('\n').slice(0, maximumLines)
  const shown = raw.map((line) => showSource(line.slice(cut, cut + windowLength)))
  const start = textWidth(showSource((raw[0] ?? '').slice(cut, startColumn - 1)))
  const length = Math.max(1, matchEnd(finding, raw[0] ?? '', cut, shown[0] ?? '') - start)
  const shift = start + Math.min(length, width >> 1) <= width - 2 ? 0 : Math.max(0, start - (width >> 2))
  const lines = shown.map((text, index) => ({
    number: startLine + index,
    text: slice(text, shift, width, shift > 0 || cut > 0, ellipsis),
  }))
  if (endLine > startLine) return { lines }
  const first = textWidth(lines[0]?.text ?? '')
  const from = Math.min(start - shift, Math.max(0, first - 1))
  return { lines, marker: { start: from, length: Math.max(1, Math.min(length, first - from)) } }
}

function showSource(line: string): string {
  return showText(line.replace(/\r$/, '').replaceAll('\t', '  '))
}

const maskEnd = 'characters hidden)'

/** Masking changes the length of the line: a masked match ends where its mask does. */
function matchEnd({ location }: Finding, raw: string, cut: number, shown: string): number {
  const mask = raw.indexOf(maskEnd, location.startColumn - 1)
  const end = mask === -1 ? location.endColumn - 1 : mask + maskEnd.length
  return Math.min(textWidth(shown), textWidth(showSource(raw.slice(cut, end))))
}

/** The columns from `shift` on; what is missing at either end is an ellipsis. */
function slice(text: string, shift: number, width: number, isCut: boolean, ellipsis: string): string {
  const head = isCut && text !== '' ? ellipsis : ''
  return clip(head + drop(text, head === '' ? 0 : shift + textWidth(head)), width, ellipsis)
}

function drop(text: string, columns: number): string {
  let dropped = 0
  return characters(text)
    .filter((character) => {
      const isKept = dropped >= columns
      dropped += characterWidth(character)
      return isKept
    })
    .join('')
}
