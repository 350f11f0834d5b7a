import { scanKeywords } from '@sallyport/core'
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

  constructor(literals: Literals) {
    this.#literals = literals
  }

  literalsIn(bytes: Uint8Array): FoundLiterals {
    const found = new Set<number>()
    scanKeywords(bytes, this.#literals.table, (index, start) => {
      if (!found.has(index) && this.#counts(index, bytes, start)) found.add(index)
    })
    const signs = new Map<number, boolean>()
    const hasSign = (index: number) => {
      const known = signs.get(index) ?? this.#hasSign(index, bytes)
      signs.set(index, known)
      return known
    }
    return { indexes: found, has: (index) => found.has(index) || hasSign(index) }
  }

  #hasSign(index: number, bytes: Uint8Array): boolean {
    const text = this.#textOf(index)
    if (text === undefined || !isSign(text)) return false
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const spellings = this.#isCased(index) ? [text] : new Set([text, text.toUpperCase()])
    for (const spelling of spellings)
      for (let at = view.indexOf(spelling); at !== -1; at = view.indexOf(spelling, at + 1))
        if (this.#counts(index, bytes, at)) return true
    return false
  }

  /** The automaton saw the beginning, without case: is this the literal, between the neighbours that it must have? */
  #counts(index: number, bytes: Uint8Array, first: number): boolean {
    const { texts, ends: endOf, kinds } = this.#literals
    const from = endOf[index - 1] ?? 0
    const length = (endOf[index] ?? 0) - from
    const kind = kinds[index] ?? 0
    if ((kind & starts) !== 0 && isWordByte(bytes[first - 1])) return false
    if ((kind & ends) !== 0 && isWordByte(bytes[first + length])) return false
    for (let at = 0; at < length; at++) {
      const byte = bytes[first + at]
      if (byte !== texts[from + at] && ((kind & cased) !== 0 || lower(byte) !== texts[from + at])) return false
    }
    return true
  }

  #isCased(index: number): boolean {
    return ((this.#literals.kinds[index] ?? 0) & cased) !== 0
  }

  #textOf(index: number): string | undefined {
    const { texts, ends: endOf } = this.#literals
    const end = endOf[index]
    return end === undefined ? undefined : Buffer.from(texts.subarray(endOf[index - 1] ?? 0, end)).toString('utf8')
  }
}

/** ASCII only, as the automaton folds. */
function lower(byte: number | undefined): number | undefined {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte
}

function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false
  return (
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || (byte >= 0x61 && byte <= 0x7a)
  )
}
