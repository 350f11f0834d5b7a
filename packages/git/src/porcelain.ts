import { resolve } from 'node:path'
import { displayText, UserError } from '@sallyport/core'
import { allowedEnvironment, findExecutable } from '@sallyport/process'
import { type SimpleGit, simpleGit } from 'simple-git'
import { type ConfigHook, configHooks } from './config-hooks.ts'
import { type ConfigSetting, parseSettings } from './config-settings.ts'
import { parseWorktrees, type Worktree } from './worktrees.ts'

/**
 * What `init`, `doctor` and `uninstall` ask and set. Not for hooks: simple-git takes GIT_INDEX_FILE and its like away
 * from git. Relative paths in settings are made absolute against `root`.
 */
export interface Porcelain {
  gitVersion(): Promise<{ readonly major: number; readonly minor: number; readonly patch: number }>
  /** Every setting, weakest scope first: the last one of a key counts. */
  settings(): Promise<readonly ConfigSetting[]>
  /** All values of `core.hooksPath`, weakest first, with where each is written. */
  hooksPaths(): Promise<readonly ConfigSetting[]>
  /** Hooks defined in configuration (git 2.54 and later runs them). */
  configHooks(): Promise<readonly ConfigHook[]>
  /** Where git looks for hooks, absolute. */
  hooksDirectory(): Promise<string>
  remotes(): Promise<readonly { readonly name: string; readonly fetchUrl: string; readonly pushUrl: string }[]>
  /** `main` where the remote's HEAD says so; undefined where nothing says anything. */
  defaultBranch(remote?: string): Promise<string | undefined>
  worktrees(): Promise<readonly Worktree[]>
  setLocal(key: string, value: string): Promise<void>
  /** Adds a value to a key that may have several. */
  addLocal(key: string, value: string): Promise<void>
  /** Removes every value of the key from the repository's own configuration; nothing where there is none. */
  unsetLocal(key: string): Promise<void>
}

const configFiles = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']

/** Throws UserError `tool-missing`; its methods reject with `git-failed`. */
export function openPorcelain(root: string, env: Readonly<Record<string, string | undefined>>): Porcelain {
  const git = connect(root, env)
  const settings = async () =>
    parseSettings(await ask(git.raw(['config', '--list', '--show-scope', '--show-origin', '-z'])), root)
  return {
    settings,
    gitVersion: async () => {
      const { major, minor, patch } = await ask(git.version())
      return { major, minor, patch: Number.parseInt(String(patch), 10) || 0 }
    },
    hooksPaths: async () => (await settings()).filter(({ key }) => key === 'core.hookspath'),
    configHooks: async () => configHooks(await settings()),
    hooksDirectory: async () => {
      const path = await ask(git.raw(['rev-parse', '--path-format=absolute', '--git-path', 'hooks']))
      return resolve(root, path.replace(/\n$/, ''))
    },
    remotes: async () => {
      const remotes = await ask(git.getRemotes(true))
      return remotes.map(({ name, refs }) => ({ name, fetchUrl: refs.fetch, pushUrl: refs.push }))
    },
    defaultBranch: (remote = 'origin') => defaultBranch(git, remote),
    worktrees: async () => parseWorktrees(await ask(git.raw(['worktree', 'list', '--porcelain', '-z']))),
    setLocal: async (key, value) => {
      await ask(git.raw(['config', '--local', '--replace-all', key, value]))
    },
    addLocal: async (key, value) => {
      await ask(git.raw(['config', '--local', '--add', key, value]))
    },
    unsetLocal: async (key) => {
      const known = await ask(git.raw(['config', '--local', '--get-all', key]))
      if (known !== '') await ask(git.raw(['config', '--local', '--unset-all', key]))
    },
  }
}

function connect(root: string, env: Readonly<Record<string, string | undefined>>): SimpleGit {
  // A bare `git` could be one that lies in the repository.
  const binary = findExecutable('git', env.PATH)
  if (binary === undefined)
    throw new UserError('tool-missing', 'git was not found on PATH', 'Install git 2.36 or later.', { exitCode: 3 })
  return simpleGit({
    baseDir: root,
    binary,
    allowEnvironment: configFiles,
    unsafe: {
      // `init` sets it.
      allowUnsafeHooksPath: true,
      // An absolute path may hold characters that simple-git does not know.
      allowUnsafeCustomBinary: true,
      // GIT_CONFIG_GLOBAL and GIT_CONFIG_SYSTEM: what the user's own git reads.
      allowUnsafeConfigPaths: true,
    },
  }).env({ ...allowedEnvironment(env, (name) => configFiles.includes(name)), LC_ALL: 'C' })
}

async function defaultBranch(git: SimpleGit, remote: string): Promise<string | undefined> {
  const prefix = `refs/remotes/${remote}/`
  const head = (await ask(git.raw(['for-each-ref', '--format=%(symref)', `${prefix}HEAD`]))).trim()
  return head.startsWith(prefix) ? head.slice(prefix.length) : undefined
}

async function ask<Answer>(task: PromiseLike<Answer>): Promise<Answer> {
  try {
    return await task
  } catch (cause) {
    const line = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : 'unknown reason'
    throw new UserError('git-failed', `git failed: ${displayText(line)}`, 'Run `git status`.', { exitCode: 3, cause })
  }
}
