import type { YamlMap } from '../text/yaml-value.ts'

/** Name and version of `/a/1.0.0_peers` (version 5), `/a@1.0.0(peers)` (6), `a@1.0.0(peers)` (9). */
export function packageOf(key: string): { name: string; version: string } | undefined {
  const path = withoutPeers(key.startsWith('/') ? key.slice(1) : key)
  const at = path.indexOf('@', 1)
  const slash = path.indexOf('/', path.startsWith('@') ? path.indexOf('/') + 1 : 0)
  // `a@1.0.0` has its `@` before any further slash; in `/a/1.0.0_b@2.0.0` the slash comes first.
  if (at > 0 && (slash === -1 || at < slash))
    return { name: path.slice(0, at), version: plainVersion(path.slice(at + 1)) }
  if (slash === -1) return undefined
  const [version = ''] = path.slice(slash + 1).split(/[_/]/)
  return { name: path.slice(0, slash), version }
}

/** The key in `packages` that a key of `snapshots` belongs to. */
export function idOf(key: string, packages: YamlMap | ReadonlySet<string>): string {
  const bare = withoutPeers(key)
  return packages.has(bare) ? bare : key
}

/** The entry that a dependency `name: version` means; undefined for links. An alias has the whole key as its version. */
export function targetKey(keys: ReadonlySet<string>, name: string, version: string): string | undefined {
  const usual = `${name}@${version}`
  if (keys.has(usual)) return usual
  if (version.startsWith('link:')) return undefined
  return [`/${name}@${version}`, `/${name}/${version}`, version].find((key) => keys.has(key))
}

function withoutPeers(key: string): string {
  const at = key.indexOf('(', key.indexOf('@', 1))
  return at === -1 ? key : key.slice(0, at)
}

/** A version that is an address (`a@https://…`, `a@file:…`) is none. */
function plainVersion(text: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? '' : text
}
