import type { LockfileKind } from '../lockfile-kinds.ts'

/** Files of a project that say where packages come from; of the user's own, below the home directory, none is read. */
const namesByKind: Partial<Record<LockfileKind, readonly string[]>> = {
  'package-lock': ['.npmrc'],
  'pnpm-lock': ['.npmrc'],
  'yarn-lock': ['.npmrc', '.yarnrc', '.yarnrc.yml'],
  'bun-lock': ['.npmrc', 'bunfig.toml'],
  'uv-lock': ['pyproject.toml', 'uv.toml'],
  'poetry-lock': ['pyproject.toml'],
  'pdm-lock': ['pyproject.toml'],
}

const names: ReadonlySet<string> = new Set(Object.values(namesByKind).flat())

/** By the path alone; every path of every commit comes by here. */
export function isRegistrySettings(path: string): boolean {
  return names.has(path.slice(path.lastIndexOf('/') + 1)) && !`/${path}`.includes('/node_modules/')
}

/** Paths of the settings that count for a lockfile: beside it, and at the top of the repository. */
export function settingsPaths(lockfile: string, kind: LockfileKind | undefined): readonly string[] {
  if (kind === 'requirements') return [lockfile]
  const found = kind === undefined ? [] : (namesByKind[kind] ?? [])
  const folder = lockfile.slice(0, lockfile.lastIndexOf('/') + 1)
  return found.flatMap((name) => (folder === '' ? name : [name, `${folder}${name}`]))
}
