/** Literals of Elixir, as far as mix.lock holds them: atoms are text, tuples and lists are lists, maps and keyword lists pairs. */
export type Term = string | readonly Term[] | ReadonlyMap<string, Term>

const deepest = 32

/** Undefined where the text is not one literal of this kind. */
export function readTerm(text: string): Term | undefined {
  const reader = new TermReader(text)
  const term = reader.read(0)
  return term !== undefined && reader.isAtEnd() ? term : undefined
}

class TermReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  isAtEnd(): boolean {
    this.#skip()
    return this.#at === this.#text.length
  }

  read(depth: number): Term | undefined {
    this.#skip()
    if (depth > deepest) return undefined
    if (this.#text.startsWith('%{', this.#at)) return this.#collection(2, '}', depth)
    const first = this.#text[this.#at]
    if (first === '{') return this.#collection(1, '}', depth)
    if (first === '[') return this.#collection(1, ']', depth)
    if (first === '"') return this.#quoted()
    if (first === ':' && this.#text[this.#at + 1] === '"') {
      this.#at++
      return this.#quoted()
    }
    return this.#match(/:?([\w.@?!+-]+)/y)
  }

  /** `a, b`, `"key" => value`, `key: value`; a trailing comma is allowed. Pairs make a map. */
  #collection(opening: number, close: string, depth: number): Term | undefined {
    this.#at += opening
    const items: Term[] = []
    const pairs = new Map<string, Term>()
    for (this.#skip(); this.#text[this.#at] !== close; this.#skip()) {
      const key = this.#keyword()
      const item = this.read(depth + 1)
      if (item === undefined) return undefined
      const name = key ?? (typeof item === 'string' && this.#isArrow() ? item : undefined)
      const value = key === undefined && name !== undefined ? this.read(depth + 1) : item
      if (value === undefined) return undefined
      if (name === undefined) items.push(value)
      else pairs.set(name, value)
      this.#skip()
      if (this.#text[this.#at] === ',') this.#at++
      else if (this.#text[this.#at] !== close) return undefined
    }
    this.#at++
    return pairs.size === 0 ? items : items.length === 0 ? pairs : [...items, pairs]
  }

  /** `key:` or `"key":` before a value; nothing is taken where none stands. */
  #keyword(): string | undefined {
    const start = this.#at
    const name = this.#text[start] === '"' ? this.#quoted() : this.#match(/([a-z_]\w*[?!]?)/iy)
    if (name !== undefined && /^:\s/.test(this.#text.slice(this.#at, this.#at + 2))) {
      this.#at++
      return name
    }
    this.#at = start
    return undefined
  }

  #isArrow(): boolean {
    return this.#match(/\s*(=>)/y) !== undefined
  }

  #quoted(): string | undefined {
    const start = this.#at + 1
    let end = start
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1
    if (end >= this.#text.length) return undefined
    this.#at = end + 1
    return this.#text.slice(start, end).replace(/\\(.)/gs, '$1')
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match === null) return undefined
    this.#at = pattern.lastIndex
    return match[1] ?? ''
  }

  /** Space and remarks. */
  #skip(): void {
    while (this.#match(/(\s+|#[^\n]*)/y) !== undefined);
  }
}
