import type { LockfileKind } from '../lockfile-kinds.ts'

/** Files of a project that say where packages come from; of the user's own, below the home directory, none is read. */
const namesByKind: Partial<Record<LockfileKind, readonly string[]>> = {
  'package-lock': ['.npmrc'],
  'pnpm-lock': ['.npmrc', 'pnpm-workspace.yaml'],
  'yarn-lock': ['.npmrc', '.yarnrc', '.yarnrc.yml'],
  'bun-lock': ['.npmrc', 'bunfig.toml'],
  'uv-lock': ['pyproject.toml', 'uv.toml'],
  'poetry-lock': ['pyproject.toml'],
  'pdm-lock': ['pyproject.toml'],
  'pipfile-lock': ['Pipfile'],
  requirements: ['pip.conf', 'pip.ini'],
  'cargo-lock': ['.cargo/config.toml', '.cargo/config', 'Cargo.toml'],
  'gemfile-lock': ['Gemfile', 'gems.rb', '.bundle/config'],
}

const names: ReadonlySet<string> = new Set(Object.values(namesByKind).flat())

/** By the path alone; every path of every commit comes by here. */
export function isRegistrySettings(path: string): boolean {
  return names.has(settingsName(path)) && !`/${path}`.includes('/node_modules/')
}

/** The last part of a path, with the folder before it where that belongs to the name: `.cargo/config.toml`. */
export function settingsName(path: string): string {
  const slash = path.lastIndexOf('/')
  const folder = path.slice(path.lastIndexOf('/', slash - 1) + 1, slash + 1)
  return folder === '.cargo/' || folder === '.bundle/' ? folder + path.slice(slash + 1) : path.slice(slash + 1)
}

/** Paths of the settings that count for a lockfile: beside it, and at the top of the repository. Requirements name their indexes themselves too. */
export function settingsPaths(lockfile: string, kind: LockfileKind | undefined): readonly string[] {
  const found = kind === undefined ? [] : (namesByKind[kind] ?? [])
  const folder = lockfile.slice(0, lockfile.lastIndexOf('/') + 1)
  const paths = found.flatMap((name) => (folder === '' ? name : [name, `${folder}${name}`]))
  return kind === 'requirements' ? [lockfile, ...paths] : paths
}
