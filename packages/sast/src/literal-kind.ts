import type { LiteralKind } from './condition.ts'

/** A kind as one digit of `RulePack.kinds`. */
export function kindDigit({ isCased, starts, ends }: LiteralKind): string {
  return String((isCased ? 1 : 0) + (starts ? 2 : 0) + (ends ? 4 : 0))
}

export function literalKind(digit: string | undefined): LiteralKind {
  const bits = Number(digit ?? 0)
  return { isCased: (bits & 1) !== 0, starts: (bits & 2) !== 0, ends: (bits & 4) !== 0 }
}
