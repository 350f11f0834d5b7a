import type { PatternHead } from '../rules/pattern-head.ts'
import type { SecretRule } from '../rules/secret-rule.ts'
import { startsWord } from '../validators/wordiness.ts'

/** Whether a rule's match may be at a place: answers no for nine in ten of them in a fraction of the time of an expression. */
export class FirstLook {
  readonly #head: PatternHead | undefined
  readonly #over: Uint8Array
  readonly #next: Uint8Array
  readonly #least: number
  readonly #inRun: Uint8Array
  readonly #isWord: boolean
  readonly #window: number

  constructor({ head, run, validators, window }: Pick<SecretRule, 'head' | 'run' | 'validators' | 'window'>) {
    this.#head = head
    this.#over = flagsOf(head?.over)
    this.#next = flagsOf(head?.next)
    this.#least = run?.least ?? 0
    this.#inRun = flagsOf(run?.over)
    this.#isWord = validators.includes('word-start')
    this.#window = window
  }

  mayBegin(bytes: Uint8Array, at: number): boolean {
    if (this.#isWord && !startsWord(bytes[at - 1] ?? 0, bytes[at] ?? 0)) return false
    if (this.#head !== undefined && !this.#hasHead(bytes, at, this.#head)) return false
    return this.mayHold(bytes, at, at + this.#window)
  }

  /** Whether the stretch has the longest run of the expression. Looks from the end of each possible one: what is no part of it lets all before it be skipped. */
  mayHold(bytes: Uint8Array, from: number, to: number): boolean {
    const flags = this.#inRun
    const least = this.#least
    const end = Math.min(to, bytes.length)
    let begin = from
    while (begin + least <= end) {
      let at = begin + least - 1
      while (at >= begin && flags[bytes[at] as number] === 1) at--
      if (at < begin) return true
      begin = at + 1
    }
    return false
  }

  #hasHead(bytes: Uint8Array, at: number, { from, least, most, next }: PatternHead): boolean {
    const flags = this.#over
    const begin = at + from
    const end = Math.min(bytes.length, begin + most)
    let place = begin
    while (place < end && flags[bytes[place] as number] === 1) place++
    return place - begin >= least && (next === undefined || this.#next[bytes[place] ?? 0] === 1)
  }
}

function flagsOf(ranges = ''): Uint8Array {
  const flags = new Uint8Array(256)
  for (let at = 0; at < ranges.length; at += 2) flags.fill(1, ranges.charCodeAt(at), ranges.charCodeAt(at + 1) + 1)
  return flags
}
