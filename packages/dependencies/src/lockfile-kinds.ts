/** One reader each; see `read-lockfile.ts`. */
export type LockfileKind =
  | 'package-lock'
  | 'pnpm-lock'
  | 'yarn-lock'
  | 'bun-lock'
  | 'deno-lock'
  | 'uv-lock'
  | 'poetry-lock'
  | 'pipfile-lock'
  | 'pdm-lock'
  | 'pylock'
  | 'requirements'
  | 'go-mod'
  | 'cargo-lock'
  | 'gemfile-lock'
  | 'composer-lock'
  | 'nuget-lock'
  | 'maven-pom'
  | 'gradle-lock'
  | 'pubspec-lock'
  | 'mix-lock'
  | 'swift-resolved'
  | 'conan-lock'
  | 'actions'
  | 'gitlab-ci'
  | 'pre-commit'
  | 'dockerfile'
  | 'compose'
  | 'kubernetes'
  | 'no-reader'

const kindByName: ReadonlyMap<string, LockfileKind> = new Map<string, LockfileKind>([
  ['package-lock.json', 'package-lock'],
  ['npm-shrinkwrap.json', 'package-lock'],
  ['pnpm-lock.yaml', 'pnpm-lock'],
  ['yarn.lock', 'yarn-lock'],
  ['bun.lock', 'bun-lock'],
  ['deno.lock', 'deno-lock'],
  ['uv.lock', 'uv-lock'],
  ['poetry.lock', 'poetry-lock'],
  ['Pipfile.lock', 'pipfile-lock'],
  ['pdm.lock', 'pdm-lock'],
  ['pylock.toml', 'pylock'],
  ['go.mod', 'go-mod'],
  ['Cargo.lock', 'cargo-lock'],
  ['Gemfile.lock', 'gemfile-lock'],
  ['gems.locked', 'gemfile-lock'],
  ['composer.lock', 'composer-lock'],
  ['packages.lock.json', 'nuget-lock'],
  ['pom.xml', 'maven-pom'],
  ['gradle.lockfile', 'gradle-lock'],
  ['buildscript-gradle.lockfile', 'gradle-lock'],
  ['settings-gradle.lockfile', 'gradle-lock'],
  ['pubspec.lock', 'pubspec-lock'],
  ['mix.lock', 'mix-lock'],
  ['Package.resolved', 'swift-resolved'],
  ['conan.lock', 'conan-lock'],
  ['action.yml', 'actions'],
  ['action.yaml', 'actions'],
  ['.gitlab-ci.yml', 'gitlab-ci'],
  ['.pre-commit-config.yaml', 'pre-commit'],
  ['Dockerfile', 'dockerfile'],
  ['Containerfile', 'dockerfile'],
  ['kustomization.yaml', 'kubernetes'],
  ['kustomization.yml', 'kubernetes'],
  // Known to hold pinned dependencies, not read: said aloud instead of passed over.
  ['bun.lockb', 'no-reader'],
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

const mayPinNothing: ReadonlySet<LockfileKind> = new Set<LockfileKind>([
  'actions',
  'gitlab-ci',
  'pre-commit',
  'dockerfile',
  'compose',
  'kubernetes',
  'requirements',
  'go-mod',
  'maven-pom',
  'gradle-lock',
])

/** Formats that may rightly pin nothing: a workflow without actions, an image from scratch, a module without requirements. */
export function mayBeEmpty(kind: LockfileKind): boolean {
  return mayPinNothing.has(kind)
}

function kindByPattern(path: string, name: string): LockfileKind | undefined {
  if (name.endsWith('.yml') || name.endsWith('.yaml')) return kindOfYaml(path, name)
  if (name.endsWith('.txt')) return isRequirements(path, name) ? 'requirements' : undefined
  if (name.startsWith('pylock.') && name.endsWith('.toml')) return 'pylock'
  // `packages.<project>.lock.json`, where a folder has several projects.
  if (name.endsWith('.lock.json')) return name.startsWith('packages.') ? 'nuget-lock' : undefined
  if (name.endsWith('.lockfile')) return /(^|\/)dependency-locks\/[^/]+$/.test(path) ? 'gradle-lock' : undefined
  if (name.startsWith('Dockerfile.') || name.endsWith('.Dockerfile') || name.endsWith('.dockerfile'))
    return 'dockerfile'
  return undefined
}

function isRequirements(path: string, name: string): boolean {
  return (
    /^([\w.-]*[-_.])?(requirements|constraints)([-_.][^/]*)?\.txt$/.test(name) ||
    /(^|\/)requirements\/[^/]+\.txt$/.test(path)
  )
}

/** Kubernetes objects have no name of their own: taken for such is what lies in a folder or is called as usual. */
const kubernetesPath =
  /(^|\/)(k8s|kubernetes|kustomize|manifests|helm|charts?)\/|(^|[/.-])(deployment|statefulset|daemonset|cronjob|k8s)\.ya?ml$/

function kindOfYaml(path: string, name: string): LockfileKind | undefined {
  if (/(^|\/)\.github\/workflows\/[^/]+$/.test(path)) return 'actions'
  if (/(^|[.-])gitlab-ci\.ya?ml$/.test(name) || /(^|\/)\.gitlab\/ci\//.test(path)) return 'gitlab-ci'
  if (/^(docker-)?compose([.-][^/]*)?\.ya?ml$/.test(name)) return 'compose'
  return kubernetesPath.test(path) ? 'kubernetes' : undefined
}
