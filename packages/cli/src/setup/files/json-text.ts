/** Where the parts of one object stand in a JSON text. Offsets are into the text; `valueEnd` is exclusive. */
interface ObjectSpan {
  readonly open: number
  readonly close: number
  readonly properties: readonly { key: string; keyStart: number; valueStart: number; valueEnd: number }[]
}

/** Sets a string and leaves every other byte of the file as it is. Missing objects on the way are made. */
export function setJsonString(text: string, path: readonly string[], value: string): string {
  const [key = '', ...rest] = path
  return setIn(text, spanAt(text, skipSpace(text, 0)), key, rest, value)
}

function setIn(text: string, span: ObjectSpan, key: string, rest: readonly string[], value: string): string {
  const property = span.properties.find((one) => one.key === key)
  const [next, ...others] = rest
  if (property !== undefined && next !== undefined) {
    if (text[property.valueStart] !== '{') throw new SyntaxError(`"${key}" is not an object`)
    return setIn(text, spanAt(text, property.valueStart), next, others, value)
  }
  if (property !== undefined) {
    return text.slice(0, property.valueStart) + JSON.stringify(value) + text.slice(property.valueEnd)
  }
  return insertProperty(text, span, key, rest, value)
}

function insertProperty(text: string, span: ObjectSpan, key: string, rest: readonly string[], value: string): string {
  const last = span.properties.at(-1)
  const outer = indentAt(text, span.close)
  const unit = /\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  const newLine = text.includes('\r\n') ? '\r\n' : '\n'
  const isInline = last !== undefined && !text.slice(span.open, last.keyStart).includes('\n')
  const indent = last === undefined ? outer + unit : indentAt(text, last.keyStart)
  const written = `${JSON.stringify(key)}: ${nested(rest, value, indent, unit, newLine)}`
  if (last === undefined) {
    return `${text.slice(0, span.open + 1)}${newLine}${indent}${written}${newLine}${outer}${text.slice(span.close)}`
  }
  return `${text.slice(0, last.valueEnd)},${isInline ? ' ' : newLine + indent}${written}${text.slice(last.valueEnd)}`
}

function nested(path: readonly string[], value: string, indent: string, unit: string, newLine: string): string {
  const [key, ...rest] = path
  if (key === undefined) return JSON.stringify(value)
  const inner = nested(rest, value, indent + unit, unit, newLine)
  return `{${newLine}${indent}${unit}${JSON.stringify(key)}: ${inner}${newLine}${indent}}`
}

/** Takes a property away as `setJsonString` would have put it there. */
export function removeJsonProperty(text: string, path: readonly string[]): string {
  let span = spanAt(text, skipSpace(text, 0))
  for (const key of path.slice(0, -1)) {
    const inner = span.properties.find((one) => one.key === key)
    if (inner === undefined || text[inner.valueStart] !== '{') return text
    span = spanAt(text, inner.valueStart)
  }
  const index = span.properties.findIndex((one) => one.key === path.at(-1))
  const property = span.properties[index]
  if (property === undefined) return text
  const previous = span.properties[index - 1]
  const next = span.properties[index + 1]
  if (previous !== undefined) return text.slice(0, previous.valueEnd) + text.slice(property.valueEnd)
  if (next !== undefined) return text.slice(0, property.keyStart) + text.slice(next.keyStart)
  return text.slice(0, span.open + 1) + text.slice(span.close)
}

/** The object at `path` as a plain record, or undefined; for looking, not for writing. */
export function jsonObject(text: string, path: readonly string[] = []): Readonly<Record<string, unknown>> | undefined {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  for (const key of path) value = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return isRecord(value) ? value : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Expects valid JSON: callers look with `jsonObject` first. */
function spanAt(text: string, open: number): ObjectSpan {
  if (text[open] !== '{') throw new SyntaxError('not an object')
  const properties: ObjectSpan['properties'][number][] = []
  let at = skipSpace(text, open + 1)
  while (text[at] !== '}') {
    const keyStart = at
    const keyEnd = valueEnd(text, at)
    const valueStart = skipSpace(text, skipSpace(text, keyEnd) + 1)
    const stop = valueEnd(text, valueStart)
    properties.push({ key: String(JSON.parse(text.slice(keyStart, keyEnd))), keyStart, valueStart, valueEnd: stop })
    at = skipSpace(text, stop)
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return { open, close: at, properties }
}

function valueEnd(text: string, start: number): number {
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s{}[\]",:]+/gy
  let depth = 0
  let at = start
  do {
    at = at === start ? at : nextToken(text, at)
    token.lastIndex = at
    const match = token.exec(text)?.[0]
    if (match === undefined) throw new SyntaxError('not JSON')
    if (match === '{' || match === '[') depth++
    if (match === '}' || match === ']') depth--
    at = token.lastIndex
  } while (depth > 0)
  return at
}

function nextToken(text: string, at: number): number {
  while (at < text.length && /[\s,:]/.test(text[at] ?? '')) at++
  return at
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /[\s\u00ef\u00bb\u00bf\ufeff]/.test(text[at] ?? '')) at++
  return at
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}
