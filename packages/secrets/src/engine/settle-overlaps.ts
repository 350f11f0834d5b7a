import { confidences } from '@sallyport/core'
import type { Match } from './match.ts'

/**
 * One finding for each stretch of bytes: specific before generic, the higher precedence, a format of its own before a value that is told by what stands near,
 * then the surer, then the longer, then the one whose name begins earlier: `openCharge` holds `encharge`.
 */
export function settleOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  const sorted = [...matches].sort((a, b) => a.start - b.start || a.end - b.end || a.matchStart - b.matchStart)
  for (const match of sorted) {
    let isBeaten = false
    while (true) {
      const rival = kept.at(-1)
      if (rival === undefined || rival.end <= match.start) break
      if (!isStronger(match, rival)) {
        isBeaten = true
        break
      }
      kept.pop()
    }
    if (!isBeaten) kept.push(match)
  }
  return kept
}

function isStronger(a: Match, b: Match): boolean {
  if (a.rule.isGeneric !== b.rule.isGeneric) return b.rule.isGeneric
  if (a.rule.precedence !== b.rule.precedence) return a.rule.precedence > b.rule.precedence
  const isOwnFormat = hasOwnFormat(a)
  if (isOwnFormat !== hasOwnFormat(b)) return isOwnFormat
  const surer = confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence)
  if (surer !== 0) return surer > 0
  return a.end - a.start > b.end - b.start
}

/** The secret begins with a keyword of its rule. */
function hasOwnFormat({ rule, secret }: Match): boolean {
  const value = secret.reveal().slice(0, 40).toLowerCase()
  return rule.keywords.some((keyword) => value.startsWith(keyword))
}
