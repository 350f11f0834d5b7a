import type { Failure } from '@sallyport/core'
import type { AdvisoryIndex } from '../advisories/advisory.ts'
import type { DependenciesOptions } from '../dependencies-options.ts'
import { failureOf } from './failure.ts'

const dayMs = 86_400_000

/** What is wrong with the data itself: absent, broken, old. */
export function advisoryFailures(
  index: AdvisoryIndex | undefined,
  age: DependenciesOptions['advisoriesAge'],
  now: Date,
): Failure[] {
  if (index === undefined || index.count === 0) return [failureOf.advisoriesMissing()]
  const [first] = index.problems
  const updated = age?.updated ?? index.updated
  const isOld =
    age !== undefined && updated !== undefined && now.getTime() - Date.parse(updated) > age.maximumDays * dayMs
  return [
    ...(first === undefined ? [] : [failureOf.advisoriesBroken(index.problems.length, first)]),
    ...(isOld ? [failureOf.advisoriesOld(updated, age.maximumDays)] : []),
  ]
}
