import { compareSemver } from '../versions/semver.ts'
import { versionOrder } from '../versions/version-order.ts'
import { type Affected, baseEcosystem, type VersionRange } from './advisory.ts'

/**
 * The highest version that entries about one package name, where all above it are known not to be affected: their ranges are closed
 * and of one order. Undefined wherever that is not certain. It spares most look-ups a closer look, for most packages are up to date.
 */
export function highestNamed(entries: readonly Affected[]): string | undefined {
  const [first] = entries
  const order = first === undefined ? undefined : versionOrder(baseEcosystem(first.ecosystem))
  if (order === undefined) return undefined
  let highest: string | undefined
  for (const { ranges, versions, namesCommits, isPartlyUnread } of entries) {
    if (ranges.length === 0 || versions.length > 0 || namesCommits || isPartlyUnread) return undefined
    for (const range of ranges) {
      const end = range.order === 'ecosystem' || order === compareSemver ? endOf(range, order) : undefined
      const above = end === undefined ? undefined : highest === undefined ? 1 : order(end, highest)
      if (above === undefined) return undefined
      if (above > 0) highest = end
    }
  }
  return highest
}

/** The last event of a range, where that ends it. */
function endOf({ events }: VersionRange, order: NonNullable<ReturnType<typeof versionOrder>>): string | undefined {
  const [first, ...others] = events.filter(({ version }) => version !== '0')
  let last = first
  for (const event of others) {
    const later = last === undefined ? undefined : order(event.version, last.version)
    if (later === undefined || later === 0) return undefined
    if (later > 0) last = event
  }
  const hasLimit = events.some(({ kind }) => kind === 'limit')
  const isClosed = last !== undefined && last.kind !== 'introduced' && order(last.version, last.version) === 0
  return isClosed && !hasLimit ? last?.version : undefined
}
