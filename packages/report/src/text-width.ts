const printableAscii = /^[\x20-\x7e]*$/
/** East Asian wide and full-width blocks, and what terminals draw as a two-column emoji. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u

/** Columns that sanitised text takes. */
export function textWidth(text: string): number {
  if (printableAscii.test(text)) return text.length
  return characters(text).reduce((sum, character) => sum + characterWidth(character), 0)
}

export function characters(text: string): string[] {
  if (printableAscii.test(text)) return [...text]
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

export function characterWidth(character: string): number {
  return wide.test(character) ? 2 : 1
}

/** The longest head that fits in `width` columns. */
export function clip(text: string, width: number, ellipsis: string): string {
  if (textWidth(text) <= width) return text
  let kept = ''
  let used = textWidth(ellipsis)
  for (const character of characters(text)) {
    used += characterWidth(character)
    if (used > width) break
    kept += character
  }
  return kept + ellipsis
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

/** Breaks at spaces; a word longer than `width` keeps its own line unbroken, so that it can be copied. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
