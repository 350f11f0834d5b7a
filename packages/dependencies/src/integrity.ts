/** A hash in one shape: CycloneDX's algorithm name and lower-case hex. */
export interface Hash {
  readonly algorithm: string
  readonly hex: string
}

const names: ReadonlyMap<string, { readonly name: string; readonly bytes: number; readonly rank: number }> = new Map([
  ['md5', { name: 'MD5', bytes: 16, rank: 1 }],
  ['sha1', { name: 'SHA-1', bytes: 20, rank: 2 }],
  ['sha256', { name: 'SHA-256', bytes: 32, rank: 3 }],
  ['sha384', { name: 'SHA-384', bytes: 48, rank: 4 }],
  ['sha512', { name: 'SHA-512', bytes: 64, rank: 5 }],
])

const oneToken = /^[\w+/=-]+$/

/** Tokens of an SRI string, without its options: `sha512-…`. */
export function integrityTokens(sri: string): string[] {
  if (oneToken.test(sri)) return [sri]
  return sri
    .split(/\s+/)
    .map((token) => token.replace(/\?.*$/, ''))
    .filter((token) => token !== '')
}

/** Undefined for schemes of a package manager's own (`berry10c0:…`, `h1:…`) and for what has the wrong length. */
export function hashOf(token: string): Hash | undefined {
  const scheme = schemeOf(token)
  const algorithm = names.get(scheme)
  if (algorithm === undefined) return undefined
  const encoding = token[scheme.length] === '-' ? 'base64' : 'hex'
  const length = scratch.write(token.slice(scheme.length + 1), encoding)
  return length === algorithm.bytes ? { algorithm: algorithm.name, hex: scratch.toString('hex', 0, length) } : undefined
}

/** Longer than any hash, so that what is too long is seen; of one buffer because a lockfile has thousands of hashes. */
const scratch = Buffer.alloc(128)

/** The scheme of a token: `sha512`. */
function schemeOf(token: string): string {
  const end = token.search(/[-:]/)
  return (end === -1 ? token : token.slice(0, end)).toLowerCase()
}

/** True where both sides have hashes of one scheme and none agrees. */
export function sharesNoHash(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  const schemes = new Set(left.map(schemeOf))
  const comparable = right.filter((token) => schemes.has(schemeOf(token)))
  return comparable.length > 0 && !comparable.some((token) => left.includes(token))
}

/** The best hash that is there: 0 for none, 2 for SHA-1, 5 for SHA-512. */
export function strength(tokens: readonly string[]): number {
  return Math.max(0, ...tokens.map((token) => names.get(schemeOf(token))?.rank ?? 0))
}
