import { singleLine } from './single-line.ts'

export interface TrailerInput {
  readonly key: string
  readonly value: string
}

const foldColumns = 76
const keyPattern = /^[A-Za-z0-9-]+$/

/**
 * The lines of one trailer, without line ends. The value becomes a single line; only `AI-Prompt` is folded, with two spaces, which
 * Git joins with one. Throws on a key that Git would not read: keys are ours, never input.
 */
export function formatTrailer({ key, value }: TrailerInput): string[] {
  if (!keyPattern.test(key)) throw new TypeError(`not a trailer key: ${JSON.stringify(key)}`)
  const line = `${key}: ${singleLine(value)}`
  return key.toLowerCase() === 'ai-prompt' ? fold(line) : [line]
}

function fold(line: string): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    const isFull = current !== '' && current.length + 1 + word.length > foldColumns
    // The key stays on the line of the first word: a line that holds the key alone would be read as an empty value first.
    if (isFull && lines.length + current.split(' ').length > 1) {
      lines.push(current)
      current = `  ${word}`
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}
