import type { Component } from '../component.ts'
import { hostOf } from '../public-url.ts'
import { boundHost, ownerOf } from '../registries/bound-host.ts'
import { isOpenToAll, publicHosts } from '../registries/public-hosts.ts'
import { hostsIn, noRegistrySettings, type RegistrySettings } from '../registries/registry-settings.ts'
import type { FoundAlert } from './alert.ts'
import { alertMessages } from './messages.ts'

/** The registries that the project's own files name, on both sides of a change. */
export interface SettingsOnBothSides {
  readonly before: RegistrySettings
  readonly after: RegistrySettings
}

export const noSettings: SettingsOnBothSides = { before: noRegistrySettings, after: noRegistrySettings }

/**
 * Remarks on the registries of one lockfile, given all that it held before. A host is remarked on once, at its first package; a private
 * owner that is suddenly served by a public host every time.
 */
export function registryAlerts(
  before: readonly Component[],
  settings: SettingsOnBothSides = noSettings,
): (component: Component) => FoundAlert[] {
  let known: Known | undefined
  const reported = new Set<string>()
  return (component) => {
    const host = registryHost(component)
    if (host === undefined) return []
    known ??= knownFrom(before, settings)
    const found: FoundAlert[] = []
    if (known.hosts.size > 0 && !known.hosts.has(host) && !known.configured.has(host) && !reported.has(host)) {
      reported.add(host)
      found.push(['new-registry', alertMessages.newRegistry(component, host)])
    }
    const owner = ownerOf(component.name)
    // What was bound before counts first: a change must not free an owner and use that in one go.
    const bound = boundHost(settings.before, component.name) ?? boundHost(settings.after, component.name)
    if (bound !== undefined && bound !== host && isOpenToAll(host) && !isOpenToAll(bound))
      found.push(['public-instead-of-private', alertMessages.publicInsteadOfBound(component, host, owner, bound)])
    else if (publicHosts.has(host) && known.privateOwners.has(owner))
      found.push(['public-instead-of-private', alertMessages.publicInstead(component, host, owner)])
    return found
  }
}

interface Known {
  /** Of the lockfile. */
  readonly hosts: ReadonlySet<string>
  readonly configured: ReadonlySet<string>
  readonly privateOwners: ReadonlySet<string>
}

function knownFrom(before: readonly Component[], settings: SettingsOnBothSides): Known {
  return {
    hosts: hostsOf(before),
    configured: hostsIn(settings.before),
    privateOwners: privateOwnersOf(before),
  }
}

function hostsOf(components: readonly Component[]): ReadonlySet<string> {
  return components.length === 0 ? publicHosts : new Set(components.flatMap((one) => registryHost(one) ?? []))
}

/**
 * Owners of which everything came from a private registry, while the lockfile used a public one for others. Where all of it came from one
 * private host, that host is a mirror and tells nothing.
 */
function privateOwnersOf(components: readonly Component[]): ReadonlySet<string> {
  const [inPublic, inPrivate] = [new Set<string>(), new Set<string>()]
  for (const component of components) {
    const host = registryHost(component)
    if (host !== undefined) (publicHosts.has(host) ? inPublic : inPrivate).add(ownerOf(component.name))
  }
  return inPublic.size === 0 ? inPublic : inPrivate.difference(inPublic)
}

function registryHost({ source }: Component): string | undefined {
  return source.kind === 'registry' && source.url !== undefined ? hostOf(source.url) : undefined
}
