import { readQuoted } from './yaml-flow.ts'

/** The text uses YAML beyond what package managers write; the full parser takes over. */
export class NotPlainYaml extends Error {}

/** Index of the colon that ends a key, or -1. */
export function keyEnd(line: string, from: number): number {
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

/** The text of a key or value on one line. */
export function scalar(text: string): string {
  const first = text[0]
  if (isPlainText(text)) return text
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

/** Names, versions, hashes: nearly all text of a lockfile. */
function isPlainText(text: string): boolean {
  return /^[A-Za-z0-9/^~][\w./@^~+=()-]*$/.test(text)
}
