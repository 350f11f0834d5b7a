import { type KeywordSet, packKeywords } from '@sallyport/core'
import type { LiteralKind } from '../conditions/condition.ts'
import { kindBits } from './literal-kind.ts'

/** Texts that rules ask for, by number. */
export interface Literals extends KeywordSet {
  /** How each is looked for; see `literal-kind.ts`. */
  readonly kinds: Uint8Array
}

export interface WantedLiteral {
  readonly text: string
  readonly kind: LiteralKind
}

export function packLiterals(wanted: readonly WantedLiteral[]): Literals {
  const keywords = wanted.map(({ text }) => text)
  // Many are short and hold signs; where signs share a class, there are four hits for each byte of ordinary code.
  const packed = packKeywords(keywords, { classes: 64, isLeftOut: isSign })
  return { ...packed, kinds: Uint8Array.from(wanted, ({ kind }) => kindBits(kind)) }
}

/** Such short ones stand at every corner; looking for them natively, when asked, costs less than being told of each. */
export function isSign(text: string): boolean {
  return text.length === 1 || (text.length === 2 && !/[\w\u0080-\uffff]/.test(text))
}
