import type { Waiver } from '@sallyport/core'

/**
 * Whether the change adds a waiver: true for each entry that the target branch does not hold as it stands. Also one that was only
 * shortened or given an owner is new, because before that it may not have counted. Without a base nothing is known to be new.
 */
export function newnessAgainst(base: readonly Waiver[] | undefined): (waiver: Waiver) => boolean {
  if (base === undefined) return () => false
  const left = new Map<string, number>()
  for (const waiver of base) left.set(effectOf(waiver), (left.get(effectOf(waiver)) ?? 0) + 1)
  return (waiver) => {
    const key = effectOf(waiver)
    const remaining = left.get(key) ?? 0
    if (remaining > 0) left.set(key, remaining - 1)
    return remaining === 0
  }
}

/** Everything that decides what a waiver covers. */
function effectOf({ id, rule, scope, owner, created, expires, count }: Waiver): string {
  return JSON.stringify([id, rule, scope ?? null, owner, created, expires, count])
}
