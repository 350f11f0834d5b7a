import { type LockfileKind, lockfileKind } from './lockfile-kinds.ts'

/** Files that ask for packages without pinning them; one reader each, see `read-manifest.ts`. */
export type ManifestKind =
  | 'package-json'
  | 'pyproject'
  | 'cargo-toml'
  | 'gemfile'
  | 'composer-json'
  | 'build-gradle'
  | 'version-catalogue'

const kindByName: ReadonlyMap<string, ManifestKind> = new Map<string, ManifestKind>([
  ['package.json', 'package-json'],
  ['pyproject.toml', 'pyproject'],
  ['Cargo.toml', 'cargo-toml'],
  ['Gemfile', 'gemfile'],
  ['gems.rb', 'gemfile'],
  ['composer.json', 'composer-json'],
  ['build.gradle', 'build-gradle'],
  ['build.gradle.kts', 'build-gradle'],
  ['libs.versions.toml', 'version-catalogue'],
])

/** Lockfiles that pin what a manifest asks for. */
const lockedBy: Readonly<Record<ManifestKind, ReadonlySet<LockfileKind>>> = {
  'package-json': new Set(['package-lock', 'pnpm-lock', 'yarn-lock', 'bun-lock', 'deno-lock', 'no-reader']),
  pyproject: new Set(['uv-lock', 'poetry-lock', 'pdm-lock', 'pylock', 'pipfile-lock', 'requirements']),
  'cargo-toml': new Set(['cargo-lock']),
  gemfile: new Set(['gemfile-lock']),
  'composer-json': new Set(['composer-lock']),
  'build-gradle': new Set(['gradle-lock']),
  'version-catalogue': new Set(['gradle-lock']),
}

/** Undefined: no manifest that is read. Installed copies below `node_modules` and `vendor` are none of the project's. */
export function manifestKind(path: string): ManifestKind | undefined {
  const kind = kindByName.get(path.slice(path.lastIndexOf('/') + 1))
  return kind === undefined || /\/(node_modules|vendor)\//.test(`/${path}`) ? undefined : kind
}

/** Whether a lockfile of the manifest's kind lies in its folder or above it, where a workspace has its own. */
export function isLocked(
  path: string,
  kind: ManifestKind,
  lockfiles: ReadonlyMap<string, ReadonlySet<LockfileKind>>,
): boolean {
  for (let at = path; at !== ''; ) {
    at = folderAbove(at)
    for (const found of lockfiles.get(at) ?? []) if (lockedBy[kind].has(found)) return true
  }
  return false
}

/** Whether a lockfile was made from the manifest beside it. A requirements.txt may be for something else. */
export function pins(lockfile: string, manifest: string): boolean {
  const kind = manifestKind(manifest)
  const lock = lockfileKind(lockfile)
  const isMadeFrom = kind !== undefined && lock !== undefined && lockedBy[kind].has(lock)
  return (
    isMadeFrom &&
    !/^(requirements|pylock|pipfile-lock|deno-lock|gradle-lock)$/.test(lock) &&
    folderAbove(lockfile) === folderAbove(manifest)
  )
}

export function folderAbove(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}
