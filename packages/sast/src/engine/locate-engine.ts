import { readdirSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { findExecutable, isExecutable } from '@sallyport/process'
import type { EngineLocation, EngineProblem } from './engine-location.ts'

export interface EngineSearch {
  /** Absolute path of a `semgrep`, `semgrep-core`, `opengrep` or `opengrep-core`; nothing else is tried then. */
  readonly configured?: string
  /** Where `sallyport tools install` puts its environments. */
  readonly privateToolsDirectory: string
  /** The PATH to search. */
  readonly path?: string
}

/** The output that we read is stable from here on; the next major version may change it. */
const supported = { from: [1, 120], below: 2 } as const
const install = 'sallyport tools install'

/** Finds the engine with a few file look-ups; starts nothing, because `semgrep --version` may wait for the network. */
export function locateEngine(search: EngineSearch): EngineLocation | EngineProblem {
  if (search.configured !== undefined) return configuredEngine(search.configured)
  const candidates: [string | undefined, EngineLocation['source']][] = [
    [join(privateEnvironment(search.privateToolsDirectory), 'bin', 'semgrep'), 'private'],
    [findExecutable('semgrep', search.path), 'path'],
    [findExecutable('opengrep-core', search.path), 'path'],
    [findExecutable('opengrep', search.path), 'path'],
  ]
  let problem: EngineProblem | undefined
  for (const [file, source] of candidates) {
    if (file === undefined || !isExecutable(file)) continue
    const found = supportedEngine(engineAt(file, source))
    if (found.kind === 'engine') return found
    problem ??= found
  }
  return problem ?? { kind: 'missing', message: 'Semgrep is not installed', hint: install }
}

export function privateEnvironment(toolsDirectory: string): string {
  return join(toolsDirectory, 'semgrep')
}

function configuredEngine(file: string): EngineLocation | EngineProblem {
  if (isAbsolute(file) && isExecutable(file)) return supportedEngine(engineAt(file, 'configured'))
  return {
    kind: 'missing',
    message: `The configured engine ${file} is not an absolute path of a program`,
    hint: `correct sast.engine, or remove it and run: ${install}`,
  }
}

function engineAt(file: string, source: EngineLocation['source']): EngineLocation {
  const real = realpathSync(file)
  const engine = basename(real).startsWith('opengrep') ? 'opengrep' : 'semgrep'
  const packages = packageDirectories(real)
  const version = versionBeside(packages, engine) ?? versionInPath(real) ?? 'unknown'
  const core = coreBinary(real, packages, engine)
  if (core !== undefined)
    return {
      kind: 'engine',
      engine,
      version,
      invocation: 'direct',
      file: core,
      ...(core === real ? {} : { launcher: file }),
      argv0: engine === 'semgrep' ? 'osemgrep' : 'opengrep',
      source,
    }
  // The launcher finds its Python by its own place, so it is started under the name that was found.
  return { kind: 'engine', engine, version, invocation: 'experimental', file, source }
}

/** Where the Python package of a launcher may be: its environment, Homebrew's `libexec`, or the package that holds the core itself. */
function packageDirectories(real: string): string[] {
  const bin = dirname(real)
  const prefixes = [dirname(bin), join(dirname(bin), 'libexec')]
  const installed = prefixes.flatMap((prefix) =>
    ['lib', 'lib64'].flatMap((lib) =>
      names(join(prefix, lib))
        .filter((name) => name.startsWith('python3'))
        .flatMap((name) => ['site-packages', 'dist-packages'].map((folder) => join(prefix, lib, name, folder))),
    ),
  )
  return [...installed, dirname(dirname(bin))]
}

function coreBinary(real: string, packages: readonly string[], engine: string): string | undefined {
  if (basename(real) === `${engine}-core`) return real
  const candidates = [
    join(dirname(real), `${engine}-core`),
    ...packages.map((folder) => join(folder, engine, 'bin', `${engine}-core`)),
  ]
  return candidates.find(isExecutable)
}

/** `semgrep-1.182.0.dist-info` is the package's own metadata, written by the installer. */
function versionBeside(packages: readonly string[], engine: string): string | undefined {
  for (const folder of packages) {
    for (const name of names(folder)) {
      const found = new RegExp(`^${engine}-(\\d+\\.\\d+\\.\\d+)\\.(?:dist|egg)-info$`).exec(name)
      if (found?.[1] !== undefined) return found[1]
    }
  }
  return undefined
}

function versionInPath(real: string): string | undefined {
  return /\/v?(\d+\.\d+\.\d+)(?:[/_-]|$)/.exec(dirname(real))?.[1]
}

function supportedEngine(found: EngineLocation): EngineLocation | EngineProblem {
  // Opengrep counts on its own and says nothing beside its binary; its output names the version.
  if (found.engine === 'opengrep') return found
  const [major = 0, minor = 0] = found.version.split('.').map(Number)
  const isOld = major < supported.from[0] || (major === supported.from[0] && minor < supported.from[1])
  if (found.version !== 'unknown' && !isOld && major < supported.below) return found
  return {
    kind: 'unsupported',
    message: `Semgrep ${found.version} at ${found.file} is not supported (${supported.from.join('.')} or later, below ${supported.below}.0)`,
    hint: install,
  }
}

function names(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return []
    throw error
  }
}
