import { closestName } from '@sallyport/core'
import { isMapping, type KeyPath, pathText, unknownKey } from '@sallyport/strict-yaml'
import { kindOf } from './kind-of.ts'
import * as messages from './messages.ts'
import type { Problem } from './problem.ts'
import type { Shape } from './shape.ts'

/**
 * Keys that no part reads and sections that are not mappings. Valibot stops at the first unknown key, takes `toString` for a
 * known one, and accepts a list as an object; a misspelt key that is passed over would switch something off unnoticed.
 */
export function unknownKeys(value: unknown, shape: Shape): Problem[] {
  const everyPath = pathsOf(shape, [])
  const visit = (part: unknown, known: Shape, path: KeyPath): Problem[] => {
    if (part === undefined) return []
    if (!isMapping(part)) return [{ path, message: messages.notAMapping(kindOf(part)) }]
    return Object.entries(part).flatMap(([key, child]) => {
      const childPath = [...path, key]
      const below = Object.hasOwn(known, key) ? known[key] : undefined
      if (below === undefined) return [{ path: childPath, message: unknownMessage(key, known, everyPath) }]
      return below === 'value' ? [] : visit(child, below, childPath)
    })
  }
  return visit(value, shape, [])
}

function unknownMessage(key: string, siblings: Shape, everyPath: readonly KeyPath[]): string {
  const near = closestName(key, Object.keys(siblings))
  if (near !== undefined) return unknownKey(near)
  const elsewhere = everyPath.find((path) => path.at(-1) === key)
  if (elsewhere !== undefined) return unknownKey(pathText(elsewhere))
  return unknownKey(undefined)
}

function pathsOf(shape: Shape, path: KeyPath): KeyPath[] {
  return Object.entries(shape).flatMap(([key, below]) => {
    const here = [...path, key]
    return below === 'value' ? [here] : [here, ...pathsOf(below, here)]
  })
}
