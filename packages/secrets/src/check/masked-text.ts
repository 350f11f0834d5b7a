import type { Match, ScanResult } from '../engine/match.ts'
import type { LinePositions } from './line-positions.ts'

const widest = 160
const mostLines = 3
/** Bytes of context that are read on each side of a match on a long line. */
const context = 240
/** Shorter values would blank out ordinary words. */
const shortestRepeated = 6

/** The lines of the match (at most three) with every secret on them masked, each clipped around the match to 160 characters. */
export function excerptOf(match: Match, scan: ScanResult, positions: LinePositions): string {
  const { startLine, endLine } = positions.regionOf(match.start, match.end)
  const lines: string[] = []
  for (let line = startLine; line <= Math.min(endLine, startLine + mostLines - 1); line++) {
    if (line > startLine && isInside(positions.lineSpan(line), match)) break
    lines.push(maskedLine(line, match, scan, positions))
  }
  return lines.join('\n')
}

function isInside(span: { start: number; end: number }, match: Match): boolean {
  return match.start <= span.start && span.end <= match.end
}

/** One line with its secrets masked, and the match (if it is there) somewhere near the middle of what is shown. */
function maskedLine(line: number, match: Match, scan: ScanResult, positions: LinePositions): string {
  const whole = positions.lineSpan(line)
  const from = Math.max(whole.start, Math.min(match.start, whole.end) - context)
  const to = Math.min(whole.end, Math.max(match.end, whole.start) + context)
  const { text, focus } = maskSpan(from, to, match, scan, positions)
  return clip(text.trimEnd(), focus)
}

/** The bytes `from` to `to` as text with every secret masked; `focus` is where the mask of the match begins. */
export function maskSpan(
  from: number,
  to: number,
  match: Match,
  { sensitive }: ScanResult,
  positions: LinePositions,
): { text: string; focus: number } {
  let text = ''
  let focus = 0
  let at = from
  const value = match.secret.reveal()
  const readable = (start: number, end: number) => {
    const piece = positions.text(start, end)
    return value.length >= shortestRepeated ? piece.replaceAll(value, match.secret.mask()) : piece
  }
  for (const span of sensitive) {
    if (span.end <= from || span.start >= to) continue
    if (span.start > at) text += readable(at, span.start)
    const isOwn = span.start <= match.start && match.end <= span.end
    if (isOwn) focus = text.length
    const isExact = isOwn && span.start === match.start && span.end === match.end
    text += isExact ? match.secret.mask(publicPrefix(match)) : `(${span.end - span.start} characters hidden)`
    at = span.end
  }
  return { text: at < to ? text + readable(at, to) : text, focus }
}

/** The fixed beginning of the format, where the secret begins with a keyword and is much longer. */
function publicPrefix({ rule, secret }: Match): string {
  const value = secret.reveal()
  const lower = value.toLowerCase()
  const keyword = rule.keywords.filter((word) => lower.startsWith(word)).sort((a, b) => b.length - a.length)[0] ?? ''
  return rule.isGeneric || value.length < keyword.length + 12 ? '' : value.slice(0, keyword.length)
}

function clip(text: string, focus: number): string {
  if (text.length <= widest) return text.trimStart()
  const start = Math.max(0, Math.min(focus - 50, text.length - widest + 2))
  const end = Math.min(text.length, start + widest - 2)
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
