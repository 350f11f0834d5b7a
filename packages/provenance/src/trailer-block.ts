import { type ByteText, isBlankLine, isSpace, nextLine } from './git-log-end.ts'

/** Prefixes that Git itself writes: one of them lets a block hold up to three quarters of other lines. */
const gitGenerated = ['Signed-off-by: ', '(cherry picked from commit ']

/** What a line counts as when Git looks for the block. */
export type LineKind = 'generated' | 'trailer' | 'continuation' | 'comment' | 'blank' | 'other'

export function lineKind(text: ByteText, at: number, commentChar: string): LineKind {
  if (text.startsWith(commentChar, at)) return 'comment'
  if (isBlankLine(text, at)) return 'blank'
  if (gitGenerated.some((prefix) => text.startsWith(prefix, at))) return 'generated'
  if (isSpace(text.charCodeAt(at))) return 'continuation'
  return separatorAt(text, at) > at ? 'trailer' : 'other'
}

/**
 * Offset of the trailer block, or `end` where there is none: the last paragraph, not the first, with trailers only, or with a
 * line that Git generates and at least 25 % trailers.
 */
export function blockStart(text: ByteText, end: number, commentChar: string): number {
  const title = titleEnd(text, end, commentChar)
  const count = { trailers: 0, others: 0, continuations: 0, hasGenerated: false }
  let hasContent = false
  for (let at = lineStartBefore(text, end); at >= title && at >= 0; at = lineStartBefore(text, at)) {
    const kind = lineKind(text, at, commentChar)
    if (kind === 'blank' && !hasContent) continue
    if (kind === 'blank') return isBlock(count) ? nextLine(text, at) : end
    if (kind !== 'comment') hasContent = true
    countLine(count, kind)
  }
  return end
}

interface LineCount {
  trailers: number
  others: number
  /** Indented lines whose head is not known yet: they belong to the next line above that is not indented. */
  continuations: number
  hasGenerated: boolean
}

function countLine(count: LineCount, kind: LineKind): void {
  if (kind === 'continuation') {
    count.continuations++
    return
  }
  if (kind === 'generated' || kind === 'trailer') {
    count.trailers++
    if (kind === 'generated') count.hasGenerated = true
  } else {
    count.others += count.continuations + (kind === 'other' ? 1 : 0)
  }
  count.continuations = 0
}

function isBlock(count: LineCount): boolean {
  const others = count.others + count.continuations
  return count.hasGenerated ? count.trailers * 3 >= others : count.trailers > 0 && others === 0
}

function titleEnd(text: ByteText, end: number, commentChar: string): number {
  let at = 0
  while (at < end && (text.startsWith(commentChar, at) || !isBlankLine(text, at))) at = nextLine(text, at)
  return at
}

/** Start of the last line before `end`; -1 where there is none. A line feed right before `end` belongs to that line. */
function lineStartBefore(text: ByteText, end: number): number {
  if (end <= 0) return -1
  return end === 1 ? 0 : text.lastIndexOf('\n', end - 2) + 1
}

/** Offset of the colon of `Key :`, where the line that starts at `at` is one; else -1. Equal to `at` for a line that starts with the colon. */
export function separatorAt(text: ByteText, at: number): number {
  let hasSpace = false
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 58) return i
    if (!hasSpace && isKeyCharacter(code)) continue
    if (i === at || (code !== 32 && code !== 9)) return -1
    hasSpace = true
  }
  return -1
}

function isKeyCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45
}
