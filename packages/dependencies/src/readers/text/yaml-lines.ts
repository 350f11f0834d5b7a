import { readFlow } from './yaml-flow.ts'
import { keyEnd, NotPlainYaml, scalar } from './yaml-scalar.ts'
import type { YamlValue } from './yaml-value.ts'

const deepest = 40

/** Keys that nobody asks for, of mappings so many levels down: a package may well be called `os`. */
export interface Skip {
  readonly depth: number
  readonly keys: ReadonlySet<string>
}

const skipNothing: Skip = { depth: -1, keys: new Set() }

interface Cursor {
  readonly lines: string[]
  readonly skip: Skip
  at: number
  /** Indentation of line `seen`, so that no line is measured twice. */
  indent: number
  seen: number
}

/**
 * The YAML that pnpm and yarn write, much quicker than a full parser: block mappings and sequences, flow collections
 * and quoted text on one line, block scalars. Anything else (anchors, tags, merge keys, folded text, tabs, a key that
 * stands twice) throws `NotPlainYaml`: it never guesses. Entries that `skip` names are left out.
 */
export function readPlainYaml(text: string, skip: Skip = skipNothing): YamlValue[] {
  if (text.includes('\t')) throw new NotPlainYaml('tab')
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const lines = (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text).slice(start).split('\n')
  return documentsOf(lines).flatMap((document, index) => {
    const cursor: Cursor = { lines: document, skip, at: 0, indent: -1, seen: -1 }
    const indent = nextIndent(cursor)
    if (indent === -1 && index > 0) throw new NotPlainYaml('empty document')
    if (indent === -1) return []
    const value = readBlock(cursor, indent, 0)
    if (nextIndent(cursor) !== -1) throw new NotPlainYaml('indentation')
    return [value]
  })
}

function documentsOf(lines: string[]): string[][] {
  if (!lines.some((line) => /^(%|---|\.\.\.)/.test(line))) return [lines]
  const documents: string[][] = [[]]
  for (const line of lines) {
    if (line === '---') documents.push([])
    else if (/^(%|---|\.\.\.)/.test(line)) throw new NotPlainYaml('directive or inline document')
    else documents.at(-1)?.push(line)
  }
  return documents
}

/** Moves to the next line with content; gives its indentation, -1 at the end. */
function nextIndent(cursor: Cursor): number {
  if (cursor.seen === cursor.at) return cursor.indent
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at] ?? ''
    let indent = 0
    while (line.charCodeAt(indent) === 32) indent++
    if (indent === line.length || line.charCodeAt(indent) === 35) continue
    cursor.seen = cursor.at
    cursor.indent = indent
    return indent
  }
  return -1
}

function readBlock(cursor: Cursor, indent: number, depth: number): YamlValue {
  if (depth > deepest) throw new NotPlainYaml('depth')
  return isItem(cursor.lines[cursor.at] ?? '', indent)
    ? readSequence(cursor, indent, depth)
    : readMapping(cursor, indent, depth)
}

function isItem(line: string, indent: number): boolean {
  return line.charCodeAt(indent) === 45 && (line.length === indent + 1 || line.charCodeAt(indent + 1) === 32)
}

function readSequence(cursor: Cursor, indent: number, depth: number): YamlValue[] {
  const items: YamlValue[] = []
  while (nextIndent(cursor) === indent && isItem(cursor.lines[cursor.at] ?? '', indent)) {
    const rest = (cursor.lines[cursor.at] ?? '').slice(indent + 1)
    const inner = rest.search(/\S/)
    if (inner !== -1 && keyEnd(rest, inner) !== -1) {
      cursor.lines[cursor.at] = ' '.repeat(indent + 1) + rest
      cursor.seen = -1
      items.push(readBlock(cursor, indent + 1 + inner, depth + 1))
    } else {
      cursor.at++
      items.push(readValue(cursor, rest.trim(), { indent, depth, isItem: true }))
    }
  }
  return items
}

function readMapping(cursor: Cursor, indent: number, depth: number): Map<string, YamlValue> {
  const map = new Map<string, YamlValue>()
  for (let next = indent; next === indent; next = nextIndent(cursor)) {
    const line = cursor.lines[cursor.at] ?? ''
    if (isItem(line, indent)) break
    const { key, rest } = line.startsWith('? ', indent) ? explicitKey(cursor, indent) : simpleKey(line, indent)
    if (key === '<<' || map.has(key)) throw new NotPlainYaml('key')
    cursor.at++
    if (depth === cursor.skip.depth && cursor.skip.keys.has(key)) skipValue(cursor, rest, indent)
    else map.set(key, readValue(cursor, rest, { indent, depth, isItem: false }))
  }
  return map
}

function simpleKey(line: string, indent: number): { key: string; rest: string } {
  const end = keyEnd(line, indent)
  if (end === -1) throw new NotPlainYaml('no key')
  if (end === indent) throw new NotPlainYaml('empty key')
  const raw = line.slice(indent, end)
  return { key: scalar(raw.trimEnd()), rest: line.slice(end + 1).trim() }
}

/** js-yaml writes keys of more than 1,024 characters as `? key` and `: value` on the next line. */
function explicitKey(cursor: Cursor, indent: number): { key: string; rest: string } {
  const key = scalar((cursor.lines[cursor.at] ?? '').slice(indent + 2).trim())
  const value = cursor.lines[cursor.at + 1] ?? ''
  if (!value.startsWith(`${' '.repeat(indent)}: `)) throw new NotPlainYaml('explicit key')
  const rest = value.slice(indent + 2)
  if (/^\s*(#|$)/.test(rest)) throw new NotPlainYaml('explicit key')
  if (keyEnd(rest, 0) === -1) cursor.at++
  else cursor.lines[cursor.at + 1] = `${' '.repeat(indent + 2)}${rest}`
  return { key, rest: keyEnd(rest, 0) === -1 ? rest.trim() : '' }
}

interface Place {
  readonly indent: number
  readonly depth: number
  /** A value of a sequence, not of a key. */
  readonly isItem: boolean
}

function readValue(cursor: Cursor, rest: string, { indent, depth, isItem: isInSequence }: Place): YamlValue {
  if (rest === '' || rest.startsWith('#')) {
    const next = nextIndent(cursor)
    // A sequence may stand at its key's own indentation; inside a sequence that is the next item.
    const isBlock = next > indent || (next === indent && !isInSequence && isItem(cursor.lines[cursor.at] ?? '', indent))
    return isBlock ? readBlock(cursor, next, depth + 1) : ''
  }
  if (/^[|>][+-]?$/.test(rest)) return blockScalar(cursor, indent)
  const value = rest.startsWith('{') || rest.startsWith('[') ? readFlow(rest) : scalar(rest)
  if (value === undefined || nextIndent(cursor) > indent) throw new NotPlainYaml('value over several lines')
  return value
}

/** What is deeper than its key belongs to it; a collection that goes on over the line is left to the full parser. */
function skipValue(cursor: Cursor, rest: string, indent: number): void {
  if (/^[{[]/.test(rest) && !/[}\]]$/.test(rest)) throw new NotPlainYaml('collection over several lines')
  let next = nextIndent(cursor)
  while (next > indent || (rest === '' && next === indent && isItem(cursor.lines[cursor.at] ?? '', indent))) {
    cursor.at++
    next = nextIndent(cursor)
  }
}

function blockScalar(cursor: Cursor, indent: number): string {
  const lines: string[] = []
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at] ?? ''
    const start = line.search(/\S/)
    if (start !== -1 && start <= indent) break
    lines.push(line.trim())
  }
  return lines.join('\n').trimEnd()
}
