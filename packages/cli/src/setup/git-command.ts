import { displayLines, UserError } from '@sallyport/core'
import { allowedEnvironment, findExecutable, run } from '@sallyport/process'
import type { World } from '../world.ts'

interface GitAnswer {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs git for set-up and diagnosis. Never on the path of a scan: that is what `@sallyport/git` is for. */
export type GitCommand = (args: readonly string[], options?: { cwd?: string; input?: string }) => Promise<GitAnswer>

const timeoutMs = 30_000

export function gitCommand(
  world: Pick<World, 'cwd' | 'env' | 'signal'>,
  repository: 'the user means' | 'at cwd' = 'the user means',
): GitCommand {
  const file = findExecutable('git', world.env.PATH)
  if (file === undefined) throw new UserError('tool-missing', 'git was not found on PATH', 'install Git 2.39 or later')
  const chosen = repository === 'at cwd' ? withoutRepository(world.env) : world.env
  const env = { ...setupEnvironment(chosen), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  return async (args, options = {}) => {
    // fsmonitor is a program that repository configuration names.
    const result = await run(file, ['-c', 'core.fsmonitor=false', ...args], {
      env,
      cwd: options.cwd ?? world.cwd,
      timeoutMs,
      signal: world.signal,
      ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
    })
    if (result.outcome !== 'exited' || result.exitCode === undefined) {
      const detail = result.detail === undefined ? result.outcome : `${result.outcome}: ${result.detail}`
      throw new UserError('git-failed', `git ${args[0] ?? ''} did not finish (${detail})`, 'run it by hand to see why')
    }
    return { exitCode: result.exitCode, stdout: result.stdout.toString(), stderr: result.stderr.toString() }
  }
}

/** The allow-list of every child, plus what tells git which repository and configuration the user means. */
export function setupEnvironment(env: World['env']): Record<string, string> {
  return allowedEnvironment(
    env,
    (name) => name.startsWith('GIT_CONFIG_') || ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_CEILING_DIRECTORIES'].includes(name),
  )
}

/** With these, a command meant for a throw-away repository would work on the user's. */
export function withoutRepository<T>({
  GIT_DIR: _directory,
  GIT_WORK_TREE: _tree,
  ...rest
}: Readonly<Record<string, T>>): Record<string, T> {
  return rest
}

/** Standard output without its final line feed; a failure of git is a `UserError` that quotes it. */
export async function gitText(
  git: GitCommand,
  args: readonly string[],
  options: { cwd?: string } = {},
): Promise<string> {
  const answer = await git(args, options)
  if (answer.exitCode === 0) return answer.stdout.replace(/\n$/, '')
  throw new UserError('git-failed', `git ${args.join(' ')} failed`, displayLines(answer.stderr.trim()))
}
