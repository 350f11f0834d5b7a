import type { ByteSet } from './byte-set.ts'
import type { PatternNode } from './pattern-syntax.ts'

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
    literals = joined(literals, next)
    if (literals.length > maximumLiterals) return undefined
    if (literals.every(({ isWhole, text }) => !isWhole || text.length > 40)) break
  }
  return literals
}

function joined(lefts: readonly Leading[], rights: readonly Leading[]): Leading[] {
  return distinct(
    lefts.flatMap((left) =>
      left.isWhole ? rights.map(({ text, isWhole }) => ({ text: left.text + text, isWhole })) : [left],
    ),
  )
}

function literalsOf(node: PatternNode): Leading[] | undefined {
  switch (node.kind) {
    case 'assertion':
      return [{ text: '', isWhole: true }]
    case 'set':
      return textsOf(node.set)?.map((text) => ({ text, isWhole: true }))
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

const mostOfSet = 16

const known = new WeakMap<ByteSet, readonly string[] | undefined>()

function textsOf(set: ByteSet): readonly string[] | undefined {
  if (!known.has(set)) known.set(set, readTexts(set))
  return known.get(set)
}

function readTexts(set: ByteSet): string[] | undefined {
  const texts = new Set<string>()
  for (let byte = 0; byte < 256 && texts.size <= mostOfSet; byte++) {
    if (set[byte] === 1) texts.add(String.fromCharCode(byte).toLowerCase())
  }
  return texts.size <= mostOfSet ? [...texts] : undefined
}

/** The texts that the options match, lower-cased; undefined where they are too many, or where one is open. */
export function wholeTexts(options: readonly PatternNode[]): string[] | undefined {
  // Asked first because most choices hold something open, and texts are costly to multiply.
  if (!options.every(isListOfTexts)) return undefined
  const literals = leadingLiterals([{ kind: 'choice', options }])
  return literals?.every(({ isWhole }) => isWhole) ? literals.map(({ text }) => text) : undefined
}

function isListOfTexts(node: PatternNode): boolean {
  switch (node.kind) {
    case 'assertion':
      return true
    case 'set':
      return textsOf(node.set) !== undefined
    case 'sequence':
      return node.items.every(isListOfTexts)
    case 'choice':
      return node.options.every(isListOfTexts)
    case 'repeat':
      return (node.min === node.max || node.max === 1) && isListOfTexts(node.item)
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

export function flatten(node: PatternNode): PatternNode[] {
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
