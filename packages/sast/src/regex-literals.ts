import { all, always, any, type LiteralCondition, literal } from './condition.ts'

/**
 * Texts that every match of a PCRE must contain, compared without case. What is not understood contributes nothing,
 * so that the result is always too weak rather than too strong.
 */
export function regexCondition(source: string): LiteralCondition {
  const flags = /^\(\?([a-zA-Z]+)\)/.exec(source)
  if (flags?.[1]?.includes('x')) return always
  const reader = new RegexReader(source, flags?.[0].length ?? 0)
  const condition = reader.alternatives()
  return reader.isDone && !reader.gaveUp ? condition : always
}

/** `^(get|post)$` over a piece of code: one of these words, on its own. Undefined for anything else. */
export function identifierCondition(source: string): LiteralCondition | undefined {
  const [, words] = /^(?:\(\?[is]+\))?\^\((?:\?:)?([A-Za-z_]\w+(?:\|[A-Za-z_]\w+)*)\)\$$/.exec(source) ?? []
  return words === undefined ? undefined : any(words.split('|').map((word) => literal(word, 'word')))
}

class RegexReader {
  readonly #source: string
  #at: number
  gaveUp = false

  constructor(source: string, at: number) {
    this.#source = source
    this.#at = at
  }

  get isDone(): boolean {
    return this.#at >= this.#source.length
  }

  alternatives(): LiteralCondition {
    const branches = [this.#branch()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      branches.push(this.#branch())
    }
    return any(branches)
  }

  /** A sequence of atoms, up to `|`, `)` or the end. */
  #branch(): LiteralCondition {
    const parts: LiteralCondition[] = []
    let text = ''
    const endText = () => {
      if (text.length >= 2) parts.push(literal(text, 'part'))
      text = ''
    }
    while (!this.isDone && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const atom = this.#atom()
      const repeat = this.#quantifier()
      if (atom.kind === 'nothing' && repeat === 'once') continue
      if (atom.kind === 'character' && repeat === 'once') {
        text += atom.text
        continue
      }
      if (atom.kind === 'character' && repeat === 'some') text += atom.text
      endText()
      if (atom.kind === 'group' && repeat !== 'perhaps') parts.push(atom.condition)
    }
    endText()
    return all(parts)
  }

  #atom(): Atom {
    const character = this.#source[this.#at] ?? ''
    this.#at++
    if (character === '(') return this.#group()
    if (character === '[') return this.#class()
    if (character === '\\') return this.#escape()
    if (character === '^' || character === '$') return { kind: 'nothing' }
    if (character === '.') return { kind: 'other' }
    return isPlain(character) ? { kind: 'character', text: character } : { kind: 'other' }
  }

  #group(): Atom {
    const opening = /^\?(?:P?<[A-Za-z_]\w*>|:)|^(?!\?)/.exec(this.#source.slice(this.#at))
    if (opening === null) return this.#skipGroup()
    this.#at += opening[0].length
    const condition = this.alternatives()
    this.#close()
    return { kind: 'group', condition }
  }

  /** Look-around, inline flags, atomic groups: they may hold what a match must not contain. */
  #skipGroup(): Atom {
    const flags = /^\?[a-zA-Z-]+\)/.exec(this.#source.slice(this.#at))
    if (flags !== null) {
      this.gaveUp = true
      return { kind: 'other' }
    }
    this.#at += /^\?(?:<?[=!]|>)/.exec(this.#source.slice(this.#at))?.[0].length ?? 0
    this.alternatives()
    this.#close()
    return { kind: 'nothing' }
  }

  #close(): void {
    if (this.#source[this.#at] !== ')') this.gaveUp = true
    this.#at++
  }

  #class(): Atom {
    if (this.#source[this.#at] === '^') this.#at++
    if (this.#source[this.#at] === ']') this.#at++
    while (!this.isDone && this.#source[this.#at] !== ']') {
      if (this.#source.startsWith('[:', this.#at)) this.#at = this.#source.indexOf(':]', this.#at) + 1
      if (this.#at === 0) {
        this.gaveUp = true
        this.#at = this.#source.length
      }
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    }
    this.#at++
    return { kind: 'other' }
  }

  #escape(): Atom {
    const character = this.#source[this.#at] ?? ''
    this.#at++
    if ('bBAzZG'.includes(character)) return { kind: 'nothing' }
    // \Q, \x, \u, \p, \k, back-references: longer than one character, so leave the whole expression alone.
    if (/[QExuUpPkgNco0-9]/.test(character)) this.gaveUp = true
    return /[A-Za-z0-9]/.test(character) || !isPlain(character)
      ? { kind: 'other' }
      : { kind: 'character', text: character }
  }

  #quantifier(): 'once' | 'some' | 'perhaps' {
    const found = /^(?:[*+?]|\{(\d*)(?:,\d*)?\})[?+]?/.exec(this.#source.slice(this.#at))
    if (found === null) return 'once'
    this.#at += found[0].length
    if (found[0].startsWith('+')) return 'some'
    return found[0].startsWith('{') && Number(found[1] ?? 0) > 0 ? 'some' : 'perhaps'
  }
}

type Atom =
  | { readonly kind: 'character'; readonly text: string }
  | { readonly kind: 'group'; readonly condition: LiteralCondition }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'other' }

function isPlain(character: string): boolean {
  return character >= ' ' && character <= '~'
}
