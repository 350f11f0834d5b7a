/** Order of two numbers written in digits, of any length. */
export function compareDigits(left: string, right: string): number {
  const a = withoutZeros(left)
  const b = withoutZeros(right)
  return a.length - b.length || compareText(a, b)
}

function withoutZeros(digits: string): string {
  return digits.length > 1 && digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits
}

/** Order by UTF-16 units, which is ASCII order for what versions are made of. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
