import type { PatternHead } from '../rules/pattern-head.ts'
import type { SecretRule } from '../rules/secret-rule.ts'
import { beginsWord } from '../validators/wordiness.ts'
import type { ByteText } from './byte-text.ts'

const over = 1
const next = 2

/** Whether a rule's match may begin at a place: answers no for nine in ten of them in a fraction of the time of an expression. */
export class FirstLook {
  readonly #head: PatternHead | undefined
  readonly #kinds = new Uint8Array(256)
  readonly #isWord: boolean

  constructor({ head, validators }: SecretRule) {
    this.#head = head
    this.#isWord = validators.includes('word-start')
    for (const byte of Buffer.from(head?.over ?? '', 'latin1')) this.#kinds[byte] = over
    for (const byte of Buffer.from(head?.next ?? '', 'latin1')) this.#kinds[byte] = next
  }

  mayBegin(text: ByteText, at: number): boolean {
    if (this.#isWord && !beginsWord(text.characters, at)) return false
    return this.#head === undefined || this.#hasHead(text.bytes, at, this.#head)
  }

  #hasHead(bytes: Uint8Array, at: number, head: PatternHead): boolean {
    const kinds = this.#kinds
    const begin = at + head.from
    const end = Math.min(bytes.length, begin + head.most)
    let place = begin
    while (place < end && kinds[bytes[place] as number] === over) place++
    return place - begin >= head.least && (head.next === undefined || kinds[bytes[place] ?? 0] === next)
  }
}
