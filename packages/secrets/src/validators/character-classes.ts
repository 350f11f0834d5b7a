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

/**
 * What a random value of this length and alphabet reaches almost always: 85 % of the expectation, which for short values is well below
 * the alphabet's own entropy because characters hardly repeat.
 */
export function isRandomEnough(value: string): boolean {
  const body = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value.replaceAll('-', '') : value
  const length = body.length
  const alphabet = /^[0-9a-fA-F]+$/.test(body) ? 16 : /^[a-z0-9]+$|^[A-Z0-9]+$/.test(body) ? 36 : 62
  const missing = length < alphabet ? length / alphabet : (alphabet - 1) / length
  const expected = Math.log2(Math.min(alphabet, length)) - missing / (2 * Math.LN2)
  return entropyOf(body) >= expected * 0.85
}
