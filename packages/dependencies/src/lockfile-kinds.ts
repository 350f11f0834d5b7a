/** One reader each; see `read-lockfile.ts`. */
export type LockfileKind =
  | 'package-lock'
  | 'pnpm-lock'
  | 'yarn-lock'
  | 'uv-lock'
  | 'poetry-lock'
  | 'pipfile-lock'
  | 'requirements'
  | 'go-mod'
  | 'cargo-lock'
  | 'gemfile-lock'
  | 'composer-lock'
  | 'nuget-lock'
  | 'actions'
  | 'dockerfile'
  | 'no-reader'

const kindByName: ReadonlyMap<string, LockfileKind> = new Map<string, LockfileKind>([
  ['package-lock.json', 'package-lock'],
  ['npm-shrinkwrap.json', 'package-lock'],
  ['pnpm-lock.yaml', 'pnpm-lock'],
  ['yarn.lock', 'yarn-lock'],
  ['uv.lock', 'uv-lock'],
  ['poetry.lock', 'poetry-lock'],
  ['Pipfile.lock', 'pipfile-lock'],
  ['go.mod', 'go-mod'],
  ['Cargo.lock', 'cargo-lock'],
  ['Gemfile.lock', 'gemfile-lock'],
  ['gems.locked', 'gemfile-lock'],
  ['composer.lock', 'composer-lock'],
  ['packages.lock.json', 'nuget-lock'],
  ['action.yml', 'actions'],
  ['action.yaml', 'actions'],
  ['Dockerfile', 'dockerfile'],
  ['Containerfile', 'dockerfile'],
  // Known to hold pinned dependencies, not read yet: said aloud instead of passed over.
  ['bun.lock', 'no-reader'],
  ['bun.lockb', 'no-reader'],
  ['deno.lock', 'no-reader'],
  ['pdm.lock', 'no-reader'],
  ['pylock.toml', 'no-reader'],
  ['gradle.lockfile', 'no-reader'],
  ['pubspec.lock', 'no-reader'],
  ['mix.lock', 'no-reader'],
  ['Package.resolved', 'no-reader'],
  ['conan.lock', 'no-reader'],
])

/**
 * Which reader a path needs, by its name alone; undefined: the path holds no dependencies. Loads nothing, because every
 * path of every commit comes by here. Installed copies below `node_modules` pin nothing.
 */
export function lockfileKind(path: string): LockfileKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const kind = kindByName.get(name) ?? kindByPattern(path, name)
  return kind === undefined || `/${path}`.includes('/node_modules/') ? undefined : kind
}

export function isLockfile(path: string): boolean {
  return lockfileKind(path) !== undefined
}

/** A manifest whose lockfile ought to change with it. */
export function isManifest(path: string): boolean {
  return (path === 'package.json' || path.endsWith('/package.json')) && !`/${path}`.includes('/node_modules/')
}

/** Formats that may rightly pin nothing: a workflow without actions, an image from scratch, a module without requirements. */
export function mayBeEmpty(kind: LockfileKind): boolean {
  return kind === 'actions' || kind === 'dockerfile' || kind === 'requirements' || kind === 'go-mod'
}

function kindByPattern(path: string, name: string): LockfileKind | undefined {
  if (name.endsWith('.txt')) return isRequirements(path, name) ? 'requirements' : undefined
  if (name.startsWith('Dockerfile.') || name.endsWith('.Dockerfile') || name.endsWith('.dockerfile'))
    return 'dockerfile'
  const isYaml = name.endsWith('.yml') || name.endsWith('.yaml')
  return isYaml && /(^|\/)\.github\/workflows\/[^/]+$/.test(path) ? 'actions' : undefined
}

function isRequirements(path: string, name: string): boolean {
  return (
    /^([\w.-]*[-_.])?(requirements|constraints)([-_.][^/]*)?\.txt$/.test(name) ||
    /(^|\/)requirements\/[^/]+\.txt$/.test(path)
  )
}
