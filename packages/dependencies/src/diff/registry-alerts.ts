import type { Component } from '../component.ts'
import { hostOf } from '../public-url.ts'
import type { FoundAlert } from './alert.ts'
import { alertMessages } from './messages.ts'

/** Hosts that a fresh lockfile may name without a remark. */
export const publicHosts: ReadonlySet<string> = new Set([
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
 * Remarks on the registries of one lockfile, given all that it held before. A host is remarked on once, at its first package; a private
 * owner that is suddenly served by a public host every time.
 */
export function registryAlerts(before: readonly Component[]): (component: Component) => FoundAlert[] {
  let known: { readonly hosts: ReadonlySet<string>; readonly privateOwners: ReadonlySet<string> } | undefined
  const reported = new Set<string>()
  return (component) => {
    const host = registryHost(component)
    if (host === undefined) return []
    known ??= { hosts: hostsOf(before), privateOwners: privateOwnersOf(before) }
    const found: FoundAlert[] = []
    if (known.hosts.size > 0 && !known.hosts.has(host) && !reported.has(host)) {
      reported.add(host)
      found.push(['new-registry', alertMessages.newRegistry(component, host)])
    }
    const owner = ownerOf(component)
    if (publicHosts.has(host) && known.privateOwners.has(owner))
      found.push(['public-instead-of-private', alertMessages.publicInstead(component, host, owner)])
    return found
  }
}

function hostsOf(components: readonly Component[]): ReadonlySet<string> {
  return components.length === 0 ? publicHosts : new Set(components.flatMap((one) => registryHost(one) ?? []))
}

/** Who publishes a package: the scope where the name has one, else the name itself. */
function ownerOf({ name }: Component): string {
  return name.startsWith('@') && name.includes('/') ? name.slice(0, name.indexOf('/')) : name
}

/**
 * Owners of which everything came from a private registry, while the lockfile used a public one for others. Where all of it came from one
 * private host, that host is a mirror and tells nothing.
 */
function privateOwnersOf(components: readonly Component[]): ReadonlySet<string> {
  const [inPublic, inPrivate] = [new Set<string>(), new Set<string>()]
  for (const component of components) {
    const host = registryHost(component)
    if (host !== undefined) (publicHosts.has(host) ? inPublic : inPrivate).add(ownerOf(component))
  }
  return inPublic.size === 0 ? inPublic : inPrivate.difference(inPublic)
}

function registryHost({ source }: Component): string | undefined {
  return source.kind === 'registry' && source.url !== undefined ? hostOf(source.url) : undefined
}
