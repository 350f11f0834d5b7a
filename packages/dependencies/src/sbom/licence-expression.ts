/** Identifiers that lockfiles use, of the SPDX licence list; what is not here is written as a name, which is always valid. */
const identifiers = new Map(
  `0BSD AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-2.0 BSD-1-Clause
  BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-Clear BSD-4-Clause BSL-1.0 BUSL-1.1 BlueOak-1.0.0 CC-BY-3.0 CC-BY-4.0
  CC-BY-SA-3.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CPL-1.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GPL-1.0-only GPL-1.0-or-later GPL-2.0
  GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0-only GPL-3.0-or-later HPND ISC Unicode-3.0 Unicode-DFS-2016 LGPL-2.0-only LGPL-2.0-or-later
  LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MPL-1.1 MPL-2.0 MS-PL MulanPSL-2.0 NCSA OFL-1.1
  OpenSSL PSF-2.0 PostgreSQL Python-2.0 Ruby SSPL-1.0 Unlicense UPL-1.0 Vim W3C WTFPL X11 ZPL-2.1 Zlib curl libtiff`
    .split(/\s+/)
    .map((id) => [id.toLowerCase(), id]),
)

export type ParsedLicence =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly ParsedLicence[] }

/** The identifier in its own spelling; undefined where it is not in our list. */
export function licenceId(text: string): string | undefined {
  return identifiers.get(text.toLowerCase())
}

/** Parses `(MIT OR Apache-2.0) AND ISC`; `X WITH exception` is read as one identifier. Undefined: no expression of known identifiers. */
export function parseLicence(expression: string): ParsedLicence | undefined {
  if (expression.length > 500) return undefined
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? []
  const parsed = parseAlternatives(tokens, 0)
  return parsed !== undefined && parsed.end === tokens.length ? parsed.licence : undefined
}

interface Parsing {
  readonly licence: ParsedLicence
  readonly end: number
}

function parseAlternatives(tokens: readonly string[], from: number): Parsing | undefined {
  return parseList(tokens, from, 'or', (at) => parseList(tokens, at, 'and', (inner) => parseTerm(tokens, inner)))
}

function parseList(
  tokens: readonly string[],
  from: number,
  kind: 'and' | 'or',
  parsePart: (at: number) => Parsing | undefined,
): Parsing | undefined {
  const parts: ParsedLicence[] = []
  for (let at = from; ; at++) {
    const part = parsePart(at)
    if (part === undefined) return undefined
    parts.push(part.licence)
    at = part.end
    if (tokens[at]?.toLowerCase() !== kind)
      return { licence: parts.length === 1 ? part.licence : { kind, parts }, end: at }
  }
}

function parseTerm(tokens: readonly string[], at: number): Parsing | undefined {
  if (tokens[at] === '(') {
    const inner = parseAlternatives(tokens, at + 1)
    return inner !== undefined && tokens[inner.end] === ')' ? { licence: inner.licence, end: inner.end + 1 } : undefined
  }
  const text = tokens[at] ?? ''
  const id = licenceId(text.replace(/\+$/, ''))
  if (id === undefined) return undefined
  const exception = tokens[at + 1]?.toLowerCase() === 'with' ? tokens[at + 2] : undefined
  const suffix = `${text.endsWith('+') ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`
  return { licence: { kind: 'id', id: `${id}${suffix}` }, end: exception === undefined ? at + 1 : at + 3 }
}

/** Whether the licence can be taken without accepting any of the denied ones; a choice needs one way out. */
export function isDenied(licence: ParsedLicence, denied: ReadonlySet<string>): boolean {
  switch (licence.kind) {
    case 'id':
      return denied.has(licence.id.toLowerCase()) || denied.has(licence.id.replace(/\+$| WITH .*$/, '').toLowerCase())
    case 'and':
      return licence.parts.some((part) => isDenied(part, denied))
    case 'or':
      return licence.parts.every((part) => isDenied(part, denied))
  }
}
