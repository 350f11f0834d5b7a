/** A regular expression of PCRE, as far as it tells what a match must hold. */
export type RegexNode =
  | { readonly kind: 'text'; readonly texts: readonly string[] }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'either'; readonly branches: readonly RegexNode[] }
  | { readonly kind: 'repeat'; readonly of: RegexNode; readonly least: number; readonly most: number }
  /** `^`, `$`, `\b`: a word cannot run on across it. */
  | { readonly kind: 'edge' }
  /** Consumes nothing: look-around and the like. */
  | { readonly kind: 'nothing' }
  /** Anything, of any length. */
  | { readonly kind: 'other' }

export interface RegexTree {
  readonly root: RegexNode
  /** False where a part of the expression may switch case off. */
  readonly isCased: boolean
}

/** Undefined where the expression is not understood. */
export function parseRegex(source: string): RegexTree | undefined {
  const reader = new RegexReader(source)
  const root = reader.alternatives()
  return reader.isUnderstood ? { root, isCased: reader.isCased } : undefined
}

class RegexReader {
  readonly #source: string
  #at = 0
  #gaveUp = false
  isCased = true

  constructor(source: string) {
    this.#source = source
  }

  get isUnderstood(): boolean {
    return this.#isDone && !this.#gaveUp
  }

  get #isDone(): boolean {
    return this.#at >= this.#source.length
  }

  alternatives(): RegexNode {
    const branches = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      branches.push(this.#sequence())
    }
    return branches.length === 1 && branches[0] !== undefined ? branches[0] : { kind: 'either', branches }
  }

  #sequence(): RegexNode {
    const items: RegexNode[] = []
    while (!this.#isDone && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')')
      items.push(this.#repeated(this.#atom()))
    return { kind: 'sequence', items }
  }

  #atom(): RegexNode {
    const character = this.#source[this.#at] ?? ''
    this.#at++
    if (character === '(') return this.#group()
    if (character === '[') return this.#class()
    if (character === '\\') return this.#escape()
    if (character === '^' || character === '$') return { kind: 'edge' }
    return character === '.' ? { kind: 'other' } : plain(character)
  }

  #repeated(of: RegexNode): RegexNode {
    const found = this.#skip(/(?:[*+?]|\{(\d*)(,?)(\d*)\}(?<!\{\}))[?+]?/y)
    if (found === undefined) return of
    const [text, from, comma, to = ''] = found
    const endless = Number.POSITIVE_INFINITY
    if (text.startsWith('?')) return { kind: 'repeat', of, least: 0, most: 1 }
    // Older versions take `{,3}` for text.
    if (from === undefined || from === '')
      return { kind: 'repeat', of, least: text.startsWith('+') ? 1 : 0, most: endless }
    const most = comma === '' ? Number(from) : to === '' ? endless : Number(to)
    return { kind: 'repeat', of, least: Number(from), most }
  }

  #group(): RegexNode {
    if (this.#skip(/\?<?[=!]/y) !== undefined) {
      this.#inner()
      return { kind: 'nothing' }
    }
    const flags = this.#skip(/\?([imsxnUJ]*)(?:-[imsxnUJ]+)?(?=[:)])/y)
    if (flags !== undefined) return this.#flagged(flags[1] ?? '')
    if (this.#source.startsWith('?#', this.#at)) this.#gaveUp = true
    const isCapture = !/[?*]/.test(this.#source[this.#at] ?? '')
    const isPlain = isCapture || this.#skip(/\?(?:P?<[A-Za-z_]\w*>|>)/y) !== undefined
    const inner = this.#inner()
    return isPlain ? inner : { kind: 'other' }
  }

  /** `(?i)` and `(?i:…)`. Where case counts in a part only, it counts nowhere. */
  #flagged(flags: string): RegexNode {
    if (flags.includes('x')) this.#gaveUp = true
    if (flags.includes('i')) this.isCased = false
    const isGroup = this.#source[this.#at] === ':'
    this.#at++
    return isGroup ? this.#inner() : { kind: 'nothing' }
  }

  #inner(): RegexNode {
    const inner = this.alternatives()
    if (this.#source[this.#at] !== ')') this.#gaveUp = true
    this.#at++
    return inner
  }

  #class(): RegexNode {
    const found = this.#skip(/\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]/sy)
    if (found === undefined) this.#gaveUp = true
    const signs = found?.[0].slice(0, -1) ?? ''
    const isSmall = /^[ -~]{1,8}$/.test(signs) && !/[\^\\[\]-]/.test(signs)
    return isSmall ? { kind: 'text', texts: [...new Set(signs)] } : { kind: 'other' }
  }

  #escape(): RegexNode {
    const character = this.#source[this.#at] ?? ''
    this.#at++
    if ('bAzZ'.includes(character)) return { kind: 'edge' }
    if ('BGK'.includes(character)) return { kind: 'nothing' }
    // Longer than one character: \Q…\E, \x41, \u, \p{…}, \k<…>, back-references.
    if (/[QExuUpPgkNco0-9]/.test(character)) this.#gaveUp = true
    return /[A-Za-z0-9]/.test(character) ? { kind: 'other' } : plain(character)
  }

  #skip(what: RegExp): RegExpExecArray | undefined {
    what.lastIndex = this.#at
    const found = what.exec(this.#source) ?? undefined
    this.#at += found?.[0].length ?? 0
    return found
  }
}

function plain(character: string): RegexNode {
  return character >= ' ' && character <= '~' ? { kind: 'text', texts: [character] } : { kind: 'other' }
}
