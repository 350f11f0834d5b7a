import { hostOf } from '../public-url.ts'

/** Where a project says its packages come from. Hosts only: addresses and the lines around them may hold tokens. */
export interface RegistrySettings {
  /** What is asked for everything that is bound to no place; empty: the package manager's own default. */
  readonly hosts: readonly string[]
  /** Bound to one place, whoever asks: `@scope` for npm, a name or a pattern of names (`acme-*`) for PDM. */
  readonly owners: ReadonlyMap<string, string>
  /** Names, or patterns of them, that the place of an owner does not serve. */
  readonly except: ReadonlyMap<string, readonly string[]>
  /** Registries that are asked only for what is requested from them, by the name that requests use. */
  readonly named: ReadonlyMap<string, string>
  /** Packages that the project requests from one registry: its name (which another file may explain) or its address's host. */
  readonly requests: ReadonlyMap<string, Requested>
  /** Settings whose address a variable holds that is set elsewhere. */
  readonly unset: readonly string[]
}

type Requested = { readonly registry: string } | { readonly host: string }

export const noRegistrySettings: RegistrySettings = {
  hosts: [],
  owners: new Map(),
  except: new Map(),
  named: new Map(),
  requests: new Map(),
  unset: [],
}

/** A setting as written. */
export type WrittenSetting =
  | { readonly kind: 'default'; readonly address: string }
  | { readonly kind: 'owner'; readonly owner: string; readonly address: string; readonly except?: readonly string[] }
  | { readonly kind: 'named'; readonly name: string; readonly address: string }
  | { readonly kind: 'request'; readonly name: string; readonly registry: string }
  | { readonly kind: 'request-at'; readonly name: string; readonly address: string }

export function registrySettings(written: readonly WrittenSetting[]): RegistrySettings {
  const hosts = new Set<string>()
  const owners = new Map<string, string>()
  const except = new Map<string, readonly string[]>()
  const named = new Map<string, string>()
  const requests = new Map<string, Requested>()
  const unset: string[] = []
  for (const one of written) {
    if (one.kind === 'request') {
      requests.set(one.name, { registry: one.registry })
      continue
    }
    // A folder of this machine is nobody's registry.
    if (/^(?:[a-z]+\+)?file:/i.test(one.address)) continue
    const host = hostAt(one.address)
    if (host === undefined) unset.push(subjectOf(one))
    else if (one.kind === 'default') hosts.add(host)
    else if (one.kind === 'named') named.set(one.name, host)
    else if (one.kind === 'request-at') requests.set(one.name, { host })
    else {
      owners.set(one.owner, host)
      if (one.except !== undefined && one.except.length > 0) except.set(one.owner, one.except)
    }
  }
  return { hosts: [...hosts], owners, except, named, requests, unset }
}

function hostAt(address: string): string | undefined {
  const host = hostOf(address.startsWith('//') ? `https:${address}` : address)
  return host === undefined || host.includes('$') ? undefined : host
}

function subjectOf(one: Exclude<WrittenSetting, { kind: 'request' }>): string {
  return one.kind === 'default' ? 'the registry' : one.kind === 'owner' ? one.owner : one.name
}

/** Of several files that count for one lockfile. */
export function joinSettings(all: readonly RegistrySettings[]): RegistrySettings {
  return {
    hosts: [...new Set(all.flatMap(({ hosts }) => hosts))],
    owners: new Map(all.flatMap(({ owners }) => [...owners])),
    except: new Map(all.flatMap(({ except }) => [...except])),
    named: new Map(all.flatMap(({ named }) => [...named])),
    requests: new Map(all.flatMap(({ requests }) => [...requests])),
    unset: all.flatMap(({ unset }) => unset),
  }
}

/** Every host that is named anywhere. */
export function hostsIn({ hosts, owners, named, requests }: RegistrySettings): ReadonlySet<string> {
  const requested = [...requests.values()].flatMap((one) => ('host' in one ? one.host : []))
  return new Set([...hosts, ...owners.values(), ...named.values(), ...requested])
}
