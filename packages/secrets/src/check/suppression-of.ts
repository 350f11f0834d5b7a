import { type LineRange, type Suppression, touches } from '@sallyport/core'
import type { Match, ScanResult } from '../engine/match.ts'
import type { LinePositions } from './line-positions.ts'
import { maskSpan } from './masked-text.ts'

/** `sallyport-ignore github-token -- reason`, also for several rules, comma-separated; `gitleaks:allow -- reason`. */
const comment =
  /(sallyport-ignore|gitleaks:allow)\b[ :]*((?:[\w/]+(?:-[\w/]+)*)(?:\s*,\s*[\w/]+(?:-[\w/]+)*)*)?(?:\s*--\s+(.*))?/
const wholeLineComment = /^\s*(?:\/\/|\/?\*|#|--|;|<!--|%|')/
const longestLine = 2_000

/** The comment that asks to ignore this match: on its first or last line, or alone on the line before. */
export function suppressionOf(
  match: Match,
  scan: ScanResult,
  positions: LinePositions,
  added: readonly LineRange[],
): Suppression | undefined {
  const { startLine, endLine } = positions.regionOf(match.start, match.end)
  for (const line of [startLine, endLine, startLine - 1]) {
    const text = line < 1 ? '' : commentText(line, match, scan, positions)
    if (line < startLine && !wholeLineComment.test(text)) continue
    const found = comment.exec(text)
    const suppression = found === null ? undefined : judge(found, match, secretsOn(startLine, scan, positions))
    if (suppression !== undefined) return { ...suppression, isNew: touches(added, line, line) }
  }
  return undefined
}

/** Masked, because the reason is shown: someone may have put the secret into it. */
function commentText(line: number, match: Match, scan: ScanResult, positions: LinePositions): string {
  const { start, end } = positions.lineSpan(line)
  return maskSpan(Math.max(start, end - longestLine), end, match, scan, positions).text
}

function judge(found: RegExpExecArray, match: Match, secrets: number): Omit<Suppression, 'isNew'> | undefined {
  const [, marker = '', named, written] = found
  const rules = named?.split(/\s*,\s*/).map((name) => name.replace(/^secrets\//, '')) ?? []
  const reason = written?.replace(/\s*(?:\*\/|-->|%>|\}\})\s*$/, '').trim()
  const namesThis = rules.includes(match.rule.id)
  if (rules.length > 0 && !namesThis && marker === 'sallyport-ignore') return undefined
  const isExact = namesThis || (marker === 'gitleaks:allow' && secrets === 1)
  return { marker, ...(reason ? { reason } : {}), counts: isExact && Boolean(reason) }
}

function secretsOn(line: number, { matches }: ScanResult, positions: LinePositions): number {
  const { start, end } = positions.lineSpan(line)
  return matches.filter((match) => match.start <= end && match.end > start).length
}
