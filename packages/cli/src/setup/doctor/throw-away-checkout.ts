import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { makePrivateDirectory, type PrivateDirectory } from '@sallyport/process'
import { type GitCommand, gitText } from '../git-command.ts'
import { effectiveHooksPath, type RepositoryFacts } from '../repository-facts.ts'
import { lefthookConfigs, otherSetUpFiles, simpleGitHooksConfigs } from '../set-up-files.ts'

interface TwoGits {
  readonly users: GitCommand
  /** For the throw-away repository; no variable can lead it to the user's. */
  readonly own: GitCommand
}

/**
 * A repository of its own with the files of HEAD and the hooks as they are now. It only reads the user's objects;
 * runners that stash, check out or re-stage do so here, never to the user's files.
 */
export async function makeThrowAwayCheckout(facts: RepositoryFacts, git: TwoGits): Promise<PrivateDirectory> {
  const directory = makePrivateDirectory('doctor')
  const root = directory.path
  const format = await gitText(git.users, ['rev-parse', '--show-object-format'], { cwd: facts.topLevel })
  await gitText(git.own, [
    'init',
    '--quiet',
    '--template=',
    `--object-format=${format}`,
    '--initial-branch=canary',
    root,
  ])
  await checkOutHead(facts, git, root)
  for (const name of ['.sallyport', '.husky', ...lefthookConfigs, ...otherSetUpFiles, ...simpleGitHooksConfigs])
    copy(facts.topLevel, root, name)
  copy(facts.commonDirectory, join(root, '.git'), 'hooks')
  copy(facts.commonDirectory, join(root, '.git'), join('sallyport', 'cli'))
  await linkModules(facts, git.users, root)
  await takeHookSettings(facts, git.own, root)
  return directory
}

/** Hooks may need any file. Where HEAD cannot be had (none yet, a partial clone), the hooks get an empty tree. */
async function checkOutHead(facts: RepositoryFacts, git: TwoGits, root: string): Promise<void> {
  const head = await git.users(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { cwd: facts.topLevel })
  if (head.exitCode !== 0) return
  mkdirSync(join(root, '.git', 'objects', 'info'), { recursive: true })
  writeFileSync(join(root, '.git', 'objects', 'info', 'alternates'), `${join(facts.commonDirectory, 'objects')}\n`)
  const commit = head.stdout.trim()
  const steps = [
    ['read-tree', commit],
    // Downloads of large files have no part in this.
    [
      '-c',
      'filter.lfs.smudge=',
      '-c',
      'filter.lfs.process=',
      'checkout-index',
      '--all',
      '--index',
      '--quiet',
      '--force',
    ],
    ['update-ref', 'HEAD', commit],
  ]
  for (const step of steps) if ((await git.own(step, { cwd: root })).exitCode !== 0) return
}

/** Where a package has its programs installed, so has the copy. */
async function linkModules(facts: RepositoryFacts, git: GitCommand, root: string): Promise<void> {
  const { stdout } = await git(['ls-files', '-z', '--', 'package.json', '*/package.json'], { cwd: facts.topLevel })
  const folders = new Set([
    '',
    ...stdout
      .split('\0')
      .filter(Boolean)
      .map((path) => dirname(path)),
  ])
  for (const folder of folders) {
    const modules = join(facts.topLevel, folder, 'node_modules')
    const target = join(root, folder, 'node_modules')
    if (existsSync(modules) && existsSync(dirname(target)) && !existsSync(target)) symlinkSync(modules, target)
  }
}

async function takeHookSettings(facts: RepositoryFacts, git: GitCommand, root: string): Promise<void> {
  const setting = effectiveHooksPath(facts)
  const isOwn = setting?.scope === 'local' || setting?.scope === 'worktree'
  if (setting !== undefined && isOwn) {
    const inside = relative(facts.topLevel, setting.directory)
    const isInside = inside !== '' && !inside.startsWith('..') && !inside.startsWith('.git/')
    if (isInside) copy(facts.topLevel, root, inside)
    await gitText(git, ['config', 'core.hooksPath', isInside ? inside : setting.directory], { cwd: root })
  }
  for (const [key, value] of Object.entries(facts.configHooks))
    await gitText(git, ['config', key, value], { cwd: root })
}

function copy(from: string, to: string, name: string): void {
  const source = join(from, name)
  if (!existsSync(source)) return
  mkdirSync(dirname(join(to, name)), { recursive: true })
  // Links that lead nowhere are left out; the others are followed, because they may lead out of the tree.
  cpSync(source, join(to, name), { recursive: true, dereference: true, filter: (path) => existsSync(path) })
}
