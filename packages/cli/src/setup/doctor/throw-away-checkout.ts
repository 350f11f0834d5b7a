import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { makePrivateDirectory, type PrivateDirectory } from '@sallyport/process'
import { type GitCommand, gitText } from '../git-command.ts'
import { effectiveHooksPath, type RepositoryFacts } from '../repository-facts.ts'
import { lefthookConfigs, otherSetUpFiles, simpleGitHooksConfigs } from '../set-up-files.ts'

/**
 * A repository of its own with the same hooks: their files, directories and settings as they are now. Runners that stash,
 * check out or re-stage work on this one, never on the user's files.
 */
export async function makeThrowAwayCheckout(facts: RepositoryFacts, git: GitCommand): Promise<PrivateDirectory> {
  const directory = makePrivateDirectory('doctor')
  const root = directory.path
  await gitText(git, ['init', '--quiet', '--template=', root])
  for (const name of ['.sallyport', '.husky', ...lefthookConfigs, ...otherSetUpFiles, ...simpleGitHooksConfigs])
    copy(facts.topLevel, root, name)
  copy(facts.commonDirectory, join(root, '.git'), 'hooks')
  copy(facts.commonDirectory, join(root, '.git'), join('sallyport', 'cli'))
  const modules = join(facts.topLevel, 'node_modules')
  if (existsSync(modules)) symlinkSync(modules, join(root, 'node_modules'))
  await takeHookSettings(facts, git, root)
  return directory
}

async function takeHookSettings(facts: RepositoryFacts, git: GitCommand, root: string): Promise<void> {
  const setting = effectiveHooksPath(facts)
  const isOwn = setting?.scope === 'local' || setting?.scope === 'worktree'
  if (setting !== undefined && isOwn) {
    const inside = relative(facts.topLevel, setting.directory)
    const isInside = !inside.startsWith('..') && !inside.startsWith('.git')
    if (isInside && inside !== '') copy(facts.topLevel, root, inside)
    await gitText(git, ['config', 'core.hooksPath', isInside ? inside : setting.directory], { cwd: root })
  }
  for (const [key, value] of Object.entries(facts.configHooks))
    await gitText(git, ['config', key, value], { cwd: root })
}

function copy(from: string, to: string, name: string): void {
  const source = join(from, name)
  if (!existsSync(source) || existsSync(join(to, name))) return
  mkdirSync(dirname(join(to, name)), { recursive: true })
  cpSync(source, join(to, name), { recursive: true, dereference: true })
}
