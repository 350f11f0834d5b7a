import type { Component } from '../component.ts'
import type { Alert } from './alert.ts'
import { integrityAlerts } from './integrity-alerts.ts'
import { originAlerts } from './origin-alerts.ts'
import { registryAlerts, type SettingsOnBothSides } from './registry-alerts.ts'
import { versionAlerts } from './version-alerts.ts'

/**
 * From the two lockfiles alone. Within one lockfile; both sides may be empty, and may leave out names of which nothing
 * changed. `allBefore` leaves out nothing: it tells which hosts were known.
 */
export function alertsOf(
  before: readonly Component[],
  after: readonly Component[],
  allBefore: readonly Component[] = before,
  settings?: SettingsOnBothSides,
): Alert[] {
  const refs = new Map(before.map((component) => [component.ref, component]))
  const names = Map.groupBy(before, (component) => component.name)
  const purls = new Set(before.map((component) => component.purl))
  const afterNames = Map.groupBy(after, (component) => component.name)
  const ofRegistry = registryAlerts(allBefore, settings)
  return after.flatMap((component) => {
    if (isUnchanged(component, refs.get(component.ref))) return []
    const earlier = names.get(component.name) ?? []
    const now = afterNames.get(component.name) ?? []
    return [
      ...integrityAlerts(component, earlier),
      ...originAlerts(component, earlier),
      ...ofRegistry(component),
      ...(purls.has(component.purl) ? [] : versionAlerts(component, earlier, now)),
    ].map(([kind, message]): Alert => ({ kind, component, message }))
  })
}

/** Nearly all of a large lockfile; only what differs is worth a look. */
export function isUnchanged(component: Component, earlier: Component | undefined): boolean {
  if (earlier === undefined || earlier.source.kind !== component.source.kind) return false
  const isSameSource =
    'url' in component.source && 'url' in earlier.source && component.source.url === earlier.source.url
  return (
    (isSameSource || !('url' in component.source || 'url' in earlier.source)) &&
    earlier.statedAs === component.statedAs &&
    earlier.integrity.length === component.integrity.length &&
    earlier.integrity.every((token, index) => token === component.integrity[index])
  )
}
