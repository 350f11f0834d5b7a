import { isUtf8 } from 'node:buffer'
import { lineAt, lineStarts, type Region } from '@sallyport/core'

/**
 * Lines and columns of one text. Remembers the last place, since asking in order along a line of many megabytes must not start at its
 * beginning each time. What is not UTF-8 counts as Latin-1.
 */
export class LinePositions {
  readonly starts: readonly number[]
  readonly isLatin1: boolean
  readonly #bytes: Buffer
  #last = { line: -1, offset: 0, column: 1 }

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.starts = lineStarts(bytes)
    this.isLatin1 = !isUtf8(bytes)
  }

  regionOf(start: number, end: number): Region {
    const from = this.#positionAt(start)
    const to = this.#positionAt(end)
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
  }

  text(start: number, end: number): string {
    return this.#bytes.toString(this.isLatin1 ? 'latin1' : 'utf8', start, end)
  }

  /** Bytes of a 1-based line, without its line feed. */
  lineSpan(line: number): { start: number; end: number } {
    const start = this.starts[line - 1] ?? this.#bytes.length
    const next = this.starts[line]
    return { start, end: next === undefined ? this.#bytes.length : next - 1 }
  }

  #positionAt(offset: number): { line: number; column: number } {
    const line = lineAt(this.starts, offset)
    const isAhead = line === this.#last.line && offset >= this.#last.offset
    const from = isAhead ? this.#last : { offset: this.starts[line] ?? 0, column: 1 }
    const column = from.column + (this.isLatin1 ? offset - from.offset : this.text(from.offset, offset).length)
    this.#last = { line, offset, column }
    return { line: line + 1, column }
  }
}
