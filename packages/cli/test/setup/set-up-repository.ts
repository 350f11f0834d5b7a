import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { findExecutable } from '@sallyport/process'
import { type GitRepository, gitRepository } from '../../../core/test/git-repository.ts'
import type { Command } from '../../src/command.ts'
import { createDoctor } from '../../src/commands/doctor.ts'
import { createInit } from '../../src/commands/init.ts'
import { createUninstall } from '../../src/commands/uninstall.ts'
import { plantedSecret } from '../../src/setup/doctor/planted-secret.ts'
import type { SetupDependencies } from '../../src/setup/setup-dependencies.ts'
import type { World } from '../../src/world.ts'
import { fakeBundle } from './fake-bundle.ts'

const setsid = findExecutable('setsid', process.env.PATH)

export interface Outcome {
  readonly status: number | null
  readonly output: string
}

export interface SetUpRepository extends GitRepository {
  readonly env: Record<string, string>
  readonly dependencies: SetupDependencies
  init(...args: string[]): Promise<Outcome>
  uninstall(...args: string[]): Promise<Outcome>
  doctor(...args: string[]): Promise<Outcome>
  /** Runs any program and gives its status and whole output. */
  run(file: string, ...args: string[]): Outcome
  /** Stages a made-up token and commits it. */
  commitSecret(): Outcome
  /** What the fake program was called with. */
  calls(): { hook: string; args: string[]; input: string }[]
  /** Every file below the top level and in `.git/hooks` and `.git/config`, with content, mode or target. */
  snapshot(): Record<string, string>
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** The folder of the Git that the test run uses. */
const testedGit = dirname(findExecutable('git', process.env.PATH) ?? '/usr/bin/git')

export interface SetUpOptions {
  readonly path?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly postHooks?: boolean
  readonly dependencies?: Partial<SetupDependencies>
}

export function setUpRepository(files: Files = {}, options: SetUpOptions = {}): SetUpRepository {
  const repository = gitRepository({ 'README.md': 'hello\n', ...files })
  const log = join(repository.root, '.git', 'test-calls')
  const env: Record<string, string> = {
    ...repository.env,
    HOME: join(repository.root, '.git', 'home'),
    XDG_DATA_HOME: join(repository.root, '.git', 'data'),
    PATH: [...(options.path ?? []), dirname(process.execPath), testedGit, '/usr/local/bin', '/usr/bin', '/bin'].join(
      ':',
    ),
    SALLYPORT_TEST_LOG: log,
    ...options.env,
  }
  delete env.XDG_CACHE_HOME
  mkdirSync(join(repository.root, '.git', 'home'), { recursive: true })
  const dependencies: SetupDependencies = {
    bundle: fakeBundle({ postHooks: options.postHooks === true }),
    configText: ({ sastOnFailureLocal }) =>
      `version: 1\nchecks:\n  sast:\n    enabled: false\n${sastOnFailureLocal === undefined ? '' : '# sast may be missing\n'}`,
    tools: { isReady: async () => true, install: async () => ({ isInstalled: true, detail: 'semgrep' }) },
    ...options.dependencies,
  }
  const command =
    (make: () => Command) =>
    (...args: string[]) =>
      runCommand(make(), args, { cwd: repository.root, env })
  const run = (file: string, ...args: string[]) => runProgram(file, args, { cwd: repository.root, env })
  return {
    ...repository,
    env,
    dependencies,
    init: command(() => createInit(async () => dependencies)),
    uninstall: command(() => createUninstall(async () => dependencies)),
    doctor: command(() => createDoctor(async () => dependencies)),
    run,
    commitSecret: () => {
      repository.write('leak.txt', `token = "${plantedSecret()}"\n`)
      repository.git('add', '--all')
      return run('git', 'commit', '-m', 'leak')
    },
    calls: () =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [],
    snapshot: () => ({
      ...tree(repository.root, ''),
      ...tree(repository.root, '.git/hooks'),
      ...tree(repository.root, '.git/config'),
    }),
  }
}

export async function runCommand(
  command: Command,
  args: readonly string[],
  place: Pick<World, 'cwd' | 'env'>,
): Promise<Outcome> {
  const stdout = new PassThrough()
  const world: World = {
    ...place,
    stdin: new PassThrough(),
    stdout,
    stderr: stdout,
    now: () => new Date('2026-01-01'),
    signal: new AbortController().signal,
  }
  const status = await command.run(args, world)
  return { status, output: String(stdout.read() ?? '') }
}

export function runProgram(
  file: string,
  args: readonly string[],
  place: { cwd: string; env: Record<string, string>; input?: string },
): Outcome {
  // A session of its own has no terminal, so nothing can wait for an answer.
  const alone = setsid === undefined ? [] : [setsid, '--wait']
  const [first = file, ...rest] = [...alone, file, ...args]
  const result = spawnSync(first, rest, { ...place, encoding: 'utf8' })
  return { status: result.status, output: `${result.stdout}${result.stderr}` }
}

function tree(root: string, path: string): Record<string, string> {
  const full = join(root, path)
  if (!existsSync(full)) return {}
  const stat = lstatSync(full)
  if (stat.isSymbolicLink()) return { [path]: `-> ${readlinkSync(full)}` }
  if (stat.isFile()) return { [path]: `${(stat.mode & 0o777).toString(8)} ${readFileSync(full, 'latin1')}` }
  const names = readdirSync(full).filter((name) => !(path === '' && name === '.git') && name !== 'node_modules')
  return Object.assign({}, ...names.map((name) => tree(root, path === '' ? name : `${path}/${name}`)))
}
