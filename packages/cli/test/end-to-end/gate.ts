import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type GitRepository, gitRepository } from '../../../core/test/git-repository.ts'

export const checkout = join(import.meta.dirname, '../../../..')
export const cli = join(checkout, 'dist', 'sallyport.js')
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

/** Node and Semgrep on PATH, as on a developer's machine. */
export function toolPath({ env }: Pick<GitRepository, 'env'>): string {
  return `${join(checkout, '.toolchain', 'bin')}:${env.PATH}:${semgrep}`
}

/** Any program in the repository, with the tools on PATH. */
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
      PATH: toolPath(repository),
      ...options.env,
    },
    input: options.input ?? '',
    maxBuffer: 1 << 28,
  })
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() }
}

/**
 * A repository with one commit and the gate that `init` installed. HOME lies outside, as on a real machine, and commits through the
 * gate bear the real time.
 */
export function gatedRepository(
  files: Readonly<Record<string, string | Uint8Array>> = { 'README.md': 'A project\n' },
  options: { readonly init?: string[] } = {},
): GitRepository {
  const repository = gitRepository(files, options)
  const home = join(repository.root, '.git', 'test-home')
  mkdirSync(home)
  const { GIT_AUTHOR_DATE: _, ...env } = repository.env
  const gated: GitRepository = {
    ...repository,
    env: { ...env, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data') },
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

/** A line of source that every gate has to stop. */
export function leakingSource(): string {
  return `export const key = '${inventedAwsKey()}'\n`
}

/** Git with the gate's hooks, as a user runs it. */
export function git(repository: GitRepository, ...args: string[]): Run {
  return command(repository, 'git', args)
}

export function stage(repository: GitRepository, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) repository.write(path, content)
  repository.git('add', '--all')
}

/** A bare remote called `origin` that holds what `main` holds now. */
export function addRemote(repository: GitRepository): string {
  const remote = join(repository.root, '.git', 'remote.git')
  repository.git(
    'init',
    '--quiet',
    '--bare',
    '--initial-branch=main',
    `--object-format=${repository.git('rev-parse', '--show-object-format')}`,
    remote,
  )
  repository.git('remote', 'add', 'origin', remote)
  repository.git('push', '--quiet', '--no-verify', 'origin', 'main')
  return remote
}

/** Stopped because of a secret, which is named and not shown. */
export function expectRefused(run: Run): void {
  expect(run.code, run.stdout + run.stderr).not.toBe(0)
  expect(run.stderr).toMatch(/(^|\s)secrets\//)
  expect(run.stdout + run.stderr).not.toContain(inventedAwsKey())
}

/** Git lets no hook refuse here, so the finding is shown and the push named. */
export function expectReported(run: Run): void {
  expect(run.code, run.stdout + run.stderr).toBe(0)
  expect(run.stderr).toMatch(/(^|\s)secrets\//)
  expect(run.stderr).toContain('the push will be refused')
  expect(run.stdout + run.stderr).not.toContain(inventedAwsKey())
}

/** Whatever HEAD holds now does not get out. */
export function expectRefusedAtPush(repository: GitRepository, source = 'HEAD'): void {
  const before = repository.git('ls-remote', 'origin')
  expectRefused(git(repository, 'push', 'origin', `${source}:refs/heads/out`))
  expect(repository.git('ls-remote', 'origin')).toBe(before)
}
