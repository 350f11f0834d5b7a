import type { RulePack } from './rule-pack.ts'

/**
 * Aho–Corasick over bytes, without case: which of the literals does a file hold? One step per byte, whatever their number.
 */
export class LiteralAutomaton {
  readonly #classOf = new Uint8Array(256)
  readonly #classes: number
  readonly #next: Int32Array
  /** Literals that end in a state, through suffixes as well. */
  readonly #outputs: readonly (readonly number[] | undefined)[]
  readonly #literals: readonly Buffer[]
  readonly #exact: number
  readonly #words: number

  constructor({ literals, exact, words }: Pick<RulePack, 'literals' | 'exact' | 'words'>) {
    this.#literals = literals.map((text) => Buffer.from(text, 'utf8'))
    this.#exact = exact
    this.#words = words
    const bytesOf = literals.map((text) => Buffer.from(text.toLowerCase(), 'utf8'))
    this.#classes = 1
    for (const byte of bytesOf.flatMap((bytes) => [...bytes]))
      if (this.#classOf[byte] === 0) this.#classOf[byte] = this.#classes++
    for (let byte = 0x41; byte <= 0x5a; byte++) this.#classOf[byte] = this.#classOf[byte + 32] ?? 0
    const size = bytesOf.reduce((sum, bytes) => sum + bytes.length, 1)
    this.#next = new Int32Array(size * this.#classes).fill(-1)
    this.#outputs = this.#link(this.#insert(bytesOf))
  }

  #insert(bytesOf: readonly Buffer[]): number[][] {
    const outputs: number[][] = [[]]
    for (const [index, bytes] of bytesOf.entries()) {
      let state = 0
      for (const byte of bytes) {
        const slot = state * this.#classes + (this.#classOf[byte] ?? 0)
        if (this.#next[slot] === -1) this.#next[slot] = outputs.push([]) - 1
        state = this.#next[slot] ?? 0
      }
      outputs[state]?.push(index)
    }
    return outputs
  }

  #link(outputs: number[][]): (number[] | undefined)[] {
    const fail = new Int32Array(outputs.length)
    const queue = [0]
    for (const state of queue) {
      const suffix = fail[state] ?? 0
      if (state !== 0) outputs[state]?.push(...(outputs[suffix] ?? []))
      for (let kind = 0; kind < this.#classes; kind++) {
        const slot = state * this.#classes + kind
        const child = this.#next[slot] ?? -1
        const fallback = state === 0 ? 0 : (this.#next[suffix * this.#classes + kind] ?? 0)
        if (child === -1) this.#next[slot] = fallback
        else {
          fail[child] = fallback
          queue.push(child)
        }
      }
    }
    return outputs.map((list) => (list.length === 0 ? undefined : list))
  }

  literalsIn(bytes: Uint8Array): ReadonlySet<number> {
    const found = new Set<number>()
    let state = 0
    for (let at = 0; at < bytes.length; at++) {
      state = this.#next[state * this.#classes + (this.#classOf[bytes[at] ?? 0] ?? 0)] ?? 0
      const ended = this.#outputs[state]
      if (ended === undefined) continue
      for (const index of ended) if (!found.has(index) && this.#counts(index, bytes, at)) found.add(index)
    }
    return found
  }

  /** Words count only between bytes that cannot be part of an identifier, and exact ones only as they are written. */
  #counts(index: number, bytes: Uint8Array, last: number): boolean {
    const text = this.#literals[index]
    if (text === undefined || index >= this.#words) return true
    const first = last - text.length + 1
    if (isWordByte(bytes[first - 1]) || isWordByte(bytes[last + 1])) return false
    return index >= this.#exact || text.every((byte, at) => bytes[first + at] === byte)
  }
}

function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false
  return (
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || (byte >= 0x61 && byte <= 0x7a)
  )
}
