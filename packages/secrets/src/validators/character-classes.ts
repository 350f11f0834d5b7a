export function countOf(value: string, pattern: RegExp): number {
  return value.match(pattern)?.length ?? 0
}

/** How many of lower, upper, digit, other occur. */
export function classCount(value: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((pattern) => pattern.test(value)).length
}

/** Shannon entropy, bits for each character. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  const total = [...value].length
  let entropy = 0
  for (const count of counts.values()) entropy -= (count / total) * Math.log2(count / total)
  return entropy
}

const alphabets: readonly (readonly [RegExp, number])[] = [
  [/^[0-9]+$/, 10],
  [/^[0-9a-f]+$|^[0-9A-F]+$/, 16],
  [/^[a-z]+$|^[A-Z]+$/, 26],
  [/^[a-z0-9]+$|^[A-Z0-9]+$/, 36],
]

/** A UUID, an account's number before a key, any other groups of hexadecimal digits. */
const hexGroups = /^(?:[0-9a-f]{1,64}[-.:]){1,8}[0-9a-f]{1,128}$|^(?:[0-9A-F]{1,64}[-.:]){1,8}[0-9A-F]{1,128}$/

/** `act_`, `sk_live_` before nothing but hexadecimal digits, which are no less random for it. */
const prefixOfHex = /^(?:[A-Za-z][A-Za-z0-9]{0,11}_){1,3}(?=(?:[0-9a-f]{20,128}|[0-9A-F]{20,128})$)/

/** Random throughout: for values that nothing else tells from text. */
export function isRandomEnough(value: string): boolean {
  return reachesEntropy(hexGroups.test(value) ? value.replace(/[-.:]/g, '') : value.replace(prefixOfHex, ''), 0.85)
}

/** Random in the greater part: for values that have a format, whose parts may be of different alphabets. */
export function isVaried(value: string): boolean {
  return reachesEntropy(randomPart(value), 0.66)
}

/**
 * At most `share` of what is expected of random text. The expectation is below the alphabet's own entropy, because a short value hardly repeats
 * a character; and the shorter the value and the smaller the alphabet, the more it varies: 99.8 % of random values pass.
 */
function reachesEntropy(body: string, share: number): boolean {
  const length = body.length
  const alphabet = alphabets.find(([pattern]) => pattern.test(body))?.[1] ?? 62
  const missing = length < alphabet ? length / alphabet : (alphabet - 1) / length
  const expected = Math.log2(Math.min(alphabet, length)) - missing / (2 * Math.LN2)
  const spread = (alphabet <= 16 ? 3.6 : 2.4) / length
  return entropyOf(body) >= expected * Math.min(share, 0.98 - spread)
}

/** Without the prefix (`sk_live_…`) and the hyphens of groups, which are the same in every value of a format. */
function randomPart(value: string): string {
  const body = value.replace(/^(?:[A-Za-z]{1,8}[-_.]){1,3}/, '')
  return (body.length * 2 > value.length ? body : value).replace(/[-_.:=$/+]/g, '')
}
