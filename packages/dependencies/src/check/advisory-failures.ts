import type { Failure } from '@sallyport/core'
import type { AdvisoryIndex, DamagedAdvisories } from '../advisories/advisory-index.ts'
import { failureOf } from './failure.ts'

const dayMs = 86_400_000

interface Needed {
  /** Of the components that are looked up. */
  readonly ecosystems: ReadonlySet<string>
  /** Beyond which data counts as old; absent: its age does not matter. */
  readonly maximumAgeDays: number | undefined
  readonly now: Date
}

/** What is wrong with the data itself: absent, damaged, without an ecosystem, old. */
export function advisoryFailures(
  data: AdvisoryIndex | DamagedAdvisories | undefined,
  { ecosystems, maximumAgeDays, now }: Needed,
): Failure[] {
  if (ecosystems.size === 0) return []
  if (data?.kind === 'damaged') return [failureOf.advisoriesDamaged(data.message)]
  if (data === undefined || data.count === 0) return [failureOf.advisoriesMissing()]
  const [first] = data.problems
  const { updated } = data
  const missing = [...ecosystems.difference(data.ecosystems)].toSorted()
  return [
    ...(first === undefined ? [] : [failureOf.advisoriesBroken(data.problems.length, first)]),
    ...missing.map(failureOf.ecosystemMissing),
    ...(maximumAgeDays !== undefined && updated !== undefined && isOlder(updated, maximumAgeDays, now)
      ? [failureOf.advisoriesOld(updated, maximumAgeDays)]
      : []),
  ]
}

/** A date that is none is not a young one. */
function isOlder(updated: string, days: number, now: Date): boolean {
  return !(now.getTime() - Date.parse(updated) <= days * dayMs)
}
