import type { Component } from '../component.ts'
import { sharesNoHash, strength } from '../integrity.ts'
import type { FoundAlert } from './alert.ts'
import { alertMessages } from './messages.ts'

/** Other bytes, or weaker proof of the same, for a version that was there before. */
export function integrityAlerts(component: Component, earlier: readonly Component[]): FoundAlert[] {
  const same = earlier.filter((other) => other.version === component.version)
  if (same.length === 0 || same.some((other) => hasSameHash(other, component))) return []
  if (same.every((other) => sharesNoHash(other.integrity, component.integrity)))
    return [['integrity-changed', alertMessages.integrityChanged(component)]]
  const was = Math.max(...same.map((other) => strength(other.integrity)))
  return strength(component.integrity) < was ? [['integrity-weakened', alertMessages.integrityWeakened(component)]] : []
}

function hasSameHash(left: Component, right: Component): boolean {
  return (
    left.integrity.some((token) => right.integrity.includes(token)) &&
    strength(right.integrity) >= strength(left.integrity)
  )
}
