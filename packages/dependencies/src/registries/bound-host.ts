import { isPattern, matchesPattern } from './name-pattern.ts'
import type { RegistrySettings } from './registry-settings.ts'

/** The one place that a project wants a package from, where it says so. */
export function boundHost({ owners, except, named, requests }: RegistrySettings, name: string): string | undefined {
  const request = requests.get(name)
  if (request !== undefined) return 'host' in request ? request.host : named.get(request.registry)
  const exact = owners.get(ownerOf(name))
  if (exact !== undefined) return exact
  for (const [owner, host] of owners) {
    const isExcepted = () => (except.get(owner) ?? []).some((pattern) => matchesPattern(pattern, name))
    if (isPattern(owner) && matchesPattern(owner, name) && !isExcepted()) return host
  }
  return undefined
}

/** Who publishes a package: the scope where the name has one, else the name itself. */
export function ownerOf(name: string): string {
  return name.startsWith('@') && name.includes('/') ? name.slice(0, name.indexOf('/')) : name
}
