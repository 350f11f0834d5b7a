import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import * as messages from './messages.ts'

type KeyPath = readonly (string | number)[]

interface Position {
  readonly line: number
  readonly column: number
}

export type OpenedDocument =
  | { readonly kind: 'document'; readonly document: Document; readonly locate: (path: KeyPath) => Position }
  | { readonly kind: 'malformed'; readonly problems: readonly (Position & { readonly message: string })[] }

/** YAML with every scalar as the text that stands there. Anchors, aliases, tags and repeated keys are refused. */
export function openDocument(text: string): OpenedDocument {
  try {
    return open(text)
  } catch (error) {
    // The library recurses; only a hostile file is deep enough to exhaust the stack.
    if (error instanceof RangeError) return tooDeep
    throw error
  }
}

const tooDeep: OpenedDocument = { kind: 'malformed', problems: [{ line: 1, column: 1, message: messages.tooDeep }] }

function open(text: string): OpenedDocument {
  const lineCounter = new LineCounter()
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const document = parseDocument(text, {
    lineCounter,
    schema: 'failsafe',
    stringKeys: true,
    resolveKnownTags: false,
    prettyErrors: false,
    // Compares each key with all others; `refusals` does it in one pass.
    uniqueKeys: false,
  })
  const reported = [...document.errors, ...document.warnings]
  if (reported.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return tooDeep
  const problems = [
    ...reported.map(({ pos, message }) => ({ offset: pos[0], message: messages.malformed(message) })),
    ...(reported.length > 0 ? [] : refusals(document)),
  ]
  if (problems.length === 0) {
    return { kind: 'document', document, locate: (path) => positionAt(offsetOf(document, path)) }
  }
  return { kind: 'malformed', problems: problems.map(({ offset, message }) => ({ message, ...positionAt(offset) })) }
}

function refusals(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = []
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) {
      found.push({ offset: node.range?.[0] ?? 0, message: messages.noAliases })
    }
    if (!isMap(node)) return
    for (const key of repeatedKeys(node)) {
      found.push({ offset: key.range?.[0] ?? 0, message: messages.repeatedKey(String(key.value)) })
    }
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

/** Where a key stands, or the nearest part of its path that exists. */
function offsetOf(document: Document, path: KeyPath): number {
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
