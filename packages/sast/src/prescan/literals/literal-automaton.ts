import { scanKeywords, standsAt } from '@sallyport/core'
import { viewOf } from '../../source/source-text.ts'
import { cased, ends, starts } from './literal-kind.ts'
import { isSign, type Literals } from './literals.ts'

/** Which of the literals does a file hold? */
export interface FoundLiterals {
  /** Without the shortest, which are looked for when they are asked for. */
  readonly indexes: ReadonlySet<number>
  has(index: number): boolean
}

/** One step per byte, whatever the number of literals. */
export class LiteralAutomaton {
  readonly #literals: Literals
  /** How the shortest may be written, by number; those that are none have no spelling. */
  readonly #spellings = new Map<number, readonly Buffer[]>()

  constructor(literals: Literals) {
    this.#literals = literals
  }

  literalsIn(bytes: Uint8Array): FoundLiterals {
    const found = new Set<number>()
    scanKeywords(bytes, this.#literals.table, (index, start) => {
      if (!found.has(index) && this.#counts(index, bytes, start)) found.add(index)
    })
    const signs = new Map<number, boolean>()
    const view = viewOf(bytes)
    const hasSign = (index: number) => {
      const known = signs.get(index) ?? this.#hasSign(index, view)
      signs.set(index, known)
      return known
    }
    return { indexes: found, has: (index) => found.has(index) || hasSign(index) }
  }

  #hasSign(index: number, bytes: Buffer): boolean {
    const spellings = this.#spellings.get(index) ?? this.#spellingsOf(index)
    this.#spellings.set(index, spellings)
    for (const spelling of spellings)
      for (let at = bytes.indexOf(spelling); at !== -1; at = bytes.indexOf(spelling, at + 1))
        if (this.#counts(index, bytes, at)) return true
    return false
  }

  #spellingsOf(index: number): readonly Buffer[] {
    const text = this.#textOf(index)
    if (text === undefined || !isSign(text)) return []
    const spellings = (this.#kindOf(index) & cased) !== 0 ? [text] : new Set([text, text.toUpperCase()])
    return Array.from(spellings, (spelling) => Buffer.from(spelling))
  }

  /** The automaton saw the beginning, without case: is this the literal, between the neighbours that it must have? */
  #counts(index: number, bytes: Uint8Array, first: number): boolean {
    const { ends: endOf } = this.#literals
    const kind = this.#kindOf(index)
    const after = first + (endOf[index] ?? 0) - (endOf[index - 1] ?? 0)
    if ((kind & starts) !== 0 && isWordByte(bytes[first - 1])) return false
    if ((kind & ends) !== 0 && isWordByte(bytes[after])) return false
    return standsAt(this.#literals, index, bytes, first, (kind & cased) !== 0)
  }

  #kindOf(index: number): number {
    return this.#literals.kinds[index] ?? 0
  }

  #textOf(index: number): string | undefined {
    const { texts, ends: endOf } = this.#literals
    const end = endOf[index]
    return end === undefined ? undefined : Buffer.from(texts.subarray(endOf[index - 1] ?? 0, end)).toString('utf8')
  }
}

function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false
  return (
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || (byte >= 0x61 && byte <= 0x7a)
  )
}
