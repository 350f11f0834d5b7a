import { compareDigits, compareText } from './compare-digits.ts'

/** Known words in order; the empty one is a release. Unknown words come after `sp`. */
const words = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp']
const releases = new Set(['ga', 'final', 'release'])

type Item = string | Item[]

/** Maven's ComparableVersion: `1-alpha < 1-rc < 1-snapshot < 1 < 1-sp < 1-x < 1.1`; a dash opens a nested list. */
export function compareMaven(left: string, right: string): number | undefined {
  if (left.length > 256 || right.length > 256 || left.trim() === '' || right.trim() === '') return undefined
  return compareLists(parse(left), parse(right))
}

function parse(version: string): Item[] {
  const root: Item[] = []
  let list = root
  const open = () => {
    const nested: Item[] = []
    list.push(nested)
    list = nested
  }
  const tokens = version.toLowerCase().match(/\d+|[^\d.\-_]+|[.\-_]/g) ?? []
  let previous = ''
  for (const [index, token] of tokens.entries()) {
    const isDigits = /^\d/.test(token)
    if (/^[.\-_]$/.test(token)) {
      if (previous === '' || /^[.\-_]$/.test(previous)) list.push('0')
      if (token === '-') open()
    } else {
      if (previous !== '' && !/^[.\-_]$/.test(previous) && /^\d/.test(previous) !== isDigits) open()
      list.push(isDigits ? token : word(token, /^\d/.test(tokens[index + 1] ?? '')))
    }
    previous = token
  }
  trim(root)
  return root
}

function word(token: string, isBeforeDigits: boolean): string {
  const short = isBeforeDigits ? { a: 'alpha', b: 'beta', m: 'milestone' }[token] : undefined
  if (releases.has(token)) return ''
  return short ?? (token === 'cr' ? 'rc' : token)
}

/** Zeros, empty words and empty lists at the end of a list mean nothing. */
function trim(list: Item[]): void {
  for (const item of list) if (Array.isArray(item)) trim(item)
  for (let index = list.length - 1; index >= 0; index--) {
    const item = list[index]
    const isNull = Array.isArray(item) ? item.length === 0 : item === '' || /^0+$/.test(item ?? '')
    if (isNull) list.splice(index, 1)
    else if (!Array.isArray(item)) break
  }
}

function compareLists(left: readonly Item[], right: readonly Item[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareItems(left[index], right[index])
    if (order !== 0) return order
  }
  return 0
}

/** Numbers after lists, lists after words; nothing stands for `0`, a release, an empty list. */
function compareItems(left: Item | undefined, right: Item | undefined): number {
  if (left === undefined) return right === undefined ? 0 : -compareItems(right, undefined)
  if (Array.isArray(left)) {
    if (right === undefined) return compareLists(left, [])
    if (Array.isArray(right)) return compareLists(left, right)
    return /^\d/.test(right) ? -1 : 1
  }
  if (/^\d/.test(left)) {
    if (right === undefined) return /^0+$/.test(left) ? 0 : 1
    return typeof right === 'string' && /^\d/.test(right) ? compareDigits(left, right) : 1
  }
  if (right === undefined) return compareWords(left, '')
  if (Array.isArray(right) || /^\d/.test(right)) return -1
  return compareWords(left, right)
}

function compareWords(left: string, right: string): number {
  const rank = (text: string) => (words.includes(text) ? words.indexOf(text) : words.length)
  return rank(left) - rank(right) || (rank(left) === words.length ? compareText(left, right) : 0)
}
