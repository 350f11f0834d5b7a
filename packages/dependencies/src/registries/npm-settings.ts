import { linesOf } from '../readers/text/lock-lines.ts'
import { readYaml } from '../readers/text/read-yaml.ts'
import { isMap, mapAt, textIn, textsIn, type YamlValue } from '../readers/text/yaml-value.ts'
import type { WrittenSetting } from './registry-settings.ts'

/** `registry=https://…`, `@scope:registry = "https://…"`; npm, pnpm, Bun and Yarn 1 read it. */
export function npmrcSettings(bytes: Uint8Array): readonly WrittenSetting[] {
  return linesOf(bytes).flatMap((line) => {
    const match = /^\s*"?(?:(@[^:\s"]+):)?registry(?:\[\])?"?\s*=\s*(\S.*)$/.exec(line)
    return match?.[2] === undefined ? [] : [settingOf(match[1], unquoted(match[2]))]
  })
}

/** Yarn 1: `registry "https://…"`, `"@scope:registry" "https://…"`. */
export function yarnrcSettings(bytes: Uint8Array): readonly WrittenSetting[] {
  return linesOf(bytes).flatMap((line) => {
    const match = /^\s*"?(?:(@[^:\s"]+):)?registry"?:?\s+(\S.*)$/.exec(line)
    return match?.[2] === undefined ? [] : [settingOf(match[1], unquoted(match[2]))]
  })
}

/** `.yarnrc.yml` from Yarn 2 on: `npmRegistryServer`, and the same below `npmScopes`, where scopes have no `@`. */
export async function yarnSettings(bytes: Uint8Array): Promise<readonly WrittenSetting[] | undefined> {
  const text = Buffer.from(bytes).toString('utf8')
  const [document] = (await readYaml(text)) ?? []
  if (!isMap(document)) return text.trim() === '' ? [] : undefined
  const own = textIn(document, 'npmRegistryServer')
  const scopes = [...mapAt(document, 'npmScopes')].flatMap(([scope, value]): WrittenSetting[] => {
    const server = isMap(value) ? textIn(value, 'npmRegistryServer') : undefined
    return server === undefined ? [] : [settingOf(`@${scope}`, server)]
  })
  return [...(own === undefined ? [] : [settingOf(undefined, own)]), ...scopes]
}

/**
 * `pnpm-workspace.yaml`: `registry`, `registries` with `default` and scopes, or with addresses that list their `scopes` (of which `@` is all
 * the others), and `namedRegistries`.
 */
export async function pnpmSettings(bytes: Uint8Array): Promise<readonly WrittenSetting[] | undefined> {
  const text = Buffer.from(bytes).toString('utf8')
  const [document] = (await readYaml(text)) ?? []
  if (!isMap(document)) return text.replace(/^\s*#.*$/gm, '').trim() === '' ? [] : undefined
  const own = textIn(document, 'registry')
  return [
    ...(own === undefined ? [] : [settingOf(undefined, own)]),
    ...[...mapAt(document, 'registries')].flatMap(([key, value]) =>
      typeof value === 'string' ? settingOf(key === 'default' ? undefined : key, value) : declaredRegistry(key, value),
    ),
    ...textsIn(document, 'namedRegistries').map(([name, address]) => ({ kind: 'named' as const, name, address })),
  ]
}

function declaredRegistry(address: string, value: YamlValue): WrittenSetting[] {
  const scopes = isMap(value) ? value.get('scopes') : undefined
  if (!Array.isArray(scopes) || scopes.length === 0) return [{ kind: 'named', name: address, address }]
  return scopes
    .filter((scope) => typeof scope === 'string')
    .map((scope) => settingOf(scope === '@' ? undefined : scope, address))
}

function settingOf(owner: string | undefined, address: string): WrittenSetting {
  return owner === undefined ? { kind: 'default', address } : { kind: 'owner', owner, address }
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2')
}
