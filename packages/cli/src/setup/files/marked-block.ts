const begin = '# >>> sallyport >>>'
const end = '# <<< sallyport <<<'

/** Lines of ours between two marks that every format with `#` comments can hold; no final line end. */
export function markedBlock(lines: readonly string[], options: { indent?: string; eol?: string } = {}): string {
  const { indent = '', eol = '\n' } = options
  return [begin, ...lines, end].map((line) => indent + line).join(eol)
}

export function eolOf(text: string): string {
  return /\r\n/.test(text) ? '\r\n' : '\n'
}

/** Puts a block before the line that starts at `offset`. */
export function insertBlock(text: string, offset: number, block: string, eol = '\n'): string {
  return `${text.slice(0, offset)}${block}${eol}${text.slice(offset)}`
}

/** Puts a block at the end. A file without a final line end stays one: that is how the way back knows. */
export function appendBlock(text: string, block: string, eol = '\n'): string {
  return text === '' || text.endsWith('\n') ? `${text}${block}${eol}` : `${text}${eol}${block}`
}

const block = `[ \\t]*${begin}\\r?\\n(?:(?!${end})[^])*${end}[ \\t]*`
const blocks = new RegExp(`(?:\\r?\\n)?^${block}(?![^])|^${block}\\r?\\n`, 'gm')

/** The text as it was before `insertBlock` and `appendBlock`, byte for byte. */
export function withoutBlocks(text: string): string {
  return text.replace(blocks, '')
}

export function hasBlock(text: string): boolean {
  return withoutBlocks(text) !== text
}
