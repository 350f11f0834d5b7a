import { type Document, isMap, isNode, isPair, isScalar, isSeq } from 'yaml'
import type { KeyPath } from './key-path.ts'

/** Where a key stands, or the nearest part of its path that exists; in characters. */
export function offsetOf(document: Document, path: KeyPath): number {
  let node: unknown = document.contents
  let offset = document.contents?.range?.[0] ?? 0
  for (const key of path) {
    if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      if (!isNode(node)) break
      offset = node.range?.[0] ?? offset
      continue
    }
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined
    if (!isScalar(pair?.key)) break
    offset = pair.key.range?.[0] ?? offset
    node = pair.value
  }
  return offset
}
