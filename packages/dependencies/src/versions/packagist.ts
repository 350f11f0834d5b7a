import { compareDigits, compareText } from './compare-digits.ts'

const stability: ReadonlyMap<string, number> = new Map([
  ['dev', 0],
  ['alpha', 1],
  ['a', 1],
  ['beta', 2],
  ['b', 2],
  ['rc', 3],
  ['', 4],
  ['patch', 5],
  ['pl', 5],
  ['p', 5],
])

/** Composer: `1.0.0-dev < -alpha1 < -beta1 < -RC1 < 1.0.0 < -patch1`. Branches (`dev-main`) have no order. */
export function comparePackagist(left: string, right: string): number | undefined {
  const a = parse(left)
  const b = parse(right)
  if (a === undefined || b === undefined) return undefined
  for (let index = 0; index < 4; index++) {
    const order = compareDigits(a.numbers[index] ?? '0', b.numbers[index] ?? '0')
    if (order !== 0) return order
  }
  return a.rank - b.rank || compareDigits(a.count, b.count) || compareText(a.rest, b.rest)
}

function parse(version: string): { numbers: string[]; rank: number; count: string; rest: string } | undefined {
  const text = version.trim().toLowerCase()
  const match = /^v?(\d{1,20}(?:\.\d{1,20}){0,3})(?:[-_.+]?([a-z]+)[-_.]?(\d{0,20}))?(-dev)?(?:\+.*)?$/.exec(text)
  const rank = stability.get(match?.[2] ?? '')
  if (match?.[1] === undefined || rank === undefined) return undefined
  return { numbers: match[1].split('.'), rank, count: match[3] || '0', rest: match[4] === undefined ? 'b' : 'a' }
}
