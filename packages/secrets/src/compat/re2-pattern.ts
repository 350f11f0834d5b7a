import { byteClass, posixClass, shorthandClass } from './re2-classes.ts'

export class Re2Error extends Error {}

interface Flags {
  readonly i: boolean
  readonly m: boolean
  readonly s: boolean
  readonly U: boolean
}

/**
 * Translates RE2's syntax into JavaScript's, over text in which each character is one byte of UTF-8. `*`, `+` and `{n,}` get the bound
 * `most`, which RE2's linear time does not need and a backtracking engine does. Flags are written out, so that they may stand anywhere.
 */
export function translateRe2(pattern: string, most: number): string {
  return new Re2Translator(pattern, most).translate()
}

class Re2Translator {
  readonly #source: readonly string[]
  readonly #most: number
  #at = 0
  #flags: Flags = { i: false, m: false, s: false, U: false }

  constructor(pattern: string, most: number) {
    this.#source = [...pattern]
    this.#most = most
  }

  translate(): string {
    const text = this.#alternatives()
    if (this.#at < this.#source.length) throw new Re2Error('unexpected )')
    return text
  }

  /** Up to the end or an unmatched `)`; flags that are set inside end here. */
  #alternatives(): string {
    const outer = this.#flags
    let text = ''
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      text += this.#take('|') ? '|' : this.#quantified(this.#atom())
    }
    this.#flags = outer
    return text
  }

  #atom(): string {
    const character = this.#source[this.#at++] ?? ''
    switch (character) {
      case '(':
        return this.#group()
      case '[':
        return this.#bracket()
      case '.':
        return this.#flags.s ? '[\\s\\S]' : '[^\\n]'
      case '^':
        return this.#flags.m ? '(?<![^\\n])' : '^'
      case '$':
        return this.#flags.m ? '(?![^\\n])' : '$'
      case '\\':
        return this.#escape()
      default:
        return this.#literal(character)
    }
  }

  #group(): string {
    if (!this.#take('?')) return `(${this.#closed()})`
    if (this.#take('P<') || this.#take('<')) {
      const end = this.#source.indexOf('>', this.#at)
      const name = this.#source.slice(this.#at, end).join('')
      if (!/^[A-Za-z_]\w*$/.test(name)) throw new Re2Error('bad group name, or a look-behind, which RE2 does not have')
      this.#at = end + 1
      return `(?<${name}>${this.#closed()})`
    }
    return this.#flagGroup()
  }

  /** `(?i)`, `(?i-s:…)`, `(?:…)`. */
  #flagGroup(): string {
    const head = /^([imsU]*)(?:-([imsU]+))?([:)])/.exec(this.#source.slice(this.#at, this.#at + 12).join(''))
    if (head === null) throw new Re2Error('a group that RE2 does not have')
    const [whole, on = '', off = '', end] = head
    this.#at += whole.length
    const flag = (name: keyof Flags) => (this.#flags[name] || on.includes(name)) && !off.includes(name)
    const flags = { i: flag('i'), m: flag('m'), s: flag('s'), U: flag('U') }
    const outer = this.#flags
    this.#flags = flags
    if (end === ')') return ''
    const inner = this.#closed()
    this.#flags = outer
    return `(?:${inner})`
  }

  #closed(): string {
    const text = this.#alternatives()
    if (!this.#take(')')) throw new Re2Error('missing )')
    return text
  }

  #quantified(atom: string): string {
    const rest = this.#source.slice(this.#at, this.#at + 12).join('')
    const found = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\??)/.exec(rest)
    if (found === null || atom === '') return atom
    const [whole, sign, least, comma, limit, lazy] = found
    this.#at += whole.length
    const isLazy = (lazy === '?') !== this.#flags.U
    return `${atom}${this.#bounds(sign, Number(least), comma === undefined ? least : limit)}${isLazy ? '?' : ''}`
  }

  #bounds(sign: string | undefined, least: number, limit: string | undefined): string {
    if (sign === '?') return '?'
    if (sign !== undefined) return `{${sign === '+' ? 1 : 0},${this.#most}}`
    return `{${least},${limit ? Number(limit) : Math.max(least, this.#most)}}`
  }

  #bracket(): string {
    const isNegated = this.#take('^')
    const set = new Set<number>()
    let isFirst = true
    while (isFirst || this.#source[this.#at] !== ']') {
      if (this.#at >= this.#source.length) throw new Re2Error('missing ]')
      isFirst = false
      for (const byte of this.#bracketItem()) set.add(byte)
    }
    this.#at++
    return byteClass(set, { isNegated, isFolding: this.#flags.i })
  }

  #bracketItem(): Iterable<number> {
    const posix = /^\[:(\^?\w+):\]/.exec(this.#source.slice(this.#at, this.#at + 14).join(''))
    if (posix !== null) {
      this.#at += posix[0].length
      return this.#known(posixClass(posix[1] ?? ''))
    }
    const low = this.#bracketCharacter()
    if (typeof low !== 'number') return low
    if (this.#source[this.#at] !== '-' || this.#source[this.#at + 1] === ']') return bytesOf(low)
    this.#at++
    const high = this.#bracketCharacter()
    if (typeof high !== 'number' || high < low) throw new Re2Error('bad range in [ ]')
    return Array.from({ length: Math.min(high, 255) - low + 1 }, (_, index) => low + index)
  }

  #bracketCharacter(): number | Iterable<number> {
    const character = this.#source[this.#at++] ?? ''
    if (character !== '\\') return character.codePointAt(0) ?? 0
    const letter = this.#source[this.#at] ?? ''
    const shorthand = shorthandClass(letter)
    if (shorthand === undefined) return this.#code()
    this.#at++
    return shorthand
  }

  #escape(): string {
    const letter = this.#source[this.#at] ?? ''
    const shorthand = shorthandClass(letter)
    if (shorthand !== undefined) {
      this.#at++
      return byteClass(new Set(shorthand), { isNegated: false, isFolding: false })
    }
    if (letter === 'b' || letter === 'B') return `\\${this.#source[this.#at++]}`
    if (letter === 'A' || letter === 'z') return this.#source[this.#at++] === 'A' ? '^' : '$'
    if (letter === 'Q') return this.#quoted()
    return this.#literal(String.fromCodePoint(this.#code()))
  }

  #quoted(): string {
    const rest = this.#source.slice(this.#at + 1).join('')
    const end = rest.indexOf('\\E')
    const text = end === -1 ? rest : rest.slice(0, end)
    this.#at += 1 + [...text].length + (end === -1 ? 0 : 2)
    return [...text].map((character) => this.#literal(character)).join('')
  }

  /** The character behind a backslash. */
  #code(): number {
    const letter = this.#source[this.#at++] ?? ''
    const control = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 }[letter]
    if (control !== undefined) return control
    const digits =
      letter === 'x'
        ? /^(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(this.#source.slice(this.#at, this.#at + 8).join(''))
        : null
    if (digits !== null) {
      this.#at += digits[0].length
      return Number.parseInt(digits[1] ?? digits[2] ?? '', 16)
    }
    if (/[A-Za-z0-9]/.test(letter)) throw new Re2Error(`\\${letter} is not supported`)
    return letter.codePointAt(0) ?? 0
  }

  #literal(character: string): string {
    const bytes = [...Buffer.from(character)]
    if (bytes.length > 1) return `(?:${bytes.map((byte) => `\\x${byte.toString(16)}`).join('')})`
    if (this.#flags.i && /[A-Za-z]/.test(character)) return `[${character.toLowerCase()}${character.toUpperCase()}]`
    return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character
  }

  #known(set: Iterable<number> | undefined): Iterable<number> {
    if (set === undefined) throw new Re2Error('a class in [: :] that does not exist')
    return set
  }

  #take(text: string): boolean {
    if (this.#source.slice(this.#at, this.#at + text.length).join('') !== text) return false
    this.#at += text.length
    return true
  }
}

/** A character beyond ASCII stands for any of its bytes: a class is about one byte here. */
function bytesOf(code: number): Iterable<number> {
  return code < 128 ? [code] : Buffer.from(String.fromCodePoint(code))
}
