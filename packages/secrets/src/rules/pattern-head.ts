import { type ByteSet, hasAll, noBytes, overlaps, rangesOf, sizeOf, union, withHighBytes } from './byte-set.ts'
import { canBeEmpty, firstBytes, longestMatch, shortestMatch } from './pattern-cost.ts'
import { flatten } from './pattern-literals.ts'
import type { PatternNode } from './pattern-syntax.ts'

/**
 * What every match shows without the expression, which costs a hundred times as much to ask: from `from` on at most `most` bytes of
 * `over` follow each other, and at least `least`; what comes then is one of `next`, where that is said. Both as `rangesOf` writes them.
 */
export interface PatternHead {
  readonly from: number
  readonly least: number
  readonly most: number
  readonly over: string
  readonly next?: string
}

/** A check that lets half of all bytes through is not worth its time. */
const widestRun = 72
const widestNext = 48
const shortestRun = 8

export function headOf(root: PatternNode, flags: string): PatternHead | undefined {
  // The dot of `s` matches line ends, of which its set knows nothing.
  if (flags.includes('s')) return undefined
  const items = flatten(root).filter(({ kind }) => kind !== 'assertion')
  return tokenOf(items) ?? nameOf(items)
}

/** `pat[A-Za-z0-9]{14}…`: after the fixed part so many characters of a token. */
function tokenOf(items: readonly PatternNode[]): PatternHead | undefined {
  const from = items.findIndex(({ kind }) => kind !== 'set')
  let over = noBytes
  let least = 0
  for (const item of items.slice(Math.max(0, from))) {
    const wider = union(over, bytesOf(item))
    if (sizeOf(wider) > widestRun) break
    over = wider
    least += shortestMatch(item)
  }
  if (from === -1 || least < shortestRun) return undefined
  return { from, least, most: least, over: rangesOf(over) }
}

/** `(?:key|token)[\w.-]{0,40}[:=]…`: what ends the name. */
function nameOf(items: readonly PatternNode[]): PatternHead | undefined {
  const last = items.findIndex((item) => item.kind === 'repeat' && item.item.kind === 'set' && item.max > 1)
  const name = items.slice(0, last + 1)
  const rest: PatternNode = { kind: 'sequence', items: items.slice(last + 1) }
  const over = name.slice(last).map(bytesOf).reduce(union, noBytes)
  const next = withHighBytes(firstBytes(rest, noBytes))
  const isTelling = !canBeEmpty(rest) && !overlaps(over, next) && sizeOf(next) <= widestNext
  if (!isTelling || !name.every((item) => hasAll(over, bytesOf(item)))) return undefined
  const most = name.reduce((total, item) => total + longestMatch(item), 0)
  return { from: 0, least: 0, most, over: rangesOf(over), next: rangesOf(next) }
}

export function bytesOf(node: PatternNode): ByteSet {
  switch (node.kind) {
    case 'set':
      return withHighBytes(node.set)
    case 'assertion':
      return noBytes
    case 'repeat':
      return bytesOf(node.item)
    case 'sequence':
      return node.items.map(bytesOf).reduce(union, noBytes)
    case 'choice':
      return node.options.map(bytesOf).reduce(union)
  }
}
