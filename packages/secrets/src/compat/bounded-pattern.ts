import { longestMatch, waysToTry } from '../rules/pattern-cost.ts'
import { PatternError } from '../rules/pattern-error.ts'
import { keywordOffset } from '../rules/pattern-literals.ts'
import { parsePattern } from '../rules/pattern-syntax.ts'
import { Re2Error, translateRe2 } from './re2-pattern.ts'

export interface BoundedPattern {
  readonly source: string
  readonly groups: number
  readonly longest: number
  readonly ways: number
  readonly offset?: number
}

/** Bounds for `*` and `+`, the widest first; RE2 itself allows no counted repetition above 1,000. */
const bounds = [1_000, 300, 100, 40]
const comfortable = 2_000
const costliest = 50_000
const longestAllowed = 20_000

/** A pattern of RE2 for V8, with the widest repetitions that stay cheap; text where there are none, or where it is no RE2. */
export function boundPattern(pattern: string, keywords: readonly string[] = []): BoundedPattern | string {
  try {
    const tried = bounds.map((most) => analyse(translateRe2(pattern, most), keywords))
    const fitting = tried.filter(({ longest, ways }) => longest <= longestAllowed && ways <= costliest)
    return (
      fitting.find(({ ways }) => ways <= comfortable) ??
      fitting.at(-1) ??
      'repeats in too many ways, one inside or right after the other'
    )
  } catch (error) {
    if (error instanceof Re2Error || error instanceof PatternError) return error.message
    throw error
  }
}

function analyse(source: string, keywords: readonly string[]): BoundedPattern {
  const { root, groups } = parsePattern(source)
  const offset = keywords.length === 0 ? undefined : keywordOffset(root, keywords)
  return {
    source,
    groups,
    longest: longestMatch(root),
    ways: waysToTry(root),
    ...(offset === undefined ? {} : { offset }),
  }
}
