import { hostOf } from '../public-url.ts'

/** Where a project says its packages come from. Hosts only: addresses and the lines around them may hold tokens. */
export interface RegistrySettings {
  /** What is asked for everything that is bound to no place; empty: the package manager's own default. */
  readonly hosts: readonly string[]
  /** Bound to one place: `@scope` for npm, a package's name for Python. */
  readonly owners: ReadonlyMap<string, string>
  /** Settings whose address a variable holds that is set elsewhere. */
  readonly unset: readonly string[]
}

export const noRegistrySettings: RegistrySettings = { hosts: [], owners: new Map(), unset: [] }

/** A setting as written: `key` is an owner, or undefined for the default. */
export type WrittenSetting = readonly [key: string | undefined, address: string]

export function registrySettings(written: readonly WrittenSetting[]): RegistrySettings {
  const hosts: string[] = []
  const owners = new Map<string, string>()
  const unset: string[] = []
  for (const [key, address] of written) {
    const host = hostOf(address.startsWith('//') ? `https:${address}` : address)
    if (host === undefined || host.includes('$')) unset.push(key ?? 'the registry')
    else if (key === undefined) hosts.push(host)
    else owners.set(key, host)
  }
  return { hosts: [...new Set(hosts)], owners, unset }
}

/** Of several files that count for one lockfile. */
export function joinSettings(all: readonly RegistrySettings[]): RegistrySettings {
  return {
    hosts: [...new Set(all.flatMap(({ hosts }) => hosts))],
    owners: new Map(all.flatMap(({ owners }) => [...owners])),
    unset: all.flatMap(({ unset }) => unset),
  }
}

/** Every host that is named anywhere. */
export function hostsIn({ hosts, owners }: RegistrySettings): ReadonlySet<string> {
  return new Set([...hosts, ...owners.values()])
}

/** Who publishes a package: the scope where the name has one, else the name itself. */
export function ownerOf(name: string): string {
  return name.startsWith('@') && name.includes('/') ? name.slice(0, name.indexOf('/')) : name
}
