/** 256 flags, one for each byte. */
export type ByteSet = Uint8Array

/** The parts of a regular expression that its cost and shape depend on. */
export type PatternNode =
  | { readonly kind: 'set'; readonly set: ByteSet }
  /** `group` is the number of a capturing group. */
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[]; readonly group?: number }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }
  /** Consumes nothing; `reach` is how many bytes it may look at. */
  | { readonly kind: 'assertion'; readonly inner?: PatternNode }

export class PatternError extends Error {}

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
    const character = this.#source[this.#at++] ?? ''
    if (character === '(') return this.#group()
    if (character === '[') return { kind: 'set', set: this.#fold(this.#classSet()) }
    if (character === '^' || character === '$') return { kind: 'assertion' }
    if (character === '.') return { kind: 'set', set: setOf((byte) => byte !== 10 && byte !== 13) }
    if (character !== '\\') return { kind: 'set', set: this.#fold(one(character)) }
    const escaped = this.#source[this.#at]
    if (escaped === 'b' || escaped === 'B') {
      this.#at++
      return { kind: 'assertion' }
    }
    if (/[1-9k]/.test(escaped ?? '')) throw new PatternError('back-references are not supported')
    return { kind: 'set', set: this.#fold(this.#escape()) }
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

  #classSet(): ByteSet {
    const isNegated = this.#take('^')
    const set = new Uint8Array(256)
    while (this.#source[this.#at] !== ']') {
      const low = this.#classAtom()
      const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']'
      if (isRange && low.single !== undefined) {
        this.#at++
        const high = this.#classAtom()
        for (let byte = low.single; byte <= (high.single ?? low.single); byte++) set[byte] = 1
      } else for (const [byte, flag] of low.set.entries()) if (flag === 1) set[byte] = 1
    }
    this.#at++
    if (!isNegated) return set
    const folded = this.#fold(set)
    return setOf((byte) => folded[byte] === 0)
  }

  #classAtom(): { set: ByteSet; single?: number } {
    const character = this.#source[this.#at++] ?? ''
    const isShorthand = character === '\\' && /[dDwWsS]/.test(this.#source[this.#at] ?? '')
    const set = character === '\\' ? this.#escape() : one(character)
    return isShorthand ? { set } : { set, single: set.indexOf(1) }
  }

  #escape(): ByteSet {
    const letter = this.#source[this.#at++] ?? ''
    const shorthand = shorthands[letter.toLowerCase()]
    if (shorthand !== undefined) return letter === letter.toLowerCase() ? setOf(shorthand) : setOf((b) => !shorthand(b))
    const digits = letter === 'x' ? 2 : letter === 'u' ? 4 : 0
    if (digits > 0) {
      const code = Number.parseInt(this.#source.slice(this.#at, this.#at + digits), 16)
      this.#at += digits
      return one(String.fromCharCode(code))
    }
    return one(controls[letter] ?? letter)
  }

  #fold(set: ByteSet): ByteSet {
    if (!this.#isFolding) return set
    const folded = set.slice()
    for (let upper = 65; upper <= 90; upper++) {
      if (set[upper] === 1 || set[upper + 32] === 1) folded.fill(1, upper, upper + 1).fill(1, upper + 32, upper + 33)
    }
    return folded
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0', b: '\b' }

const shorthands: Readonly<Record<string, (byte: number) => boolean>> = {
  d: (byte) => byte >= 48 && byte <= 57,
  w: (byte) => (byte >= 48 && byte <= 57) || byte === 95 || isLetter(byte),
  s: (byte) => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0xa0,
}

function isLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
}

function one(character: string): ByteSet {
  const code = character.codePointAt(0) ?? 0
  if (code > 255) throw new PatternError('patterns work on bytes: characters above U+00FF cannot match')
  const set = new Uint8Array(256)
  set[code] = 1
  return set
}

function setOf(has: (byte: number) => boolean): ByteSet {
  return Uint8Array.from({ length: 256 }, (_, byte) => (has(byte) ? 1 : 0))
}
