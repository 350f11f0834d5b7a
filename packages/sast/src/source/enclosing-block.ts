const longestBlock = 120

/**
 * The block around some lines (1-based, inclusive), by indentation: from the nearest line above that is indented less, to the end of
 * what it heads. At the top level the lines themselves. Normalised, so that moving and reformatting do not change it.
 */
export function enclosingBlock(lines: readonly string[], startLine: number, endLine: number): string {
  const own = lines.slice(startLine - 1, endLine)
  const depth = Math.min(...own.filter(isText).map(indentation))
  if (!Number.isFinite(depth) || depth === 0) return normalised(own)
  let head = startLine - 2
  while (head > 0 && !(isText(lines[head] ?? '') && indentation(lines[head] ?? '') < depth)) head--
  const headDepth = indentation(lines[head] ?? '')
  let end = endLine
  while (end < lines.length && (!isText(lines[end] ?? '') || indentation(lines[end] ?? '') > headDepth)) end++
  const block = lines.slice(head, end)
  return block.length > longestBlock ? normalised([lines[head] ?? '', ...own]) : normalised(block)
}

/** One space between words, none beside punctuation. */
function normalised(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\w ]) ?/g, '$1')
    .trim()
}

function isText(line: string): boolean {
  return line.trim() !== ''
}

/** In columns; a tab counts as four. */
export function indentation(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length
}
