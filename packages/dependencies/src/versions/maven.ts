import { compareDigits, compareText } from './compare-digits.ts'

/** Known words in order; the empty one is a release. Unknown words come after `sp`. */
const words = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp']
const aliases: ReadonlyMap<string, string> = new Map([
  ['ga', ''],
  ['final', ''],
  ['release', ''],
  ['cr', 'rc'],
])
const shortBeforeDigits: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
])

/** Digits or a word, or what a dash nests. */
type Item = string | Item[]

/**
 * Maven's ComparableVersion (3.9): `1-alpha < 1-rc < 1-snapshot < 1 < 1-sp < 1-x < 1-1 < 1.1`. The order has circles
 * where words follow a dot: pairs are told as Maven tells them.
 */
export function compareMaven(left: string, right: string): number | undefined {
  if (left.length > 256 || right.length > 256 || left.trim() === '' || right.trim() === '') return undefined
  return compareLists(parse(left), parse(right))
}

/** A list within the list starts at a dash, at each change between letters and digits, and at a word that ends the version. */
function parse(version: string): Item[] {
  const root: Item[] = []
  const lists = [root]
  let list = root
  const open = () => {
    const nested: Item[] = []
    list.push(nested)
    lists.push(nested)
    list = nested
  }
  const tokens = version.toLowerCase().match(/\d+|[^\d.-]+|[.-]/g) ?? []
  for (const [index, token] of tokens.entries()) {
    const [previous = '.', next = ''] = [tokens[index - 1], tokens[index + 1]]
    if (isSeparator(token)) {
      if (isSeparator(previous)) list.push('0')
      if (token === '-') open()
      continue
    }
    if (isDigits(token)) {
      if (!isSeparator(previous)) open()
      list.push(token)
      continue
    }
    if (isDigits(previous) || (list.length > 0 && (next === '' || isDigits(next)))) open()
    const word = (isDigits(next) ? shortBeforeDigits.get(token) : undefined) ?? token
    list.push(aliases.get(word) ?? word)
  }
  for (const one of lists.toReversed()) trim(one)
  return root
}

const isSeparator = (token: string) => token === '.' || token === '-'
const isDigits = (token: string) => /^\d/.test(token)

/** Zeros, empty words and empty lists at the end of a list mean nothing, also before a list. */
function trim(list: Item[]): void {
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

function compareItems(left: Item | undefined, right: Item | undefined): number {
  if (left === undefined) return right === undefined ? 0 : -compareWithNothing(right)
  if (right === undefined) return compareWithNothing(left)
  if (Array.isArray(left) && Array.isArray(right)) return compareLists(left, right)
  if (typeof left !== 'string' || typeof right !== 'string' || isDigits(left) !== isDigits(right))
    return kindRank(left) - kindRank(right)
  return isDigits(left) ? compareDigits(left, right) : compareText(qualifier(left), qualifier(right))
}

/** Words, then lists, then numbers. */
function kindRank(item: Item): number {
  return Array.isArray(item) ? 1 : isDigits(item) ? 2 : 0
}

/** Nothing stands for `0`, a release, an empty list. */
function compareWithNothing(item: Item): number {
  if (Array.isArray(item)) return item.map(compareWithNothing).find((order) => order !== 0) ?? 0
  return isDigits(item) ? Number(!/^0+$/.test(item)) : compareText(qualifier(item), qualifier(''))
}

function qualifier(word: string): string {
  const place = words.indexOf(word)
  return place === -1 ? `${words.length}-${word}` : String(place)
}
