import { readFlow, readQuoted } from './yaml-flow.ts'
import type { YamlValue } from './yaml-value.ts'

/** The text uses YAML beyond what package managers write; the full parser takes over. */
export class NotPlainYaml extends Error {}

const deepest = 40

interface Cursor {
  readonly lines: string[]
  at: number
}

/**
 * The YAML that pnpm and yarn write, twenty times quicker than a full parser: block mappings and sequences, flow
 * collections and quoted text on one line, block scalars. Anything else (anchors, tags, merge keys, folded text,
 * tabs, a key that stands twice) throws `NotPlainYaml`: it never guesses.
 */
export function readPlainYaml(text: string): YamlValue[] {
  if (text.includes('\t')) throw new NotPlainYaml('tab')
  const documents: string[][] = [[]]
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    const clean = line.endsWith('\r') ? line.slice(0, -1) : line
    if (clean === '---') documents.push([])
    else if (/^(%|---|\.\.\.)/.test(clean)) throw new NotPlainYaml('directive or inline document')
    else documents.at(-1)?.push(clean)
  }
  return documents.flatMap((lines, index) => {
    const cursor: Cursor = { lines, at: 0 }
    const indent = nextIndent(cursor)
    if (indent === -1 && index > 0) throw new NotPlainYaml('empty document')
    if (indent === -1) return []
    const value = readBlock(cursor, indent, 0)
    if (nextIndent(cursor) !== -1) throw new NotPlainYaml('indentation')
    return [value]
  })
}

/** Moves to the next line with content; gives its indentation, -1 at the end. */
function nextIndent(cursor: Cursor): number {
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at] ?? ''
    let indent = 0
    while (line.charCodeAt(indent) === 32) indent++
    if (indent === line.length || line.charCodeAt(indent) === 35) continue
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
    map.set(key, readValue(cursor, rest, { indent, depth, isItem: false }))
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

/** Index of the colon that ends a key, or -1. */
function keyEnd(line: string, from: number): number {
  const first = line[from]
  let at = from
  if (first === "'" || first === '"') {
    at = readQuoted(line, from)?.end ?? -1
    return at !== -1 && line[at] === ':' && (at + 1 === line.length || line[at + 1] === ' ') ? at : -1
  }
  if (first === '{' || first === '[') return -1
  for (at = line.indexOf(':', from); at !== -1; at = line.indexOf(':', at + 1))
    if (at + 1 === line.length || line.charCodeAt(at + 1) === 32) return line.slice(from, at).includes(' #') ? -1 : at
  return -1
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

function scalar(text: string): string {
  const first = text[0]
  if (first === "'" || first === '"') {
    const quoted = readQuoted(text, 0)
    if (quoted === undefined || !/^(\s+#|\s*$)/.test(text.slice(quoted.end))) throw new NotPlainYaml('quotes')
    return quoted.text
  }
  if (/^([&*!|>%@`{}[\],#]|[?-]( |$))/.test(text)) throw new NotPlainYaml('indicator')
  const comment = text.indexOf(' #')
  const plain = comment === -1 ? text : text.slice(0, comment).trimEnd()
  if (plain.includes(': ') || plain.endsWith(':')) throw new NotPlainYaml('colon')
  return plain
}
