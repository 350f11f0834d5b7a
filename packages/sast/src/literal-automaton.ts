import { scanKeywords } from '@sallyport/core'
import { isSign, isWordByte, type Literals } from './literals.ts'

/** Which of the literals does a file hold? */
export interface FoundLiterals {
  /** Without signs. */
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
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return {
      indexes: found,
      has: (index) => found.has(index) || this.#hasSign(index, view),
    }
  }

  #hasSign(index: number, bytes: Buffer): boolean {
    const sign = this.#literals.bytesOf(index)
    if (sign.length === 0 || !isSign(sign)) return false
    for (let at = bytes.indexOf(sign); at !== -1; at = bytes.indexOf(sign, at + 1))
      if (this.#counts(index, bytes, at)) return true
    return false
  }

  /** Words count only between bytes that cannot be part of an identifier, and exact ones only as they are written. */
  #counts(index: number, bytes: Uint8Array, first: number): boolean {
    const wanted = this.#literals.bytesOf(index)
    const { exact, words } = this.#literals
    if (index < words && (isWordByte(bytes[first - 1]) || isWordByte(bytes[first + wanted.length]))) return false
    for (let at = 0; at < wanted.length; at++) {
      const byte = bytes[first + at]
      if (byte !== wanted[at] && (index < exact || lower(byte) !== wanted[at])) return false
    }
    return true
  }
}

/** ASCII only, as the automaton folds. */
function lower(byte: number | undefined): number | undefined {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte
}
