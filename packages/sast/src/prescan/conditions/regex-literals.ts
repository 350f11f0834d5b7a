import { all, always, any, type LiteralCondition, literal } from './condition.ts'
import { parseRegex, type RegexNode } from './regex-tree.ts'

/**
 * Texts that every match of a PCRE must contain. What is not understood contributes nothing, so that the result is always too weak
 * rather than too strong. `isCaseless` where the engine may have changed the case of what the expression is tried on.
 */
export function regexCondition(source: string, isCaseless = false): LiteralCondition {
  const tree = parseRegex(source)
  return tree === undefined ? always : conditionOf(tree.root, { isCased: tree.isCased && !isCaseless }, false, false)
}

interface Case {
  readonly isCased: boolean
}

/** More texts than this are looked for in pieces. */
const mostTexts = 32

/** `starts` and `ends`: no word can run on across the beginning, or the end, of what the node matches. */
function conditionOf(node: RegexNode, kind: Case, starts: boolean, ends: boolean): LiteralCondition {
  switch (node.kind) {
    case 'either':
      return any(node.branches.map((branch) => conditionOf(branch, kind, starts, ends)))
    case 'sequence':
      return sequenceCondition(node.items, kind, starts, ends)
    case 'text':
      return sequenceCondition([node], kind, starts, ends)
    case 'repeat':
      return node.least === 0 ? always : conditionOf(node.of, kind, false, false)
    default:
      return always
  }
}

/** Joins neighbours of which all texts are known, so that `(read|write)File` is looked for as two words. */
function sequenceCondition(items: readonly RegexNode[], kind: Case, starts: boolean, ends: boolean): LiteralCondition {
  const parts: LiteralCondition[] = []
  let texts: readonly string[] = ['']
  let atStart = starts
  const endRun = (atEnd: boolean, next: readonly string[] = ['']) => {
    parts.push(any(texts.map((text) => textCondition(text, kind, atStart, atEnd))))
    texts = next
    atStart = false
  }
  for (const [index, item] of items.entries()) {
    if (item.kind === 'nothing') continue
    const known = textsOf(item)
    const longer = known === undefined ? undefined : product(texts, known)
    if (longer !== undefined) {
      texts = longer
    } else if (known !== undefined) {
      endRun(false, known)
    } else if (item.kind === 'edge') {
      endRun(true)
      atStart = true
    } else {
      const first = item.kind === 'repeat' && item.least > 0 ? textsOf(item.of) : undefined
      texts = (first === undefined ? undefined : product(texts, first)) ?? texts
      const isFirst = atStart && texts.length === 1 && texts[0] === ''
      endRun(false, first)
      parts.push(conditionOf(item, kind, isFirst, isAtEnd(items, index + 1, ends)))
    }
  }
  endRun(ends)
  return all(parts)
}

function isAtEnd(items: readonly RegexNode[], from: number, ends: boolean): boolean {
  const next = items.slice(from).find((item) => item.kind !== 'nothing')
  return next === undefined ? ends : next.kind === 'edge'
}

/** All texts that a node can match; undefined where there are too many. */
function textsOf(node: RegexNode): readonly string[] | undefined {
  switch (node.kind) {
    case 'text':
      return node.texts
    case 'nothing':
      return ['']
    case 'either':
      return limited(together(node.branches.map(textsOf)))
    case 'sequence':
      return node.items.reduce<readonly string[] | undefined>((before, item) => product(before, textsOf(item)), [''])
    case 'repeat':
      return repeated(textsOf(node.of), node.least, node.most)
    default:
      return undefined
  }
}

function repeated(texts: readonly string[] | undefined, least: number, most: number): readonly string[] | undefined {
  if (most > 4) return undefined
  const found: (readonly string[] | undefined)[] = []
  let times: readonly string[] | undefined = ['']
  for (let count = 0; count <= most; count++) {
    if (count >= least) found.push(times)
    times = product(times, texts)
  }
  return limited(together(found))
}

function together(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const known = lists.filter((list) => list !== undefined)
  return known.length === lists.length ? known.flat() : undefined
}

function product(
  left: readonly string[] | undefined,
  right: readonly string[] | undefined,
): readonly string[] | undefined {
  if (left === undefined || right === undefined || left.length * right.length > mostTexts) return undefined
  return left.flatMap((start) => right.map((end) => start + end))
}

function limited(texts: readonly string[] | undefined): readonly string[] | undefined {
  return texts === undefined || texts.length > mostTexts ? undefined : texts
}

/** One character is in every file, unless it stands alone. */
function textCondition(text: string, { isCased }: Case, atStart: boolean, atEnd: boolean): LiteralCondition {
  const starts = atStart && /^\w/.test(text)
  const ends = atEnd && /\w$/.test(text)
  return text.length >= 2 || (starts && ends) ? literal(text, { isCased, starts, ends }) : always
}
