import { type ByteSet, noBytes, overlaps, union } from './byte-set.ts'
import { wholeTexts } from './pattern-literals.ts'
import type { PatternNode } from './pattern-syntax.ts'

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

/** The fewest bytes that a match can have. */
export function shortestMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'set':
      return 1
    case 'assertion':
      return 0
    case 'repeat':
      return node.min * shortestMatch(node.item)
    case 'sequence':
      return node.items.reduce((total, item) => total + shortestMatch(item), 0)
    case 'choice':
      return Math.min(...node.options.map(shortestMatch))
  }
}

/** Nothing in the expression needs a byte; whether assertions let it match the empty text is another question. */
export function canBeEmpty(node: PatternNode): boolean {
  return shortestMatch(node) === 0
}

/** An upper bound on the ways in which a backtracking engine can try one starting position; 1 means no backtracking. */
export function waysToTry(root: PatternNode): number {
  return waysOf(root, noBytes)
}

const ceiling = 1e9

/** `follow`: bytes that can come after the node. */
function waysOf(node: PatternNode, follow: ByteSet): number {
  switch (node.kind) {
    case 'set':
      return 1
    case 'assertion':
      return node.inner === undefined ? 1 : waysOf(node.inner, noBytes)
    case 'sequence':
      return waysOfSequence(node.items, follow)
    case 'choice':
      return waysOfChoice(node.options, follow)
    case 'repeat':
      return waysOfRepeat(node.item, node.min, node.max, follow)
  }
}

function waysOfSequence(items: readonly PatternNode[], follow: ByteSet): number {
  let ways = 1
  let rest = follow
  for (const item of items.toReversed()) {
    ways = Math.min(ceiling, ways * waysOf(item, rest))
    rest = firstBytes(item, rest)
  }
  return ways
}

function waysOfRepeat(item: PatternNode, min: number, max: number, follow: ByteSet): number {
  const first = firstBytes(item, noBytes)
  const inner = waysOf(item, union(first, follow))
  const iterations = min !== max && overlaps(first, follow) ? max - min + 1 : 1
  return Math.min(ceiling, iterations * (inner === 1 ? 1 : inner ** max))
}

function waysOfChoice(options: readonly PatternNode[], follow: ByteSet): number {
  const texts = wholeTexts(options)
  if (texts !== undefined) return mostBeginnings(texts)
  const firsts = options.map((option) => firstBytes(option, follow))
  const ways = options.map((option) => waysOf(option, follow))
  let most = 1
  for (let byte = 0; byte < 256; byte++) {
    let beginning = 0
    for (const [index, first] of firsts.entries()) if (first[byte] === 1) beginning += ways[index] ?? 0
    most = Math.max(most, beginning)
  }
  return Math.min(ceiling, most)
}

/** Of the texts that one text begins with, itself included, the greatest number. */
function mostBeginnings(texts: readonly string[]): number {
  const all = new Set(texts)
  const beginningsOf = (text: string) => {
    let count = 0
    for (let length = 0; length <= text.length; length++) if (all.has(text.slice(0, length))) count++
    return count
  }
  return Math.max(...texts.map(beginningsOf))
}

/** Bytes that can come first in `node`; with those of `follow` where it can be empty. */
export function firstBytes(node: PatternNode, follow: ByteSet): ByteSet {
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
