import { displayText, UserError } from '@sallyport/core'
import { findExecutable, type RunResult, run } from '@sallyport/process'
import { gitEnvironment, hardeningFlags } from './git-environment.ts'

/** Where and with what git runs. Every `Repository` is one. */
export interface GitPlace {
  /** Absolute path of git. */
  readonly binary: string
  readonly cwd: string
  /** The whole environment of the child. */
  readonly env: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export interface GitOptions {
  readonly cwd: string
  /** Of the process; filtered before git sees it. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal
}

/** Throws UserError `tool-missing`. */
export function locateGit(options: GitOptions): GitPlace {
  const binary = findExecutable('git', options.env.PATH)
  if (binary === undefined)
    throw new UserError('tool-missing', 'git was not found on PATH', 'Install git 2.36 or later.', { exitCode: 3 })
  return {
    binary,
    cwd: options.cwd,
    env: gitEnvironment(options.env),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  }
}

export function gitArguments(args: readonly string[]): string[] {
  return [...hardeningFlags, ...args]
}

/** One hardened git process, collected. How it ended is data: it never rejects. */
export function git(
  place: GitPlace,
  args: readonly string[],
  options: { readonly input?: Uint8Array; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<RunResult> {
  return run(place.binary, gitArguments(args), {
    cwd: place.cwd,
    env: options.env ?? place.env,
    outputLimit: 1024 * 1024 * 1024,
    ...(place.signal === undefined ? {} : { signal: place.signal }),
    ...(options.input === undefined ? {} : { input: options.input }),
  })
}

/** Standard output of a git process that must succeed; throws UserError `git-failed`. */
export async function gitOutput(
  place: GitPlace,
  args: readonly string[],
  options: { readonly input?: Uint8Array; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Buffer> {
  const result = await git(place, args, options)
  if (result.outcome === 'exited' && result.exitCode === 0) return result.stdout
  throw gitFailed(args[0] ?? '', result)
}

export function gitFailed(command: string, result: RunResult): UserError {
  if (result.outcome === 'cancelled') return new UserError('aborted', 'Stopped.', '', { exitCode: 130 })
  return new UserError(
    'git-failed',
    `git ${command} failed: ${reasonOf(result)}`,
    'Run `git fsck` if the repository may be damaged.',
    { exitCode: 3 },
  )
}

/** The line of stderr that says why, or how it ended; safe to show. */
export function reasonOf(result: RunResult): string {
  const ending = result.exitCode === undefined ? result.outcome : `exit code ${result.exitCode}`
  return complaint(result.stderr.toString('utf8'), result.detail ?? ending)
}

/** Git explains usage, and gives hints, around the one line that tells what is wrong. */
export function complaint(stderr: string, otherwise: string): string {
  const lines = stderr.split('\n')
  const line = lines.find((text) => /^(fatal|error): /.test(text)) ?? lines.find((text) => text !== '')
  return displayText(line ?? otherwise)
}
