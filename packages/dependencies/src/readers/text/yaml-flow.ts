import type { YamlValue } from './yaml-value.ts'

const deepest = 16

/** Text in quotes that starts at `from`, and where it ended; undefined where it does not end on the line or has an escape beyond `\" \\ \/`. */
export function readQuoted(line: string, from: number): { text: string; end: number } | undefined {
  const quote = line[from]
  let text = ''
  for (let at = from + 1; at < line.length; at++) {
    const character = line[at]
    if (character === quote) {
      if (quote !== "'" || line[at + 1] !== "'") return { text, end: at + 1 }
      at++
    } else if (quote === '"' && character === '\\') {
      at++
      if (line[at] !== '"' && line[at] !== '\\' && line[at] !== '/') return undefined
    }
    text += line[at]
  }
  return undefined
}

/** `{a: b, c: [d, 'e']}` on one line, to its end; undefined where it is anything else. */
export function readFlow(text: string): YamlValue | undefined {
  const read = readFlowValue(text, 0, 0)
  return read !== undefined && /^(\s+#|\s*$)/.test(text.slice(read.end)) ? read.value : undefined
}

interface Read {
  readonly value: YamlValue
  readonly end: number
}

function readFlowValue(text: string, from: number, depth: number): Read | undefined {
  const first = text[from]
  if (depth > deepest) return undefined
  if (first === '{' || first === '[') return readFlowCollection(text, from, depth)
  if (first === "'" || first === '"') {
    const quoted = readQuoted(text, from)
    return quoted === undefined ? undefined : { value: quoted.text, end: quoted.end }
  }
  const end = plainEnd(text, from)
  const value = text.slice(from, end).trim()
  return /^([&*!|>%@`"'#]|[?-]( |$)|$)|:$/.test(value) || value.includes(' #') ? undefined : { value, end }
}

function readFlowCollection(text: string, from: number, depth: number): Read | undefined {
  const isMapping = text[from] === '{'
  const close = isMapping ? '}' : ']'
  const map = new Map<string, YamlValue>()
  const items: YamlValue[] = []
  let at = skipSpace(text, from + 1)
  while (text[at] !== close) {
    const item = readFlowValue(text, at, depth + 1)
    if (item === undefined) return undefined
    at = skipSpace(text, item.end)
    if (isMapping) {
      if (text[at] !== ':' || typeof item.value !== 'string' || map.has(item.value)) return undefined
      const value = readFlowValue(text, skipSpace(text, at + 1), depth + 1)
      if (value === undefined) return undefined
      map.set(item.value, value.value)
      at = skipSpace(text, value.end)
    } else items.push(item.value)
    if (text[at] === ',') at = skipSpace(text, at + 1)
    else if (text[at] !== close) return undefined
  }
  return { value: isMapping ? map : items, end: at + 1 }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}

/** A colon ends a plain key only before a space or the end, so that `sha512:x` and URLs stay whole. */
function plainEnd(text: string, from: number): number {
  const stop = /[,[\]{}]|:(?=[ ,}]|$)/g
  stop.lastIndex = from
  return stop.exec(text)?.index ?? text.length
}
