import { resolve } from 'node:path'
import { UserError } from '@sallyport/core'
import { type GitCommand, gitText } from './git-command.ts'
import type { HooksPathScope, HooksPathSetting } from './repository-facts.ts'

/** Where the work tree and the shared Git directory are, absolute. Throws `UserError` where there is no work tree. */
export async function findPlace(git: GitCommand) {
  const answer = await git(['rev-parse', '--is-bare-repository', '--is-inside-work-tree'])
  if (answer.exitCode !== 0) {
    throw new UserError('not-a-repository', 'this is not a Git repository', 'git init, or go to the repository first')
  }
  const [isBare, isInside] = answer.stdout.split('\n')
  if (isInside !== 'true') {
    throw new UserError(
      isBare === 'true' ? 'bare-repository' : 'not-a-repository',
      isBare === 'true' ? 'a bare repository has no commits to gate' : 'this is the inside of a Git directory',
      'go to a work tree of the repository',
    )
  }
  const ask = (what: string) => gitText(git, ['rev-parse', '--path-format=absolute', what])
  const commonDirectory = await ask('--git-common-dir')
  const gitDirectory = await ask('--git-dir')
  return { topLevel: await ask('--show-toplevel'), commonDirectory, isLinkedWorktree: gitDirectory !== commonDirectory }
}

/** Every value, in Git's order. */
export async function readHooksPaths(git: GitCommand, topLevel: string): Promise<HooksPathSetting[]> {
  const raw = await git(['config', '--show-scope', '-z', '--get-all', 'core.hooksPath'])
  // Git expands a leading ~ only when it is told that the value is a path.
  const expanded = await git(['config', '-z', '--type=path', '--get-all', 'core.hooksPath'])
  const fields = raw.stdout.split('\0')
  return expanded.stdout
    .split('\0')
    .slice(0, -1)
    .map((directory, index) => ({
      scope: scopeOf(fields[2 * index]),
      value: fields[2 * index + 1] ?? directory,
      directory: resolve(topLevel, directory),
    }))
}

function scopeOf(text: string | undefined): HooksPathScope {
  return text === 'system' || text === 'global' || text === 'worktree' || text === 'command' ? text : 'local'
}

/** Only those that we write. */
export async function readConfigHooks(git: GitCommand): Promise<Record<string, string>> {
  const { stdout } = await git(['config', '--local', '-z', '--get-regexp', '^hook\\.sallyport-'])
  const pairs = stdout
    .split('\0')
    .slice(0, -1)
    .map((pair) => pair.split('\n'))
  return Object.fromEntries(pairs.map(([key = '', ...value]) => [key, value.join('\n')]))
}

export async function readVersion(git: GitCommand) {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(await gitText(git, ['version'])) ?? []
  return { major: Number(major ?? 0), minor: Number(minor ?? 0) }
}
