import { isMapping } from '@sallyport/strict-yaml'
import type { Shape } from './shape.ts'

/** A section whose keys are all commented out reads as null in YAML; it means the defaults. A value without content stays an error. */
export function withoutEmptySections(value: unknown, shape: Shape): unknown {
  if (value === null) return {}
  if (!isMapping(value)) return value
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => {
    const below = Object.hasOwn(shape, key) ? shape[key] : undefined
    return [key, below === undefined || below === 'value' ? child : withoutEmptySections(child, below)]
  })
  return Object.fromEntries(entries)
}
