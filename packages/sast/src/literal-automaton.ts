import { buildKeywordTable, type KeywordTable, scanKeywords } from '@sallyport/core'
import type { LiteralKind } from './condition.ts'
import { literalKind } from './literal-kind.ts'
import type { RulePack } from './rule-pack.ts'

/** The automaton looks for beginnings, and the bytes behind them are compared: a table a third as large, which loads and stays in the cache. */
const beginning = 6
/** Rows of 64 cells. */
const mostClasses = 64

/** Made at build time for the rules that are shipped. */
export function literalTable(literals: RulePack['literals']): KeywordTable {
  const beginnings = literals.map((text) => (isSign(text) ? [] : [beginningOf(text)]))
  return buildKeywordTable(beginnings, { mostClasses })
}

function beginningOf(text: string): string {
  // A character that is cut in two would be another one.
  const bytes = Buffer.from(text.toLowerCase())
  let end = Math.min(beginning, bytes.length)
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++
  return bytes.toString('utf8', 0, end)
}

/** Such short ones stand at every corner; looking for them natively, when asked, costs less than being told of each. */
function isSign(text: string): boolean {
  return text.length === 1 || (text.length === 2 && !/[\p{L}\p{N}_]/u.test(text))
}

/** Which of the literals does a file hold? */
export interface FoundLiterals {
  has(index: number): boolean
}

interface Wanted {
  readonly bytes: Buffer
  readonly kind: LiteralKind
}

/** One step per byte, whatever the number of literals. */
export class LiteralAutomaton {
  readonly #table: KeywordTable
  readonly #pack: Pick<RulePack, 'literals' | 'kinds'>
  /** Made when a literal is first compared: a hook compares few of thousands. */
  readonly #wanted = new Map<number, Wanted>()

  constructor(pack: Pick<RulePack, 'literals' | 'kinds' | 'table'>) {
    this.#pack = pack
    this.#table = pack.table ?? literalTable(pack.literals)
  }

  literalsIn(bytes: Uint8Array): FoundLiterals {
    const found = new Set<number>()
    scanKeywords(bytes, this.#table, (index, start) => {
      if (!found.has(index) && this.#counts(index, bytes, start)) found.add(index)
    })
    const signs = new Map<number, boolean>()
    const hasSign = (index: number) => {
      const known = signs.get(index) ?? this.#hasSign(index, bytes)
      signs.set(index, known)
      return known
    }
    return { has: (index) => found.has(index) || hasSign(index) }
  }

  #hasSign(index: number, bytes: Uint8Array): boolean {
    const text = this.#pack.literals[index]
    const wanted = this.#wantedAt(index)
    if (text === undefined || wanted === undefined || !isSign(text)) return false
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const spellings = wanted.kind.isCased ? [text] : new Set([text, text.toUpperCase()])
    for (const spelling of spellings)
      for (let at = view.indexOf(spelling); at !== -1; at = view.indexOf(spelling, at + 1))
        if (this.#counts(index, bytes, at)) return true
    return false
  }

  /** The automaton saw the beginning, without case: is this the literal, between the neighbours that it must have? */
  #counts(index: number, bytes: Uint8Array, first: number): boolean {
    const wanted = this.#wantedAt(index)
    if (wanted === undefined) return true
    const { kind, bytes: text } = wanted
    if (kind.starts && isWordByte(bytes[first - 1])) return false
    if (kind.ends && isWordByte(bytes[first + text.length])) return false
    for (let at = 0; at < text.length; at++) {
      const byte = bytes[first + at]
      if (byte !== text[at] && (kind.isCased || lower(byte) !== text[at])) return false
    }
    return true
  }

  #wantedAt(index: number): Wanted | undefined {
    const text = this.#pack.literals[index]
    if (text === undefined) return undefined
    let wanted = this.#wanted.get(index)
    if (wanted === undefined) {
      wanted = { bytes: Buffer.from(text, 'utf8'), kind: literalKind(this.#pack.kinds[index]) }
      this.#wanted.set(index, wanted)
    }
    return wanted
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
