import type { LockfileReading, Problem, Reader } from './component.ts'
import { type LockfileKind, lockfileKind, mayBeEmpty } from './lockfile-kinds.ts'

type Readable = Exclude<LockfileKind, 'no-reader'>

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
}

/**
 * Reads one lockfile; never rejects. No components without a problem happens only in formats that may pin nothing:
 * conflict markers, an empty file, a pointer instead of the file are problems.
 */
export async function readLockfile(path: string, bytes: Uint8Array): Promise<LockfileReading> {
  const kind = lockfileKind(path)
  const problem = kind === undefined || kind === 'no-reader' ? noReader : problemOfBytes(bytes)
  if (kind === undefined || kind === 'no-reader' || problem !== undefined) return nothing(path, problem ?? noReader)
  try {
    const read = await loaders[kind]()
    const reading = await read(bytes, { path })
    if (reading.components.length > 0 || reading.problems.length > 0 || mayBeEmpty(kind)) return reading
    return { ...reading, problems: [empty] }
  } catch (error) {
    // A reader that throws is our bug; the commit must not pass because of it, nor fail without a word.
    return nothing(path, {
      code: 'internal',
      message: `its reader failed: ${error instanceof Error ? error.name : 'unknown'}`,
    })
  }
}

const noReader: Problem = {
  code: 'lockfile-unparsable',
  message: 'there is no reader for this format yet',
}
const empty: Problem = {
  code: 'lockfile-empty',
  message: 'it holds no packages',
  hint: 'Run your package manager again, or delete the lockfile when the project has no dependencies',
}

function nothing(path: string, problem: Problem): LockfileReading {
  return { path, ecosystem: 'npm', components: [], roots: [], problems: [problem] }
}

function problemOfBytes(bytes: Uint8Array): Problem | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.subarray(0, 64).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'))
    return {
      code: 'external-content',
      message: 'it is a Git LFS pointer: the lockfile itself is not in the repository',
    }
  if (buffer.toString('latin1', 0, 4_096).trim() === '' && buffer.length < 4_096)
    return { ...empty, message: 'it is empty' }
  const isConflicted = ['<<<<<<< ', '>>>>>>> '].some(
    (marker) => buffer.includes(`\n${marker}`) || buffer.subarray(0, marker.length).equals(Buffer.from(marker)),
  )
  if (!isConflicted) return undefined
  return {
    code: 'lockfile-unparsable',
    message: 'it has conflict markers',
    hint: 'Resolve the conflict, then run your package manager again',
  }
}
