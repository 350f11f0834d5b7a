import type { LockfileReading, Reader } from './component.ts'
import { type LockfileKind, lockfileKind, mayBeEmpty } from './lockfile-kinds.ts'
import { type ManifestKind, manifestKind } from './manifest-kinds.ts'
import { emptyLockfile, readGuarded } from './read-guarded.ts'

type Readable = Exclude<LockfileKind, 'no-reader'> | ManifestKind

/** A parser is loaded when a file needs it, not before. A new format: one file, one line here, one in `lockfile-kinds.ts`. */
const loaders: Readonly<Record<Readable, () => Promise<Reader>>> = {
  'package-lock': async () => (await import('./readers/package-lock.ts')).readPackageLock,
  'pnpm-lock': async () => (await import('./readers/pnpm-lock.ts')).readPnpmLock,
  'yarn-lock': async () => (await import('./readers/yarn-lock.ts')).readYarnLock,
  'uv-lock': async () => (await import('./readers/uv-lock.ts')).readUvLock,
  'poetry-lock': async () => (await import('./readers/poetry-lock.ts')).readPoetryLock,
  'pipfile-lock': async () => (await import('./readers/pipfile-lock.ts')).readPipfileLock,
  requirements: async () => (await import('./readers/requirements.ts')).readRequirements,
  'go-mod': async () => (await import('./readers/go-mod.ts')).readGoMod,
  'cargo-lock': async () => (await import('./readers/cargo-lock.ts')).readCargoLock,
  'gemfile-lock': async () => (await import('./readers/gemfile-lock.ts')).readGemfileLock,
  'composer-lock': async () => (await import('./readers/composer-lock.ts')).readComposerLock,
  'nuget-lock': async () => (await import('./readers/nuget-lock.ts')).readNugetLock,
  actions: async () => (await import('./readers/actions.ts')).readActions,
  dockerfile: async () => (await import('./readers/dockerfile.ts')).readDockerfile,
  'bun-lock': async () => (await import('./readers/bun-lock.ts')).readBunLock,
  'deno-lock': async () => (await import('./readers/deno-lock.ts')).readDenoLock,
  'pdm-lock': async () => (await import('./readers/pdm-lock.ts')).readPdmLock,
  pylock: async () => (await import('./readers/pylock.ts')).readPylock,
  'maven-pom': async () => (await import('./readers/maven-pom.ts')).readMavenPom,
  'gradle-lock': async () => (await import('./readers/gradle-lock.ts')).readGradleLock,
  'pubspec-lock': async () => (await import('./readers/pubspec-lock.ts')).readPubspecLock,
  'mix-lock': async () => (await import('./readers/mix-lock.ts')).readMixLock,
  'swift-resolved': async () => (await import('./readers/swift-resolved.ts')).readSwiftResolved,
  'conan-lock': async () => (await import('./readers/conan-lock.ts')).readConanLock,
  'gitlab-ci': async () => (await import('./readers/gitlab-ci.ts')).readGitlabCi,
  'pre-commit': async () => (await import('./readers/pre-commit.ts')).readPreCommit,
  compose: async () => (await import('./readers/compose.ts')).readCompose,
  kubernetes: async () => (await import('./readers/kubernetes.ts')).readKubernetes,
  'package-json': async () => (await import('./readers/manifests/package-json.ts')).readPackageJson,
  pyproject: async () => (await import('./readers/manifests/pyproject.ts')).readPyproject,
  'cargo-toml': async () => (await import('./readers/manifests/cargo-toml.ts')).readCargoToml,
  gemfile: async () => (await import('./readers/manifests/gemfile.ts')).readGemfile,
  'composer-json': async () => (await import('./readers/manifests/composer-json.ts')).readComposerJson,
  'version-catalogue': async () => (await import('./readers/manifests/version-catalogue.ts')).readVersionCatalogue,
  'build-gradle': async () => (await import('./readers/manifests/build-gradle.ts')).readBuildGradle,
}

/**
 * Reads one lockfile; never rejects. No components without a problem happens only in formats that may pin nothing:
 * conflict markers, an empty file, a pointer instead of the file are problems. Of a manifest it gives what is asked for,
 * each component with `requested` and without what it brings along.
 */
export async function readLockfile(path: string, bytes: Uint8Array): Promise<LockfileReading> {
  const kind = lockfileKind(path)
  const readable = kind === 'no-reader' ? undefined : (kind ?? manifestKind(path))
  const isRightlyEmpty = kind === undefined || mayBeEmpty(kind)
  const load = readable === undefined ? undefined : loaders[readable]
  const reading = await readGuarded(path, bytes, { load, mayBeEmpty: isRightlyEmpty })
  if (reading.components.length > 0 || reading.problems.length > 0 || isRightlyEmpty) return reading
  return { ...reading, problems: [emptyLockfile] }
}
