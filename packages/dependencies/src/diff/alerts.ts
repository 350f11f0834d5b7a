import type { Component } from '../component.ts'
import { sharesNoHash, strength } from '../integrity.ts'
import { hostOf } from '../public-url.ts'
import { isMajorChange, versionOrder } from '../versions/version-order.ts'
import { alertMessages } from './messages.ts'

export type AlertKind =
  | 'integrity-changed'
  | 'integrity-weakened'
  | 'source-moved'
  | 'not-from-registry'
  | 'insecure-source'
  | 'new-registry'
  | 'new-install-script'
  | 'resolved-elsewhere'
  | 'downgrade'
  | 'duplicate-major'

/** Something odd about one component of the new side. */
export interface Alert {
  readonly kind: AlertKind
  readonly component: Component
  /** A plain sentence. */
  readonly message: string
}

/** Hosts that a fresh lockfile may name without a remark. */
const publicHosts = new Set([
  'registry.npmjs.org',
  'registry.yarnpkg.com',
  'npm.pkg.github.com',
  'pypi.org',
  'files.pythonhosted.org',
  'rubygems.org',
  'index.crates.io',
  'github.com',
  'repo.packagist.org',
  'api.github.com',
  'api.nuget.org',
  'pub.dev',
  'pub.dartlang.org',
  'jsr.io',
  'deno.land',
  'esm.sh',
])

/**
 * From the two lockfiles alone. Within one lockfile; both sides may be empty, and may leave out names of which nothing
 * changed. `allBefore` leaves out nothing: it tells which hosts were known.
 */
export function alertsOf(
  before: readonly Component[],
  after: readonly Component[],
  allBefore: readonly Component[] = before,
): Alert[] {
  const known = {
    refs: new Map(before.map((component) => [component.ref, component])),
    names: Map.groupBy(before, (component) => component.name),
    purls: new Set(before.map((component) => component.purl)),
  }
  let hosts: ReadonlySet<string> | undefined
  const knownHosts = () => {
    hosts ??=
      allBefore.length === 0 ? publicHosts : new Set(allBefore.flatMap((component) => registryHost(component) ?? []))
    return hosts
  }
  const afterNames = Map.groupBy(after, (component) => component.name)
  const isReported = new Set<string>()
  return after.flatMap((component) => {
    if (isUnchanged(component, known.refs.get(component.ref))) return []
    const earlier = known.names.get(component.name) ?? []
    const alert = (kind: AlertKind, message: string): Alert => ({ kind, component, message })
    const host = registryHost(component)
    const isNewHost = host !== undefined && knownHosts().size > 0 && !knownHosts().has(host) && !isReported.has(host)
    if (isNewHost) isReported.add(host)
    return [
      ...integrityAlerts(component, earlier).map(([kind, message]) => alert(kind, message)),
      ...originAlerts(component, earlier).map(([kind, message]) => alert(kind, message)),
      ...(isNewHost ? [alert('new-registry', alertMessages.newRegistry(component, host))] : []),
      ...(known.purls.has(component.purl)
        ? []
        : versionAlerts(component, earlier, afterNames.get(component.name) ?? []).map(([kind, message]) =>
            alert(kind, message),
          )),
    ]
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

type Found = readonly [AlertKind, string]

function integrityAlerts(component: Component, earlier: readonly Component[]): Found[] {
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

function originAlerts(component: Component, earlier: readonly Component[]): Found[] {
  const { source } = component
  const isKnown = earlier.some(
    (other) => other.source.kind === source.kind && addressOf(other) === addressOf(component),
  )
  if (isKnown && earlier.some((other) => other.statedAs === component.statedAs)) return []
  const found: Found[] = []
  if (component.statedAs !== undefined) found.push(['resolved-elsewhere', alertMessages.resolvedElsewhere(component)])
  if (!isKnown && 'url' in source && source.url?.startsWith('http:') === true)
    found.push(['insecure-source', alertMessages.insecure(component)])
  if (source.kind === 'registry') return found
  if (earlier.length === 0) found.push(['not-from-registry', alertMessages.notFromRegistry(component)])
  else if (earlier.every((other) => other.source.kind === 'registry'))
    found.push(['source-moved', alertMessages.sourceMoved(component)])
  return found
}

function versionAlerts(component: Component, earlier: readonly Component[], now: readonly Component[]): Found[] {
  const found: Found[] = []
  if (component.hasInstallScript === true && !earlier.some((other) => other.hasInstallScript === true))
    found.push(['new-install-script', alertMessages.installScript(component)])
  const order = versionOrder(component.ecosystem)
  const stays = (other: Component) => now.some((current) => current.version === other.version)
  const older =
    earlier.length > 0 &&
    earlier.every((other) => !stays(other) && (order?.(component.version, other.version) ?? 0) < 0)
  if (older) found.push(['downgrade', alertMessages.downgrade(component, earlier)])
  const beside = earlier.find((other) => stays(other) && isMajorChange(other.version, component.version))
  if (beside !== undefined) found.push(['duplicate-major', alertMessages.duplicate(component, beside)])
  return found
}

function registryHost({ source }: Component): string | undefined {
  return source.kind === 'registry' && source.url !== undefined ? hostOf(source.url) : undefined
}

/** What must stay the same for the origin to count as unchanged; hosts of registries are judged on their own. */
function addressOf({ source }: Component): string {
  switch (source.kind) {
    case 'registry':
      return source.url?.startsWith('http:') === true ? 'http' : 'registry'
    case 'git':
    case 'url':
      return source.url
    case 'file':
    case 'link':
      return source.path
  }
}
