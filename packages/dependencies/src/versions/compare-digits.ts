/** Order of two numbers written in digits, of any length. */
export function compareDigits(left: string, right: string): number {
  const a = left.replace(/^0+(?=\d)/, '')
  const b = right.replace(/^0+(?=\d)/, '')
  return a.length - b.length || compareText(a, b)
}

/** Order by UTF-16 units, which is ASCII order for what versions are made of. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
