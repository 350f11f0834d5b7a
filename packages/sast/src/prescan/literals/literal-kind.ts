import type { LiteralKind } from '../conditions/condition.ts'

/** Bits of a kind, as `Literals.kinds` holds them. */
export const cased = 1
export const starts = 2
export const ends = 4

export function kindBits(kind: LiteralKind): number {
  return (kind.isCased ? cased : 0) | (kind.starts ? starts : 0) | (kind.ends ? ends : 0)
}
