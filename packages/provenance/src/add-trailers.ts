import { formatTrailer, type TrailerInput } from './format-trailer.ts'
import { type MessageFormat, type ParsedMessage, parseMessage } from './parse-message.ts'
import { singleLine } from './single-line.ts'
import { keyRank } from './trailer-keys.ts'

/**
 * Puts trailers into a message, in the order of the block and before comments and scissors. Only inserts: every byte that was
 * there stays, in its order. What the message has already is not added again, so a second call changes nothing.
 */
export function addTrailers(
  bytes: Uint8Array,
  trailers: readonly TrailerInput[],
  format: MessageFormat = {},
): Uint8Array {
  let result = bytes
  for (const trailer of trailers) {
    const parsed = parseForInsertion(result, format)
    if (!hasTrailer(parsed, trailer)) result = insertLines(parsed, formatTrailer(trailer), trailer.key)
  }
  return result
}

function hasTrailer(parsed: ParsedMessage, { key, value }: TrailerInput): boolean {
  const wanted = singleLine(value)
  return parsed.trailers.some(
    (trailer) => trailer.key.toLowerCase() === key.toLowerCase() && singleLine(trailer.value) === wanted,
  )
}

/**
 * Reads the message as it will be once its last line has ended: an open `Conflicts:` or scissors line means nothing yet, and would
 * take a trailer below it out of the message.
 */
export function parseForInsertion(bytes: Uint8Array, format: MessageFormat = {}): ParsedMessage {
  if (bytes.length === 0 || bytes[bytes.length - 1] === 10) return parseMessage(bytes, format)
  return { ...parseMessage(Buffer.concat([bytes, Buffer.from('\n')]), format), bytes }
}

/** Inserts whole lines where a trailer with this key belongs. */
export function insertLines(parsed: ParsedMessage, lines: readonly string[], key: string): Uint8Array {
  const at = Math.min(hasBlock(parsed) ? insertionPoint(parsed, key) : parsed.block.end, parsed.bytes.length)
  const head = Buffer.from(parsed.bytes.subarray(0, at))
  const lineEnd = endOfLines(parsed)
  const block = `${separation(parsed, head, lineEnd)}${lines.join(lineEnd)}${lineEnd}`
  return new Uint8Array(Buffer.concat([head, Buffer.from(block), parsed.bytes.subarray(at)]))
}

function isTitled({ lines, block }: ParsedMessage): boolean {
  return lines.some(({ kind, start }) => kind !== 'comment' && kind !== 'blank' && start < block.end)
}

function insertionPoint(parsed: ParsedMessage, key: string): number {
  const rank = keyRank(key)
  const ranked = parsed.trailers.map(({ start, end, key: present }) => ({ start, end, rank: keyRank(present) }))
  const before = rank === undefined ? undefined : ranked.findLast((trailer) => (trailer.rank ?? rank + 1) <= rank)
  if (before !== undefined) return endOfContent(parsed, before.end)
  const after = ranked.find((trailer) => trailer.rank !== undefined && trailer.rank > (rank ?? -1))
  return after?.start ?? endOfContent(parsed, parsed.block.end)
}

function hasBlock({ block }: ParsedMessage): boolean {
  return block.start < block.end
}

/** Git counts lines of white space to the trailer above them; a trailer below such a line would open a new block. */
function endOfContent({ lines, bytes }: ParsedMessage, at: number): number {
  const last = lines.findLast(({ start, kind }) => start < at && kind !== 'blank')
  const next = last === undefined ? undefined : lines[last.number]
  return Math.min(at, next?.start ?? bytes.length)
}

/** What must stand between the text before and a new trailer. */
function separation(parsed: ParsedMessage, head: Buffer, lineEnd: string): string {
  const closing = head.length > 0 && head[head.length - 1] !== 10 ? lineEnd : ''
  if (hasBlock(parsed)) return closing
  // Without a title the first line stays free for one, and an abandoned commit is still empty.
  const blankLines = isTitled(parsed) ? 1 : 2
  return closing + lineEnd.repeat(Math.max(0, blankLines - trailingBlankLines(head)))
}

function trailingBlankLines(head: Buffer): number {
  let count = 0
  for (let i = head.length - 1; i >= 0; i--) {
    const byte = head[i]
    if (byte === 10) count++
    else if (byte !== 32 && byte !== 9 && byte !== 13) return Math.max(0, count - 1)
  }
  return count
}

function endOfLines({ bytes }: ParsedMessage): string {
  const feed = bytes.indexOf(10)
  return feed > 0 && bytes[feed - 1] === 13 ? '\r\n' : '\n'
}
