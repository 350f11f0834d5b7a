import { spdxExceptions, spdxIds } from './spdx-ids.ts'

/** One licence of an expression. */
export interface SpdxLeaf {
  readonly kind: 'licence'
  /** In SPDX's own spelling where it is on the list; else as written. */
  readonly id: string
  /** On SPDX's list; `LicenseRef-…`, `NONE` and what is not an identifier are not. */
  readonly isKnown: boolean
  /** `+` behind it: this version or a later one. */
  readonly orLater: boolean
  readonly exception?: string
}

export type SpdxExpression = SpdxLeaf | { readonly kind: 'and' | 'or'; readonly parts: readonly SpdxExpression[] }

/**
 * Parses an SPDX licence expression (SPDX 2.3, annex D): `+` binds closest, then WITH, AND, OR; parentheses. Operators and identifiers
 * have no case. Undefined where the text is no expression; identifiers that SPDX does not list are leaves that are not known.
 */
export function parseSpdx(text: string): SpdxExpression | undefined {
  if (text.length > 2_000) return undefined
  const tokens = text.match(/[()]|[^\s()]+/g) ?? []
  const parsed = parseOr(tokens, 0, 0)
  return parsed !== undefined && parsed.end === tokens.length ? parsed.expression : undefined
}

interface Parsed {
  readonly expression: SpdxExpression
  /** Index of the token behind it. */
  readonly end: number
}

type Parser = (tokens: readonly string[], at: number, depth: number) => Parsed | undefined

/** Deeper than any licence; keeps hostile parentheses off the stack. */
const deepest = 50

const parseOr: Parser = (tokens, at, depth) => parseList(tokens, at, depth, { kind: 'or', parsePart: parseAnd })
const parseAnd: Parser = (tokens, at, depth) => parseList(tokens, at, depth, { kind: 'and', parsePart: parseTerm })

function parseList(
  tokens: readonly string[],
  from: number,
  depth: number,
  { kind, parsePart }: { readonly kind: 'and' | 'or'; readonly parsePart: Parser },
): Parsed | undefined {
  const parts: SpdxExpression[] = []
  for (let at = from; ; at++) {
    const part = parsePart(tokens, at, depth)
    if (part === undefined) return undefined
    parts.push(part.expression)
    at = part.end
    if (tokens[at]?.toLowerCase() !== kind)
      return { expression: parts.length === 1 ? part.expression : { kind, parts }, end: at }
  }
}

const parseTerm: Parser = (tokens, at, depth) => {
  if (tokens[at] !== '(') return parseLicence(tokens, at)
  const inner = depth >= deepest ? undefined : parseOr(tokens, at + 1, depth + 1)
  return inner !== undefined && tokens[inner.end] === ')' ? { ...inner, end: inner.end + 1 } : undefined
}

function parseLicence(tokens: readonly string[], at: number): Parsed | undefined {
  const text = tokens[at] ?? ''
  if (!/^(?:DocumentRef-[\w.-]+:)?[A-Za-z0-9][\w.-]*\+?$/.test(text) || isOperator(text)) return undefined
  const id = text.replace(/\+$/, '')
  const known = spdxIds.get(id.toLowerCase())
  const leaf = { kind: 'licence', id: known ?? id, isKnown: known !== undefined, orLater: text.endsWith('+') } as const
  if (tokens[at + 1]?.toLowerCase() !== 'with') return { expression: leaf, end: at + 1 }
  const exception = tokens[at + 2] ?? ''
  if (!/^[A-Za-z0-9][\w.:-]*$/.test(exception) || isOperator(exception)) return undefined
  const name = spdxExceptions.get(exception.toLowerCase()) ?? exception
  return { expression: { ...leaf, exception: name }, end: at + 3 }
}

function isOperator(text: string): boolean {
  return /^(and|or|with)$/i.test(text)
}
