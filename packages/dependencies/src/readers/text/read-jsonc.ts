import { parseJson } from '../../json-value.ts'

/** JSON whose objects and lists may end in a comma, as bun writes it. Undefined where it is neither. */
export function parseLooseJson(text: string): unknown {
  return parseJson(text) ?? parseJson(withoutTrailingCommas(text))
}

/** One pass that knows where strings are; a regular expression for them could be made to start over at every quote. */
function withoutTrailingCommas(text: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') at = stringEnd(text, at)
    else if (text[at] === ',') {
      const next = skipSpace(text, at + 1)
      if (text[next] === '}' || text[next] === ']') {
        kept.push(text.slice(from, at))
        from = at + 1
      }
      at = next - 1
    }
  }
  return kept.join('') + text.slice(from)
}

function stringEnd(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at++
  return at
}
