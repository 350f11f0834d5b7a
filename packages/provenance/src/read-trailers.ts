import { type ByteText, isSpace, nextLine } from './git-log-end.ts'
import { separatorAt } from './trailer-block.ts'

/** One `Key: value` of the trailer block. */
export interface Trailer {
  readonly key: string
  /** Unfolded and trimmed as Git does it, decoded as UTF-8; without the carriage returns of folded CRLF lines. */
  readonly value: string
  /** The value exactly as Git gives it, one character per byte. */
  readonly raw: ByteText
  /** 1-based, first and last. */
  readonly line: number
  readonly endLine: number
  /** Byte offsets of its lines, end exclusive. */
  readonly start: number
  readonly end: number
}

interface Item {
  readonly start: number
  end: number
  readonly line: number
  endLine: number
  readonly separator: number
}

/** The trailers between `start` and `end`; `line` is the number of the first line there. */
export function readTrailers(text: ByteText, start: number, end: number, line: number, commentChar: string): Trailer[] {
  const items: Item[] = []
  let open: Item | undefined
  let number = line
  for (let at = start; at < end; number++) {
    const next = Math.min(nextLine(text, at), end)
    if (open !== undefined && isSpace(text.charCodeAt(at))) {
      open.end = next
      open.endLine = number
    } else {
      const separator = separatorAt(text, at)
      open = separator > at ? { start: at, end: next, line: number, endLine: number, separator } : undefined
      if (open !== undefined && !text.startsWith(commentChar, at)) items.push(open)
    }
    at = next
  }
  return items.map((item) => toTrailer(text, item))
}

function toTrailer(text: ByteText, { start, end, line, endLine, separator }: Item): Trailer {
  const folded = trim(text.slice(separator + 1, end))
  const raw = unfold(folded)
  const value = raw === folded ? raw : unfold(folded.replaceAll('\r\n', '\n'))
  return { key: trim(text.slice(start, separator)), value: decodeUtf8(value), raw, line, endLine, start, end }
}

function unfold(value: ByteText): ByteText {
  return value.includes('\n') ? trim(value.replace(/\n[ \t\n\r]*/g, ' ')) : value
}

function trim(value: ByteText): ByteText {
  let from = 0
  let to = value.length
  while (from < to && isSpace(value.charCodeAt(from))) from++
  while (to > from && isSpace(value.charCodeAt(to - 1))) to--
  return value.slice(from, to)
}

/** Invalid bytes read as U+FFFD. */
export function decodeUtf8(text: ByteText): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}
