import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type GitRepository, gitRepository } from '../../../core/test/git-repository.ts'

export const checkout = join(import.meta.dirname, '../../../..')
const cli = join(checkout, 'dist', 'sallyport.js')
const semgrep = join(checkout, '.toolchain', 'semgrep', 'bin')

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
}

/** The built CLI as a user runs it. */
export function sallyport(
  repository: Pick<GitRepository, 'root' | 'env'>,
  args: readonly string[],
  options: RunOptions = {},
): Run {
  return command(repository, process.execPath, [cli, ...args], options)
}

/** Any program in the repository, with Node and Semgrep on PATH as on a developer's machine. */
export function command(
  repository: Pick<GitRepository, 'root' | 'env'>,
  file: string,
  args: readonly string[],
  options: RunOptions = {},
): Run {
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd: options.cwd ?? repository.root,
    env: {
      ...repository.env,
      PATH: `${join(checkout, '.toolchain', 'bin')}:${repository.env.PATH}:${semgrep}`,
      ...options.env,
    },
    input: options.input ?? '',
    maxBuffer: 1 << 28,
  })
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() }
}

/** A repository with one commit and the gate that `init` installed. HOME lies outside, as on a real machine. */
export function gatedRepository(
  files: Readonly<Record<string, string | Uint8Array>> = { 'README.md': 'A project\n' },
): GitRepository {
  const repository = gitRepository(files)
  const home = join(repository.root, '.git', 'test-home')
  mkdirSync(home)
  const gated: GitRepository = {
    ...repository,
    env: { ...repository.env, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data') },
  }
  const init = sallyport(gated, ['init', '--yes'])
  if (init.code !== 0) throw new Error(`init failed: ${init.stdout}${init.stderr}`)
  repository.git('add', '--all')
  repository.git('commit', '--quiet', '--no-verify', '-m', 'gate')
  return gated
}

/** A value in the public format of an AWS access key id; assembled here, so that no file holds one. */
export function inventedAwsKey(seed = 7): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  let state = seed
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return alphabet[Math.floor(state / 65536) % 32]
  }
  return ['AK', 'IA', ...Array.from({ length: 16 }, next)].join('')
}
