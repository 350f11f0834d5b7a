import { compareDigits } from './compare-digits.ts'

const modifier = /[._-]?(?:(stable|beta|b|rc|alpha|a|patch|pl|p)(\d*(?:[.-]\d+)*))?([.-]?dev)?$/.source
const classical = new RegExp(`^v?(\\d{1,5}(?:\\.\\d+){0,3})${modifier}`)
const dated = new RegExp(`^v?(\\d{4}(?:[.:-]?\\d{2}){1,6}(?:[.:-]?\\d{1,3}){0,2})${modifier}`)
const branch = /^v?(\d+(?:\.(?:\d+|[x*])){0,3})[.-]?dev$/
/** What Composer puts in place of `x`. */
const wildcard = '9999999'

/** Composer: `1.0.0-dev < -alpha1 < -beta1 < -RC1 < 1.0.0 < -patch1`. Branches (`dev-main`) have no order. */
export function comparePackagist(left: string, right: string): number | undefined {
  const a = parts(left)
  const b = parts(right)
  if (a === undefined || b === undefined) return undefined
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareParts(a[index], b[index])
    if (order !== 0) return order
  }
  return 0
}

/** Four numbers, then the stability, its numbers, and `dev`; a date has as many numbers as it has. */
function parts(version: string): readonly string[] | undefined {
  if (version.length > 256) return undefined
  const text = version
    .trim()
    .toLowerCase()
    .replace(/\+\S+$/, '')
  const numbered = classical.exec(text)
  if (numbered?.[1] !== undefined) return [...padded(numbered[1].split('.'), '0'), ...stability(numbered)]
  const date = dated.exec(text)
  if (date?.[1] !== undefined) return [...date[1].split(/\D/), ...stability(date)]
  const line = branch.exec(text)?.[1]?.split('.')
  return line === undefined ? undefined : [...padded(line.map(wildcards), wildcard), 'dev']
}

/** A stable version has no more parts, not even `dev`. */
function stability([, , word, numbers, dev]: RegExpExecArray): string[] {
  if (word === 'stable') return []
  return [...(word === undefined ? [] : [word, ...digits(numbers)]), ...(dev === undefined ? [] : ['dev'])]
}

function wildcards(part: string): string {
  return /\d/.test(part) ? part : wildcard
}

function digits(text = ''): string[] {
  return text.match(/\d+/g) ?? []
}

function padded(numbers: readonly string[], filler: string): string[] {
  return [0, 1, 2, 3].map((index) => numbers[index] ?? filler)
}

/** Words in PHP's order, a number among them where it stands for a release. */
function compareParts(left: string | undefined, right: string | undefined): number {
  if (left !== undefined && right !== undefined && isNumber(left) && isNumber(right)) return compareDigits(left, right)
  return place(left) - place(right)
}

const isNumber = (part: string) => /^\d/.test(part)

/** First letters of the words before a release. */
const before = ['d', 'a', 'b', 'r']

/** Before a release, a release, a number after it, a patch. */
function place(part: string | undefined): number {
  if (part === undefined) return before.length
  if (isNumber(part)) return before.length + 1
  const index = before.indexOf(part.charAt(0))
  return index === -1 ? before.length + 2 : index
}
