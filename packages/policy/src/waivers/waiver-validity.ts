import { type AppliedWaiver, daysBetween, isIsoDay, type Waiver } from '@sallyport/core'

/** Days that a waiver may last, by kind; `waivers.maxDays` of the configuration. */
export interface WaiverLimits {
  readonly default: number
  readonly secrets: number
  readonly baseline: number
}

type Flaw = Extract<AppliedWaiver['status'], 'expired' | 'over-long' | 'ownerless'>

/** Why a waiver does not count whatever it names; undefined where it may. `today`: ISO date, UTC. */
export function waiverFlaw(waiver: Waiver, maximumDays: number, today: string): Flaw | undefined {
  const { created, expires, owner } = waiver
  if (!isIsoDay(created) || !isIsoDay(expires) || today > expires) return 'expired'
  // A start in the future must not buy time until then.
  const start = created > today ? today : created
  if (daysBetween(start, expires) > maximumDays) return 'over-long'
  return owner.trim() === '' ? 'ownerless' : undefined
}

export function maximumDays(waiver: Waiver, limits: WaiverLimits): number {
  return waiver.rule.startsWith('secrets/') ? limits.secrets : limits.default
}
