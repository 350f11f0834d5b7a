import { isObject, type JsonObject, objectAt, textAt } from '../json-value.ts'
import { readToml } from '../readers/text/read-toml.ts'
import type { WrittenSetting } from './registry-settings.ts'

/**
 * `.cargo/config.toml`: `[registries.acme] index = "sparse+https://…"`, and what stands in for crates.io:
 * `[source.crates-io] replace-with = "mirror"`, `[source.mirror] registry = "https://…"`, or a `directory`, which is no registry.
 */
export function cargoConfigSettings(bytes: Uint8Array): readonly WrittenSetting[] | undefined {
  const toml = readToml(bytes)
  if (toml === undefined) return undefined
  const registries = tablesIn(toml, 'registries').flatMap(([name, table]): WrittenSetting[] => {
    const address = textAt(table, 'index')
    return address === undefined ? [] : [{ kind: 'named', name, address }]
  })
  const standIn = standInFor('crates-io', toml)
  return [...(standIn === undefined ? [] : [{ kind: 'default' as const, address: standIn }]), ...registries]
}

/** A stand-in may have one itself; names of registries count as well. */
function standInFor(source: string, toml: JsonObject): string | undefined {
  const sources = objectAt(toml, 'source') ?? {}
  const seen = new Set<string>()
  for (let name: string | undefined = source; name !== undefined && !seen.has(name); ) {
    seen.add(name)
    const table: JsonObject = objectAt(sources, name) ?? {}
    const next = textAt(table, 'replace-with')
    if (next === undefined && name !== source)
      return textAt(table, 'registry') ?? textAt(objectAt(objectAt(toml, 'registries') ?? {}, name) ?? {}, 'index')
    name = next
  }
  return undefined
}

const sections = ['dependencies', 'dev-dependencies', 'build-dependencies'] as const

/** `Cargo.toml`: `core = { version = "1", registry = "acme" }`, where `package` gives the crate's own name. */
export function cargoManifestSettings(bytes: Uint8Array): readonly WrittenSetting[] | undefined {
  const toml = readToml(bytes)
  if (toml === undefined) return undefined
  const targets = tablesIn(toml, 'target').map(([, table]) => table)
  const holders = [toml, objectAt(toml, 'workspace') ?? {}, ...targets]
  return holders.flatMap((holder) => sections.flatMap((section) => tablesIn(holder, section).flatMap(requestOf)))
}

function requestOf([key, table]: readonly [string, JsonObject]): WrittenSetting[] {
  const name = textAt(table, 'package') ?? key
  const [registry, address] = [textAt(table, 'registry'), textAt(table, 'registry-index')]
  if (registry !== undefined) return [{ kind: 'request', name, registry }]
  return address === undefined ? [] : [{ kind: 'request-at', name, address }]
}

function tablesIn(holder: JsonObject, key: string): (readonly [string, JsonObject])[] {
  return Object.entries(objectAt(holder, key) ?? {}).flatMap(([name, value]) =>
    isObject(value) ? [[name, value] as const] : [],
  )
}
