import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import * as messages from './messages.ts'
import type { KeyPath } from './problem.ts'

/** 1-based. */
interface Position {
  readonly line: number
  readonly column: number
}

interface LocatedProblem extends Position {
  readonly message: string
}

export type ParsedYaml =
  | {
      readonly kind: 'value'
      readonly value: unknown
      /** Where a key stands, or the nearest part of its path that exists. */
      readonly locate: (path: KeyPath) => Position
    }
  | { readonly kind: 'malformed'; readonly problems: readonly LocatedProblem[] }

/**
 * YAML 1.2 core as plain data. Anchors, aliases, tags and repeated keys are refused: each is a way to say one thing to a
 * person and another to the parser, and a chain of aliases is a bomb.
 */
export function parseYaml(text: string): ParsedYaml {
  try {
    return parse(text)
  } catch (error) {
    // The library recurses; only a hostile file is deep enough to exhaust the stack.
    if (error instanceof RangeError)
      return { kind: 'malformed', problems: [{ line: 1, column: 1, message: messages.tooDeep }] }
    throw error
  }
}

function parse(text: string): ParsedYaml {
  const lineCounter = new LineCounter()
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const document = parseDocument(text, {
    lineCounter,
    schema: 'core',
    merge: false,
    stringKeys: true,
    resolveKnownTags: false,
    prettyErrors: false,
    // The library compares each key with all others, which takes most of a minute for a hostile file; see `refusals`.
    uniqueKeys: false,
  })
  const reported = [...document.errors, ...document.warnings]
  const refused = reported.length > 0 ? [] : refusals(document.contents)
  const exhausted = reported.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  const problems =
    exhausted === undefined
      ? [...reported.map((error) => ({ offset: error.pos[0], message: messages.malformed(error.message) })), ...refused]
      : [{ offset: 0, message: messages.tooDeep }]
  if (problems.length > 0) {
    return {
      kind: 'malformed',
      problems: problems.map(({ offset, message }) => ({ message, ...positionAt(offset) })),
    }
  }
  return {
    kind: 'value',
    value: document.toJS({ maxAliasCount: 0 }),
    locate: (path) => positionAt(offsetOf(document.contents, path)),
  }
}

interface Refusal {
  readonly offset: number
  readonly message: string
}

function refusals(contents: Node | null): Refusal[] {
  const found: Refusal[] = []
  const add = (node: { range?: readonly number[] | null | undefined }, message: string) =>
    found.push({ offset: node.range?.[0] ?? 0, message })
  visit(contents, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) add(node, messages.noAliases)
    if (isMap(node)) for (const key of repeatedKeys(node)) add(key, messages.repeatedKey(String(key.value)))
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

function offsetOf(contents: Node | null, path: KeyPath): number {
  let node: unknown = contents
  let offset = contents?.range?.[0] ?? 0
  for (const key of path) {
    const child = childOf(node, key)
    if (child === undefined) break
    offset = child.offset
    node = child.value
  }
  return offset
}

function childOf(node: unknown, key: string | number): { offset: number; value: unknown } | undefined {
  if (isSeq(node) && typeof key === 'number') {
    const value = node.items[key]
    const range = value !== null && typeof value === 'object' && 'range' in value ? value.range : undefined
    return Array.isArray(range) ? { offset: Number(range[0]), value } : undefined
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
  return isScalar(pair?.key) ? { offset: pair.key.range?.[0] ?? 0, value: pair.value } : undefined
}
