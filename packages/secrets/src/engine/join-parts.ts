import type { Match } from './match.ts'

/** Multi-part secrets: a rule that requires another one takes the nearest match of it into its own finding. Parts alone are dropped. */
export function joinParts(matches: readonly Match[], text: Buffer): Match[] {
  if (!matches.some(({ rule }) => rule.requires !== undefined || rule.isPart)) return [...matches]
  const absorbed = new Set<Match>()
  const joined = matches.flatMap((match) => {
    const { requires } = match.rule
    if (requires === undefined) return [match]
    const companion = nearest(match, matches, text)
    if (companion === undefined) return requires.isOptional ? [match] : []
    absorbed.add(companion)
    return [withCompanion(match, companion)]
  })
  return joined.filter((match) => !absorbed.has(match) && !match.rule.isPart)
}

function withCompanion(match: Match, companion: Match): Match {
  const isDoubted = match.confidence === 'low' || companion.confidence === 'low'
  return {
    ...match,
    confidence: isDoubted ? match.confidence : 'high',
    facts: { ...match.facts, companion: companion.rule.id },
  }
}

function nearest(match: Match, matches: readonly Match[], text: Buffer): Match | undefined {
  const { requires } = match.rule
  const near = matches
    .filter((other) => other.rule.id === requires?.rule && !overlaps(other, match))
    .map((other) => ({ other, distance: Math.max(other.start - match.end, match.start - other.end) }))
    .sort((a, b) => a.distance - b.distance)[0]
  if (near === undefined || requires === undefined) return undefined
  const from = Math.min(match.end, near.other.end)
  const to = Math.max(match.start, near.other.start)
  return linesBetween(text, from, to, requires.lines) <= requires.lines ? near.other : undefined
}

function overlaps(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end
}

/** Counts line feeds, not further than one above `enough`. */
function linesBetween(text: Buffer, from: number, to: number, enough: number): number {
  let count = 0
  for (let at = text.indexOf(10, from); at !== -1 && at < to && count <= enough; at = text.indexOf(10, at + 1)) count++
  return count
}
