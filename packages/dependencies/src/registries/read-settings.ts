import { lockfileKind } from '../lockfile-kinds.ts'
import { bunSettings } from './bun-settings.ts'
import { npmrcSettings, yarnrcSettings, yarnSettings } from './npm-settings.ts'
import { pyprojectSettings, requirementSettings, uvSettings } from './python-settings.ts'
import { type RegistrySettings, registrySettings, type WrittenSetting } from './registry-settings.ts'

type Read = (
  bytes: Uint8Array,
) => readonly WrittenSetting[] | undefined | Promise<readonly WrittenSetting[] | undefined>

const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['.npmrc', npmrcSettings],
  ['.yarnrc', yarnrcSettings],
  ['.yarnrc.yml', yarnSettings],
  ['bunfig.toml', bunSettings],
  ['pyproject.toml', pyprojectSettings],
  ['uv.toml', uvSettings],
])

/** Undefined where the file is not what its name says. */
export async function readSettings(path: string, bytes: Uint8Array): Promise<RegistrySettings | undefined> {
  const named = readers.get(path.slice(path.lastIndexOf('/') + 1))
  const read = named ?? (lockfileKind(path) === 'requirements' ? requirementSettings : undefined)
  const written = await read?.(bytes)
  return written === undefined ? undefined : registrySettings(written)
}
