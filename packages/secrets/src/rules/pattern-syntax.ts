import type { ByteSet } from './byte-set.ts'
import { PatternError } from './pattern-error.ts'
import { memberAt, readByteSet } from './read-byte-set.ts'

/** The parts of a regular expression that its cost and shape depend on. */
export type PatternNode =
  | { readonly kind: 'set'; readonly set: ByteSet }
  /** `group` is the number of a capturing group. */
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[]; readonly group?: number }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }
  /** Consumes nothing. */
  | { readonly kind: 'assertion'; readonly inner?: PatternNode }

export interface ParsedPattern {
  readonly source: string
  readonly flags: string
  readonly root: PatternNode
  readonly groups: number
}

/**
 * Reads the part of JavaScript's syntax that rules may use: one leading flag group `(?i)`, `(?s)`, `(?m)`, no back-references,
 * and an upper bound on every repetition.
 */
export function parsePattern(pattern: string): ParsedPattern {
  const head = /^\(\?([ims]+)\)/.exec(pattern)
  const flags = head?.[1] ?? ''
  const source = pattern.slice(head?.[0].length ?? 0)
  try {
    new RegExp(source, flags)
  } catch (error) {
    throw new PatternError(error instanceof Error ? error.message : 'bad pattern')
  }
  const reader = new PatternReader(source, flags.includes('i'))
  return { source, flags, root: reader.readAll(), groups: reader.groups }
}

class PatternReader {
  readonly #source: string
  readonly #isFolding: boolean
  #at = 0
  groups = 0

  constructor(source: string, isFolding: boolean) {
    this.#source = source
    this.#isFolding = isFolding
  }

  readAll(): PatternNode {
    const node = this.#choice()
    if (this.#at < this.#source.length) throw new PatternError(`unexpected "${this.#source[this.#at]}"`)
    return node
  }

  #choice(): PatternNode {
    const options = [this.#sequence()]
    while (this.#take('|')) options.push(this.#sequence())
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'choice', options }
  }

  #sequence(): PatternNode {
    const items: PatternNode[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      items.push(this.#quantified(this.#atom()))
    }
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'sequence', items }
  }

  #atom(): PatternNode {
    if (this.#take('(')) return this.#group()
    if (['^', '$', '\\b', '\\B'].some((text) => this.#take(text))) return { kind: 'assertion' }
    const text = this.#class() ?? memberAt(this.#source, this.#at)
    if (/^\\[1-9k]/.test(text)) throw new PatternError('back-references are not supported')
    this.#at += text.length
    return { kind: 'set', set: readByteSet(text, this.#isFolding) }
  }

  #class(): string | undefined {
    const whole = /\[(?:\\.|[^\\\]])*\]/sy
    whole.lastIndex = this.#at
    return whole.exec(this.#source)?.[0]
  }

  #group(): PatternNode {
    const kind = this.#groupKind()
    const group = kind === 'capture' ? ++this.groups : 0
    const inner = this.#choice()
    if (!this.#take(')')) throw new PatternError('a group is not closed')
    if (kind === 'assertion') return { kind: 'assertion', inner }
    return kind === 'capture' ? { kind: 'sequence', items: [inner], group } : inner
  }

  #groupKind(): 'plain' | 'assertion' | 'capture' {
    if (this.#take('?:')) return 'plain'
    if (['?=', '?!', '?<=', '?<!'].some((start) => this.#take(start))) return 'assertion'
    if (this.#take('?<')) this.#at = this.#source.indexOf('>', this.#at) + 1
    else if (this.#source[this.#at] === '?') {
      throw new PatternError('inline flags are allowed at the very start only, as (?i)')
    }
    return 'capture'
  }

  #quantified(item: PatternNode): PatternNode {
    const rest = this.#source.slice(this.#at, this.#at + 16)
    if (/^(?:[*+]|\{\d+,\})/.test(rest)) {
      throw new PatternError(
        `unbounded repetition "${/^(?:[*+]|\{\d+,\})/.exec(rest)?.[0]}": give it an upper bound, as {0,40}`,
      )
    }
    const bounds = /^(?:\?|\{(\d+)(?:,(\d+))?\})/.exec(rest)
    if (bounds === null) return item
    this.#at += bounds[0].length
    this.#take('?')
    const min = bounds[1] === undefined ? 0 : Number(bounds[1])
    const max = bounds[1] === undefined ? 1 : Number(bounds[2] ?? bounds[1])
    return { kind: 'repeat', item, min, max }
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }
}
