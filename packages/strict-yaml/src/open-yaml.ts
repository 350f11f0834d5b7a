import { type Document, LineCounter, parseDocument } from 'yaml'
import type { KeyPath } from './key-path.ts'
import * as messages from './messages.ts'
import { offsetOf } from './offset-of.ts'
import { refusals } from './refusals.ts'

/** 1-based. */
interface Position {
  readonly line: number
  readonly column: number
}

export interface YamlProblem extends Position {
  readonly message: string
}

export type OpenedYaml =
  | {
      readonly kind: 'document'
      readonly document: Document
      /** The same as plain data. */
      readonly value: unknown
      /** Where a key stands, or the nearest part of its path that exists. */
      readonly locate: (path: KeyPath) => Position
    }
  | { readonly kind: 'malformed'; readonly problems: readonly YamlProblem[] }

const tooDeep: OpenedYaml = { kind: 'malformed', problems: [{ line: 1, column: 1, message: messages.tooDeep }] }

/**
 * YAML that people write and policy trusts, with the schema `core` or with every scalar as the text that stands there (`failsafe`).
 * Anchors, aliases, tags and repeated keys are refused: each is a way to say one thing to a person and another to the parser, and a
 * chain of aliases is a bomb. Never throws for what the text holds.
 */
export function openYaml(text: string, schema: 'core' | 'failsafe'): OpenedYaml {
  try {
    return open(text, schema)
  } catch (error) {
    // The library recurses; only a hostile file is deep enough to exhaust the stack.
    if (error instanceof RangeError) return tooDeep
    throw error
  }
}

function open(text: string, schema: 'core' | 'failsafe'): OpenedYaml {
  const lineCounter = new LineCounter()
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const document = parseDocument(text, {
    lineCounter,
    schema,
    merge: false,
    stringKeys: true,
    resolveKnownTags: false,
    prettyErrors: false,
    // The library compares each key with all others, which takes most of a minute for a hostile file; see `refusals`.
    uniqueKeys: false,
  })
  const reported = [...document.errors, ...document.warnings]
  if (reported.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return tooDeep
  const problems = [
    ...reported.map(({ pos, message }) => ({ offset: pos[0], message: messages.malformed(message) })),
    ...(reported.length > 0 ? [] : refusals(document)),
  ]
  if (problems.length === 0)
    return {
      kind: 'document',
      document,
      value: document.toJS({ maxAliasCount: 0 }),
      locate: (path) => positionAt(offsetOf(document, path)),
    }
  return { kind: 'malformed', problems: problems.map(({ offset, message }) => ({ message, ...positionAt(offset) })) }
}
