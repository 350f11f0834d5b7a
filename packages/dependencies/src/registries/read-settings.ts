import { lockfileKind } from '../lockfile-kinds.ts'
import { type RegistrySettings, registrySettings, type WrittenSetting } from './registry-settings.ts'
import { settingsName } from './settings-files.ts'

type Written = readonly WrittenSetting[] | undefined
type Read = (bytes: Uint8Array) => Written | Promise<Written>

/** A parser is loaded when a file needs it: most changes touch none of these. */
const readers: ReadonlyMap<string, () => Promise<Read>> = new Map<string, () => Promise<Read>>([
  ['.npmrc', async () => (await import('./npm-settings.ts')).npmrcSettings],
  ['.yarnrc', async () => (await import('./npm-settings.ts')).yarnrcSettings],
  ['.yarnrc.yml', async () => (await import('./npm-settings.ts')).yarnSettings],
  ['pnpm-workspace.yaml', async () => (await import('./npm-settings.ts')).pnpmSettings],
  ['bunfig.toml', async () => (await import('./bun-settings.ts')).bunSettings],
  ['pyproject.toml', async () => (await import('./python-settings.ts')).pyprojectSettings],
  ['uv.toml', async () => (await import('./python-settings.ts')).uvSettings],
  ['pip.conf', async () => (await import('./pip-settings.ts')).pipConfigSettings],
  ['pip.ini', async () => (await import('./pip-settings.ts')).pipConfigSettings],
  ['Pipfile', async () => (await import('./pip-settings.ts')).pipfileSettings],
  ['.cargo/config.toml', async () => (await import('./cargo-settings.ts')).cargoConfigSettings],
  ['.cargo/config', async () => (await import('./cargo-settings.ts')).cargoConfigSettings],
  ['Cargo.toml', async () => (await import('./cargo-settings.ts')).cargoManifestSettings],
  ['Gemfile', async () => (await import('./ruby-settings.ts')).gemfileSettings],
  ['gems.rb', async () => (await import('./ruby-settings.ts')).gemfileSettings],
  ['.bundle/config', async () => (await import('./ruby-settings.ts')).bundleSettings],
])
const ofRequirements = async (): Promise<Read> => (await import('./pip-settings.ts')).requirementSettings

/** Undefined where the file is not what its name says. */
export async function readSettings(path: string, bytes: Uint8Array): Promise<RegistrySettings | undefined> {
  const named = readers.get(settingsName(path))
  const load = named ?? (lockfileKind(path) === 'requirements' ? ofRequirements : undefined)
  const written = load === undefined ? undefined : await (await load())(bytes)
  return written === undefined ? undefined : registrySettings(written)
}
