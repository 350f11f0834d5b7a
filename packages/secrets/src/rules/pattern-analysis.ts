import type { ByteSet, PatternNode } from './pattern-syntax.ts'

/** The most bytes that a match can have, what assertions look at included. */
export function longestMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'set':
      return 1
    case 'assertion':
      return node.inner === undefined ? 1 : longestMatch(node.inner)
    case 'repeat':
      return node.max * longestMatch(node.item)
    case 'sequence':
      return node.items.reduce((total, item) => total + longestMatch(item), 0)
    case 'choice':
      return Math.max(...node.options.map(longestMatch))
  }
}

/** An upper bound on the ways in which a backtracking engine can try one starting position; 1 means no backtracking. */
export function waysToTry(node: PatternNode, follow: ByteSet = new Uint8Array(256)): number {
  switch (node.kind) {
    case 'set':
      return 1
    case 'assertion':
      return node.inner === undefined ? 1 : waysToTry(node.inner)
    case 'sequence':
      return node.items.reduce((ways, item, index) => {
        const rest: PatternNode = { kind: 'sequence', items: node.items.slice(index + 1) }
        return Math.min(ceiling, ways * waysToTry(item, firstBytes(rest, follow)))
      }, 1)
    case 'choice':
      return waysOfChoice(node.options, follow)
    case 'repeat':
      return waysOfRepeat(node.item, node.min, node.max, follow)
  }
}

const ceiling = 1e9

function waysOfRepeat(item: PatternNode, min: number, max: number, follow: ByteSet): number {
  const first = firstBytes(item, new Uint8Array(256))
  const inner = waysToTry(item, union(first, follow))
  const iterations = min !== max && overlaps(first, follow) ? max - min + 1 : 1
  return Math.min(ceiling, iterations * (inner === 1 ? 1 : inner ** max))
}

function waysOfChoice(options: readonly PatternNode[], follow: ByteSet): number {
  const literals = leadingLiterals([{ kind: 'choice', options }])
  if (literals?.every(({ isWhole }) => isWhole)) {
    const texts = literals.map(({ text }) => text)
    return Math.max(...texts.map((text) => texts.filter((other) => text.startsWith(other)).length))
  }
  const firsts = options.map((option) => firstBytes(option, follow))
  const ways = options.map((option) => waysToTry(option, follow))
  let most = 1
  for (let byte = 0; byte < 256; byte++) {
    const beginning = ways.filter((_, index) => firsts[index]?.[byte] === 1)
    most = Math.max(
      most,
      beginning.reduce((total, count) => total + count, 0),
    )
  }
  return Math.min(ceiling, most)
}

/** Bytes that can come first in `node`; with those of `follow` where it can be empty. */
function firstBytes(node: PatternNode, follow: ByteSet): ByteSet {
  switch (node.kind) {
    case 'set':
      return node.set
    case 'assertion':
      return follow
    case 'repeat': {
      const inner = firstBytes(node.item, follow)
      return node.min === 0 ? union(inner, follow) : inner
    }
    case 'sequence':
      return node.items.reduceRight<ByteSet>((rest, item) => firstBytes(item, rest), follow)
    case 'choice':
      return node.options.map((option) => firstBytes(option, follow)).reduce(union)
  }
}

export function union(a: ByteSet, b: ByteSet): ByteSet {
  return a.map((flag, byte) => flag | (b[byte] ?? 0))
}

function overlaps(a: ByteSet, b: ByteSet): boolean {
  return a.some((flag, byte) => flag === 1 && b[byte] === 1)
}

interface Leading {
  readonly text: string
  /** The node matches this text and nothing more. */
  readonly isWhole: boolean
}

const maximumLiterals = 600

/** Lower-cased texts, one of which every match of the items begins with. Undefined where there are too many. */
function leadingLiterals(items: readonly PatternNode[]): Leading[] | undefined {
  let literals: Leading[] = [{ text: '', isWhole: true }]
  for (const item of items) {
    const next = literalsOf(item)
    if (next === undefined) return literals.map(({ text }) => ({ text, isWhole: false }))
    literals = distinct(
      literals.flatMap((left) =>
        left.isWhole ? next.map((right) => ({ text: left.text + right.text, isWhole: right.isWhole })) : [left],
      ),
    )
    if (literals.length > maximumLiterals) return undefined
    if (literals.every(({ isWhole, text }) => !isWhole || text.length > 40)) break
  }
  return literals
}

function literalsOf(node: PatternNode): Leading[] | undefined {
  switch (node.kind) {
    case 'assertion':
      return [{ text: '', isWhole: true }]
    case 'set': {
      const bytes = [...node.set.keys()].filter((byte) => node.set[byte] === 1)
      const texts = distinct(bytes.map((byte) => ({ text: String.fromCharCode(byte).toLowerCase(), isWhole: true })))
      return texts.length <= 16 ? texts : undefined
    }
    case 'sequence':
      return leadingLiterals(node.items)
    case 'choice': {
      const options = node.options.map((option) => literalsOf(option) ?? [{ text: '', isWhole: false }])
      return distinct(options.flat())
    }
    case 'repeat': {
      if (node.max > 8) return node.min === 0 ? undefined : open(literalsOf(node.item))
      const repeated = new Array<PatternNode>(node.min).fill(node.item)
      const least = leadingLiterals(repeated)
      if (node.min === node.max) return least
      if (node.min === 0 && node.max === 1) return optional(literalsOf(node.item))
      return open(least)
    }
  }
}

/** The texts that a pattern of names matches, lower-cased; where it ends openly, the text up to there. */
export function namesOf(root: PatternNode): string[] {
  return [...new Set((leadingLiterals(flatten(root)) ?? []).map(({ text }) => text))]
}

function optional(literals: Leading[] | undefined): Leading[] | undefined {
  return literals === undefined ? undefined : distinct([{ text: '', isWhole: true }, ...literals])
}

function open(literals: Leading[] | undefined): Leading[] | undefined {
  return literals?.map(({ text }) => ({ text, isWhole: false }))
}

function distinct(literals: readonly Leading[]): Leading[] {
  return [...new Map(literals.map((literal) => [`${literal.isWhole}${literal.text}`, literal])).values()]
}

/**
 * The distance from the start of every match to one of the keywords, where that distance is always the same. The engine then tries
 * one position for each keyword hit, instead of searching a window.
 */
export function keywordOffset(root: PatternNode, keywords: readonly string[]): number | undefined {
  const items = flatten(root)
  let offset = 0
  for (const [index, item] of items.entries()) {
    const literals = leadingLiterals(items.slice(index))
    if (literals?.every(({ text }) => keywords.some((keyword) => text.startsWith(keyword)))) return offset
    const width = fixedWidth(item)
    if (width === undefined) return undefined
    offset += width
  }
  return undefined
}

function flatten(node: PatternNode): PatternNode[] {
  return node.kind === 'sequence' ? node.items.flatMap(flatten) : [node]
}

function fixedWidth(node: PatternNode): number | undefined {
  switch (node.kind) {
    case 'set':
      return 1
    case 'assertion':
      return 0
    case 'repeat': {
      const width = fixedWidth(node.item)
      return width === undefined || node.min !== node.max ? undefined : width * node.min
    }
    case 'sequence':
      return node.items.reduce<number | undefined>((total, item) => {
        const width = fixedWidth(item)
        return total === undefined || width === undefined ? undefined : total + width
      }, 0)
    case 'choice': {
      const widths = new Set(node.options.map(fixedWidth))
      const [width] = widths
      return widths.size === 1 ? width : undefined
    }
  }
}
