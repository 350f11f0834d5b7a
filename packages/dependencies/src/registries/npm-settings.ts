import { linesOf } from '../readers/text/lock-lines.ts'
import { readYaml } from '../readers/text/read-yaml.ts'
import { isMap, mapAt, textIn } from '../readers/text/yaml-value.ts'
import type { WrittenSetting } from './registry-settings.ts'

/** `registry=https://…`, `@scope:registry = "https://…"`; npm, pnpm, Bun and Yarn 1 read it. */
export function npmrcSettings(bytes: Uint8Array): readonly WrittenSetting[] {
  return linesOf(bytes).flatMap((line) => {
    const match = /^\s*"?(?:(@[^:\s"]+):)?registry(?:\[\])?"?\s*=\s*(\S.*)$/.exec(line)
    return match?.[2] === undefined ? [] : [[match[1], unquoted(match[2])] as const]
  })
}

/** Yarn 1: `registry "https://…"`, `"@scope:registry" "https://…"`. */
export function yarnrcSettings(bytes: Uint8Array): readonly WrittenSetting[] {
  return linesOf(bytes).flatMap((line) => {
    const match = /^\s*"?(?:(@[^:\s"]+):)?registry"?:?\s+(\S.*)$/.exec(line)
    return match?.[2] === undefined ? [] : [[match[1], unquoted(match[2])] as const]
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
    return server === undefined ? [] : [[`@${scope}`, server]]
  })
  return [...(own === undefined ? [] : [[undefined, own] as const]), ...scopes]
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2')
}
