import { isObject, objectAt, textAt, valueAt } from '../json-value.ts'
import { readToml } from '../readers/text/read-toml.ts'
import type { WrittenSetting } from './registry-settings.ts'

/** `bunfig.toml`: `[install] registry` and `[install.scopes]`, each an address or a table with `url`. */
export function bunSettings(bytes: Uint8Array): readonly WrittenSetting[] | undefined {
  const toml = readToml(bytes)
  if (toml === undefined) return undefined
  const install = objectAt(toml, 'install') ?? {}
  const own = addressOf(valueAt(install, 'registry'))
  const scopes = Object.entries(objectAt(install, 'scopes') ?? {}).flatMap(([scope, value]): WrittenSetting[] => {
    const address = addressOf(value)
    return address === undefined ? [] : [{ kind: 'owner', owner: scope.startsWith('@') ? scope : `@${scope}`, address }]
  })
  return [...(own === undefined ? [] : [{ kind: 'default' as const, address: own }]), ...scopes]
}

function addressOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : isObject(value) ? textAt(value, 'url') : undefined
}
