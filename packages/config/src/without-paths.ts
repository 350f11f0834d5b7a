import type { KeyPath } from '@sallyport/strict-yaml'
import { isMapping } from '@sallyport/strict-yaml'

/** A copy in which nothing stands at the paths; a list that one points into goes as a whole. */
export function withoutPaths(value: unknown, paths: readonly KeyPath[]): unknown {
  if (!isMapping(value)) return paths.length > 0 ? undefined : value
  const byKey = Map.groupBy(paths, ([first]) => first)
  const entries = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const below = (byKey.get(key) ?? []).map(([, ...rest]) => rest)
    if (below.some((rest) => rest.length === 0)) return []
    const kept = withoutPaths(child, below)
    return kept === undefined ? [] : [[key, kept]]
  })
  return Object.fromEntries(entries)
}
