import type { Condition } from '../conditions/condition.ts'
import { isSign } from './literals.ts'

/** Words that stand in most files of some language: a rule that waited for one would be asked about nearly always. */
const commonplace = new Set(
  'import from require function return const class public private static string value default export package func self print console await async true false null none open name type data else this new let var for get set use int log add'.split(
    ' ',
  ),
)

/**
 * Literals of which a file must hold at least one before the condition can hold: the branch that is met most rarely, so that most
 * rules need not be asked about most files. Undefined where no such branch is known.
 */
export function keyLiterals(condition: Condition, textOf: (index: number) => string): readonly number[] | undefined {
  if (typeof condition === 'number') return isSign(textOf(condition)) ? undefined : [condition]
  const [operator, ...parts] = condition
  const keys = parts.map((part) => keyLiterals(part, textOf))
  if (operator === '|') {
    const known = keys.filter((one) => one !== undefined)
    return known.length === keys.length ? [...new Set(known.flat())] : undefined
  }
  const cost = (indexes: readonly number[]) => indexes.reduce((sum, index) => sum + frequency(textOf(index)), 0)
  return keys.filter((one) => one !== undefined).toSorted((a, b) => cost(a) - cost(b))[0]
}

/** A guess that orders: the longer, the rarer. */
function frequency(text: string): number {
  return commonplace.has(text.toLowerCase()) ? 1 : 2 ** -Math.min(text.length, 12)
}
