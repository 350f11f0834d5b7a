import { lockfileKind } from '../lockfile-kinds.ts'
import { type RegistrySettings, registrySettings, type WrittenSetting } from './registry-settings.ts'

type Written = readonly WrittenSetting[] | undefined
type Read = (bytes: Uint8Array) => Written | Promise<Written>

/** A parser is loaded when a file needs it: most changes touch none of these. */
const readers: ReadonlyMap<string, () => Promise<Read>> = new Map<string, () => Promise<Read>>([
  ['.npmrc', async () => (await import('./npm-settings.ts')).npmrcSettings],
  ['.yarnrc', async () => (await import('./npm-settings.ts')).yarnrcSettings],
  ['.yarnrc.yml', async () => (await import('./npm-settings.ts')).yarnSettings],
  ['bunfig.toml', async () => (await import('./bun-settings.ts')).bunSettings],
  ['pyproject.toml', async () => (await import('./python-settings.ts')).pyprojectSettings],
  ['uv.toml', async () => (await import('./python-settings.ts')).uvSettings],
])
const ofRequirements = async (): Promise<Read> => (await import('./python-settings.ts')).requirementSettings

/** Undefined where the file is not what its name says. */
export async function readSettings(path: string, bytes: Uint8Array): Promise<RegistrySettings | undefined> {
  const named = readers.get(path.slice(path.lastIndexOf('/') + 1))
  const load = named ?? (lockfileKind(path) === 'requirements' ? ofRequirements : undefined)
  const written = load === undefined ? undefined : await (await load())(bytes)
  return written === undefined ? undefined : registrySettings(written)
}
