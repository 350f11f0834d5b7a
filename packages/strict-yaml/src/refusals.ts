import { type Document, isAlias, isMap, isNode, isScalar, type Scalar, visit, type YAMLMap } from 'yaml'
import * as messages from './messages.ts'

export interface Refusal {
  /** In characters. */
  readonly offset: number
  readonly message: string
}

/** What is YAML and may not stand in a file that decides something. */
export function refusals(document: Document): Refusal[] {
  const found: Refusal[] = []
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor))
      found.push({ offset: node.range?.[0] ?? 0, message: messages.noAliases })
    if (!isMap(node)) return
    for (const key of repeatedKeys(node))
      found.push({ offset: key.range?.[0] ?? 0, message: messages.repeatedKey(String(key.value)) })
  })
  return found
}

function repeatedKeys(map: YAMLMap): Scalar[] {
  const seen = new Set<unknown>()
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    if (seen.has(key.value)) return [key]
    seen.add(key.value)
    return []
  })
}
