import { compareDigits, compareText } from './compare-digits.ts'

/** Gem::Version: segments of digits or letters; letters come before numbers, and zeros before letters or the end count for nothing. */
export function compareRubyGems(left: string, right: string): number | undefined {
  const a = segments(left)
  const b = segments(right)
  if (a === undefined || b === undefined) return undefined
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareSegments(a[index] ?? '0', b[index] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

function segments(version: string): string[] | undefined {
  const text = version.trim()
  if (text.length > 256 || !/^[0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/.test(text)) return undefined
  const all = text.replaceAll('-', '.pre.').match(/[0-9]+|[a-zA-Z]+/g) ?? []
  const letters = all.findIndex((segment) => !/^\d/.test(segment))
  const numbers = letters === -1 ? all.length : letters
  return [...withoutZeros(all.slice(0, numbers)), ...withoutZeros(all.slice(numbers))]
}

function withoutZeros(list: readonly string[]): readonly string[] {
  return list.slice(0, list.findLastIndex((segment) => !/^0+$/.test(segment)) + 1)
}

function compareSegments(left: string, right: string): number {
  const [isLeft, isRight] = [/^\d/.test(left), /^\d/.test(right)]
  if (isLeft && isRight) return compareDigits(left, right)
  return Number(isLeft) - Number(isRight) || compareText(left, right)
}
