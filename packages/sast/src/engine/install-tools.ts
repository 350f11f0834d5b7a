import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '@sallyport/core'
import { allowedEnvironment, findExecutable, run } from '@sallyport/process'
import type { EngineLocation, EngineProblem } from './engine-location.ts'
import { type EngineSearch, locateEngine, privateEnvironment } from './locate-engine.ts'

/** The version that our rules are tested with; `tools/semgrep-requirements.txt` pins it and all it needs by hash. */
export const pinnedSemgrep = '1.182.0'

export interface InstallOptions {
  /** The user's own directory for tools; the environment is made below it. */
  readonly directory: string
  /** Where `semgrep-requirements.txt` lies. */
  readonly requirementsFile: string
  /** The user's environment: PATH, proxies and the settings of pip and uv are taken from it. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Wheels to install from, without a network. */
  readonly wheelDirectory?: string
  /** Absolute paths; looked for on PATH otherwise. `uv: false` does without. */
  readonly python?: string
  readonly uv?: string | false
  readonly signal?: AbortSignal
  readonly onStep?: (text: string) => void
}

const patienceMs = 15 * 60_000

/** Makes the private, hash-pinned environment with uv, or with venv and pip. Throws `tool-missing` with what to do. */
export async function installTools(options: InstallOptions): Promise<EngineLocation> {
  const target = privateEnvironment(options.directory)
  mkdirSync(options.directory, { recursive: true, mode: 0o700 })
  // Half an installation must not be found: what was there goes first.
  rmSync(target, { recursive: true, force: true })
  try {
    for (const { what, command } of steps(options, target)) {
      options.onStep?.(what)
      await runStep(what, command, options)
    }
  } catch (error) {
    rmSync(target, { recursive: true, force: true })
    throw error
  }
  const found = locateEngine({ privateToolsDirectory: options.directory, path: '' })
  if (found.kind !== 'engine')
    throw new UserError('tool-missing', `Semgrep was installed but cannot be used: ${found.message}`, found.hint)
  writeFileSync(join(target, 'version'), found.version)
  return found
}

interface Step {
  readonly what: string
  readonly command: readonly [string, ...string[]]
}

function steps(options: InstallOptions, target: string): Step[] {
  const uv = options.uv === false ? undefined : (options.uv ?? findExecutable('uv', options.env.PATH))
  const python = options.python ?? findExecutable('python3', options.env.PATH)
  const interpreter = join(target, 'bin', 'python')
  const pinned = ['--require-hashes', '--only-binary', ':all:', '-r', options.requirementsFile]
  const offline = options.wheelDirectory === undefined ? [] : ['--no-index', '--find-links', options.wheelDirectory]
  const what = `Semgrep ${pinnedSemgrep} (about 400 MB unpacked)`
  if (uv !== undefined)
    return [
      {
        what: 'environment',
        command: [uv, 'venv', '--quiet', '--no-project', ...(python === undefined ? [] : ['--python', python]), target],
      },
      { what, command: [uv, 'pip', 'install', '--quiet', '--python', interpreter, ...pinned, ...offline] },
    ]
  if (python === undefined)
    throw new UserError(
      'tool-missing',
      'Semgrep needs Python 3.10 or later, and there is no python3 on PATH',
      'install Python 3 with its venv module, or uv',
      { exitCode: 3 },
    )
  return [
    { what: 'environment', command: [python, '-m', 'venv', target] },
    {
      what,
      command: [interpreter, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...pinned, ...offline],
    },
  ]
}

async function runStep(what: string, [file, ...args]: Step['command'], { env, signal }: InstallOptions): Promise<void> {
  const result = await run(file, args, {
    env: allowedEnvironment(env, (name) => /^(PIP_|UV_|SSL_CERT_|REQUESTS_CA_BUNDLE$)|_proxy$/i.test(name)),
    timeoutMs: patienceMs,
    ownGroup: true,
    ...(signal === undefined ? {} : { signal }),
  })
  if (result.outcome === 'exited' && result.exitCode === 0) return
  if (result.outcome === 'cancelled')
    throw new UserError('aborted', 'The installation was cancelled', 'run it again', { exitCode: 130 })
  const words = `${result.stdout.toString('utf8')}\n${result.stderr.toString('utf8')}`
    .trim()
    .split('\n')
    .slice(-5)
    .join('\n')
  throw new UserError(
    'tool-missing',
    `Installing ${what} failed (${result.outcome}${result.exitCode === undefined ? '' : ` ${result.exitCode}`}):\n${words}`,
    'check the network and the index settings of pip or uv, or give a directory of wheels with --wheels',
    { exitCode: 3 },
  )
}

export interface ToolStatus {
  readonly name: 'semgrep'
  /** What `tools install` would install. */
  readonly pinned: string
  /** What the checks use. */
  readonly found: EngineLocation | EngineProblem
}

/** What `sallyport tools list` shows. */
export function listTools(search: EngineSearch): ToolStatus[] {
  return [{ name: 'semgrep', pinned: pinnedSemgrep, found: locateEngine(search) }]
}
