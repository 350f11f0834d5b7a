import { type ByteText, cutStart, logEnd, nextLine } from './git-log-end.ts'
import { decodeUtf8, readTrailers, type Trailer } from './read-trailers.ts'
import { blockStart, type LineKind, lineKind } from './trailer-block.ts'

export interface MessageFormat {
  /** `core.commentChar` (or `core.commentString`) as Git resolved it. Default `#`. */
  readonly commentChar?: string
  /**
   * True: a line `---` ends the message, as for mailed patches and `git interpret-trailers --parse`. Default false, as Git
   * reads commits (`--no-divider`).
   */
  readonly divider?: boolean
}

export interface MessageLine {
  /** 1-based. */
  readonly number: number
  /** Without the line end; invalid UTF-8 reads as U+FFFD. */
  readonly text: string
  readonly kind: LineKind
  /** Byte offset. */
  readonly start: number
}

/** A commit message as Git reads it; nothing of it is changed. */
export interface ParsedMessage {
  readonly bytes: Uint8Array
  readonly commentChar: string
  /** First paragraph in one line; empty where there is only commentary. */
  readonly subject: string
  /** Between subject and trailer block, without comments. */
  readonly body: string
  readonly trailers: readonly Trailer[]
  /** Byte offsets of the trailer block; both are the end of the log message where there is none. */
  readonly block: { readonly start: number; readonly end: number }
  /** Every line above the scissors. */
  readonly lines: readonly MessageLine[]
  readonly hasScissors: boolean
  readonly hasComments: boolean
}

/** Reads a commit message with the rules of `git interpret-trailers`. Never throws; linear in the length. */
export function parseMessage(bytes: Uint8Array, format: MessageFormat = {}): ParsedMessage {
  const commentChar = format.commentChar || '#'
  const text = logText(bytes)
  const comment = Buffer.from(commentChar).toString('latin1')
  const end = logEnd(text, comment, format.divider === true)
  const start = blockStart(text, end, comment)
  const cut = cutStart(text, comment)
  const lines = messageLines(text, cut, comment)
  const { subject, bodyStart } = readSubject(lines)
  const blockLine = lines.findLast((line) => line.start <= start)?.number ?? 1
  return {
    bytes,
    commentChar,
    subject,
    body: lines
      .filter((line) => line.number >= bodyStart && line.start < start && line.kind !== 'comment')
      .map((line) => line.text)
      .join('\n')
      .trim(),
    trailers: readTrailers(text, start, end, blockLine, comment),
    block: { start, end },
    lines,
    hasScissors: cut < text.length,
    hasComments: lines.some(({ kind }) => kind === 'comment'),
  }
}

/** One character per byte, up to a NUL, where Git's strings end. */
function logText(bytes: Uint8Array): ByteText {
  const nul = bytes.indexOf(0)
  return Buffer.from(bytes.buffer, bytes.byteOffset, nul === -1 ? bytes.byteLength : nul).toString('latin1')
}

function messageLines(text: ByteText, end: number, comment: string): MessageLine[] {
  const lines: MessageLine[] = []
  for (let at = 0; at < end; at = nextLine(text, at)) {
    const raw = text.slice(at, nextLine(text, at)).replace(/\r?\n$/, '')
    lines.push({ number: lines.length + 1, text: decodeUtf8(raw), kind: lineKind(text, at, comment), start: at })
  }
  return lines
}

function readSubject(lines: readonly MessageLine[]): { subject: string; bodyStart: number } {
  const words: string[] = []
  for (const line of lines) {
    if (line.kind === 'comment') continue
    if (line.kind !== 'blank') words.push(line.text.trim())
    else if (words.length > 0) return { subject: words.join(' '), bodyStart: line.number + 1 }
  }
  return { subject: words.join(' '), bodyStart: lines.length + 1 }
}
