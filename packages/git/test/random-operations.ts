import { execFile } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import type { GitRepository } from '../../core/test/git-repository.ts'

const paths = ['a', 'b', 'd/a', 'd/e/b', 'd', 'line\nfeed', 'ünï', '-x'] as const
const branches = ['main', 'one', 'two'] as const

const path = fc.constantFrom(...paths)
const branch = fc.constantFrom(...branches)
const content = fc.integer({ min: 0, max: 40 }).map((n) => `${`line ${n % 7}\n`.repeat(1 + (n % 3))}tail ${n}\n`)

/** One thing that a person or a tool does; `strict` ones tell git to commit. */
export type Operation =
  | { readonly kind: 'write' | 'stage-then-edit'; readonly path: string; readonly content: string }
  | { readonly kind: 'remove' | 'make-executable'; readonly path: string }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  | { readonly kind: 'git'; readonly args: readonly string[] }
  | { readonly kind: 'merge-and-resolve'; readonly branch: string; readonly content: string }
  | { readonly kind: 'am'; readonly branch: string }
  | { readonly kind: 'commit-tree' }

function git(...args: string[]): fc.Arbitrary<Operation> {
  return fc.constant({ kind: 'git', args })
}

const commit = fc
  .constantFrom(
    [],
    ['-a'],
    ['--amend'],
    ['--amend', '-a'],
    ['--allow-empty'],
    ['--no-verify', '-a'],
    ['--fixup=HEAD', '-a'],
    ['--squash=HEAD', '-a'],
  )
  .map((flags): Operation => ({ kind: 'git', args: ['commit', '-m', 'message', ...flags] }))

const commitPath = fc
  .tuple(fc.constantFrom('--only', '--include'), path)
  .map(([flag, name]): Operation => ({ kind: 'git', args: ['commit', '-m', 'message', flag, '--', name] }))

const onBranch = fc
  .tuple(
    fc.constantFrom(
      ['merge', '--no-edit'],
      ['merge', '--no-edit', '--no-ff'],
      ['merge', '--no-edit', '-s', 'ours'],
      ['merge', '--no-edit', '-X', 'theirs'],
      ['cherry-pick', '--allow-empty', '--keep-redundant-commits'],
      ['cherry-pick', '-n'],
      ['rebase'],
      ['rebase', '--apply'],
      ['rebase', '--force-rebase', '-X', 'theirs'],
      ['rebase', '--autosquash', '--rebase-merges'],
      ['merge', '--squash'],
      ['checkout', '--force'],
      ['checkout', '--force', '-B', 'two'],
    ),
    branch,
  )
  .map(([args, name]): Operation => ({ kind: 'git', args: [...args, name] }))

export const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('write', 'stage-then-edit'), path, content }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('remove', 'make-executable'), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('link' as const), path, target: content }) },
  { weight: 4, arbitrary: git('add', '--all') },
  { weight: 6, arbitrary: commit },
  { weight: 2, arbitrary: commitPath },
  { weight: 6, arbitrary: onBranch },
  { weight: 1, arbitrary: git('merge', '--no-edit', 'one', 'two') },
  { weight: 1, arbitrary: git('revert', '--no-edit', 'HEAD') },
  { weight: 1, arbitrary: git('reset', '--soft', 'HEAD~1') },
  { weight: 1, arbitrary: git('stash', 'push', '--include-untracked') },
  { weight: 1, arbitrary: git('stash', 'pop') },
  { weight: 1, arbitrary: git('add', '--intent-to-add', '.') },
  { weight: 1, arbitrary: git('update-index', '--split-index') },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge-and-resolve' as const), branch, content }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('am' as const), branch }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'commit-tree' as const }) },
)

const execute = promisify(execFile)

/** Runs git without blocking this process; a refusal (nothing to commit, conflict) is part of the game. */
export async function tryGit(repository: GitRepository, ...args: string[]): Promise<string | undefined> {
  try {
    const env = { ...repository.env, GIT_EDITOR: 'true', GIT_SEQUENCE_EDITOR: 'true', GIT_MERGE_AUTOEDIT: 'no' }
    const { stdout } = await execute('git', args, { cwd: repository.root, env, maxBuffer: 1 << 26 })
    return stdout
  } catch {
    return undefined
  }
}

export async function perform(repository: GitRepository, step: Operation): Promise<void> {
  switch (step.kind) {
    case 'write':
      put(repository, step.path, (file) => writeFileSync(file, step.content))
      return
    case 'stage-then-edit':
      put(repository, step.path, (file) => writeFileSync(file, step.content))
      await tryGit(repository, 'add', '--', step.path)
      put(repository, step.path, (file) => writeFileSync(file, 'not staged\n'))
      return
    case 'link':
      put(repository, step.path, (file) => symlinkSync(step.target, file))
      return
    case 'remove':
      rmSync(join(repository.root, step.path), { recursive: true, force: true })
      return
    case 'make-executable': {
      const file = join(repository.root, step.path)
      if (existsSync(file) && lstatSync(file).isFile()) chmodSync(file, 0o755)
      return
    }
    case 'merge-and-resolve':
      await tryGit(repository, 'merge', '--no-edit', '--no-commit', '--no-ff', step.branch)
      put(repository, 'a', (file) => writeFileSync(file, `evil ${step.content}`))
      await tryGit(repository, 'add', '--all')
      await tryGit(repository, 'commit', '--no-edit')
      break
    case 'am':
      await tryGit(repository, 'format-patch', '--quiet', '-1', step.branch, '-o', '.git/patches', '--start-number=1')
      await tryGit(repository, 'am', '--3way', ...patches(repository))
      rmSync(join(repository.root, '.git/patches'), { recursive: true, force: true })
      break
    case 'commit-tree': {
      const tree = (await tryGit(repository, 'write-tree'))?.trim()
      const made = tree && (await tryGit(repository, 'commit-tree', '-p', 'HEAD', '-m', 'plumbing', tree))
      if (made) await tryGit(repository, 'update-ref', 'HEAD', made.trim())
      return
    }
    case 'git':
      await tryGit(repository, ...step.args)
  }
  for (const started of ['rebase', 'merge', 'cherry-pick', 'revert', 'am'])
    if (isUnderWay(repository, started)) await tryGit(repository, started, '--abort')
}

function patches(repository: GitRepository): string[] {
  return existsSync(join(repository.root, '.git/patches')) ? ['.git/patches/0001-message.patch'] : []
}

function isUnderWay(repository: GitRepository, command: string): boolean {
  const marks: Record<string, string[]> = {
    rebase: ['rebase-merge', 'rebase-apply'],
    am: ['rebase-apply'],
    merge: ['MERGE_HEAD'],
    'cherry-pick': ['CHERRY_PICK_HEAD'],
    revert: ['REVERT_HEAD'],
  }
  return (marks[command] ?? []).some((name) => existsSync(join(repository.root, '.git', name)))
}

/** Makes way: a file where a directory was, and the reverse. */
function put(repository: GitRepository, name: string, make: (file: string) => void): void {
  const file = join(repository.root, name)
  const names = name.split('/').slice(0, -1)
  for (const depth of names.keys()) {
    const parent = join(repository.root, ...names.slice(0, depth + 1))
    // Not `existsSync`: a link that points nowhere is in the way too.
    if (lstatSync(parent, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(parent)
  }
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { recursive: true, force: true })
  make(file)
}
