import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import {
  addRemote,
  command,
  expectRefused,
  expectRefusedAtPush,
  expectReported,
  gatedRepository,
  git,
  leakingSource,
  type Run,
  stage,
} from './gate.ts'

/** Plants a secret, then tries to commit it. */
type PlantedCase = readonly [name: string, attempt: (repository: GitRepository) => Run]

const leak = leakingSource()
const harmless = 'export {}\n'

function commit(repository: GitRepository, ...args: string[]): Run {
  return git(repository, 'commit', '-m', 'Change things', ...args)
}

function addLink(repository: GitRepository, path: string): void {
  symlinkSync(leak.trim(), join(repository.root, path))
}

/** The index holds the secret, the disk does not, and Git has been told not to look. */
function hideFromStatus(repository: GitRepository, flag: string): Run {
  stage(repository, { 'tracked.ts': leak })
  repository.git('update-index', flag, 'tracked.ts')
  repository.write('tracked.ts', harmless)
  return commit(repository)
}

function branchWithLeak(repository: GitRepository, path: string): void {
  repository.git('switch', '--quiet', '--create', 'other')
  repository.commit('Leak', { [path]: leak })
  repository.git('switch', '--quiet', 'main')
}

const oddNames: readonly PlantedCase[] = [
  ['a name with a line feed', 'line\nfeed.ts'],
  ['a name with a quote', 'a"quote\'s.ts'],
  ['a name that begins with a dash', '--all.ts'],
  ['a name beyond ASCII', 'Schlüssel-鍵-🔑.ts'],
  ['a name with a space at its beginning', ' leading.ts'],
  ['a name with a space at its end', 'trailing.ts '],
].map(
  ([name = '', path = '']): PlantedCase => [
    name,
    (repository) => {
      stage(repository, { [path]: leak })
      return commit(repository)
    },
  ],
)

/** The hook contract lets `pre-commit` or `pre-merge-commit` refuse all of these. */
const refused: readonly PlantedCase[] = [
  [
    'a plain file',
    (repository) => {
      stage(repository, { 'new.ts': leak })
      return commit(repository)
    },
  ],
  [
    'added, then cleaned on disk (AM)',
    (repository) => {
      stage(repository, { 'new.ts': leak })
      repository.write('new.ts', harmless)
      return commit(repository)
    },
  ],
  [
    'changed, then cleaned on disk (MM)',
    (repository) => {
      stage(repository, { 'tracked.ts': leak })
      repository.write('tracked.ts', harmless)
      return commit(repository)
    },
  ],
  [
    'added, then deleted from disk (AD)',
    (repository) => {
      stage(repository, { 'new.ts': leak })
      rmSync(join(repository.root, 'new.ts'))
      return commit(repository)
    },
  ],
  [
    'a rename with an edit',
    (repository) => {
      repository.git('mv', 'long.ts', 'moved.ts')
      stage(repository, { 'moved.ts': `${longSource}${leak}` })
      return commit(repository)
    },
  ],
  [
    'a rename, edited before it',
    (repository) => {
      repository.write('long.ts', `${longSource}${leak}`)
      repository.git('mv', 'long.ts', 'moved.ts')
      repository.git('add', '--all')
      return commit(repository)
    },
  ],
  ...oddNames,
  [
    'a name that is not UTF-8',
    (repository) => {
      writeFileSync(
        Buffer.concat([Buffer.from(`${repository.root}/not-`), Buffer.from([0xff, 0xfe]), Buffer.from('.ts')]),
        leak,
      )
      repository.git('add', '--all')
      return commit(repository)
    },
  ],
  [
    'a new symbolic link, whose target text it is',
    (repository) => {
      addLink(repository, 'link')
      repository.git('add', '--all')
      return commit(repository)
    },
  ],
  [
    'a symbolic link that becomes a file',
    (repository) => {
      symlinkSync('tracked.ts', join(repository.root, 'link'))
      repository.commit('Link')
      rmSync(join(repository.root, 'link'))
      stage(repository, { link: leak })
      return commit(repository)
    },
  ],
  [
    'a file that becomes a symbolic link',
    (repository) => {
      rmSync(join(repository.root, 'tracked.ts'))
      addLink(repository, 'tracked.ts')
      repository.git('add', '--all')
      return commit(repository)
    },
  ],
  ['skip-worktree', (repository) => hideFromStatus(repository, '--skip-worktree')],
  ['assume-unchanged', (repository) => hideFromStatus(repository, '--assume-unchanged')],
  [
    'a commit of a path',
    (repository) => {
      repository.write('tracked.ts', leak)
      return commit(repository, '--', 'tracked.ts')
    },
  ],
  [
    'commit -a',
    (repository) => {
      repository.write('tracked.ts', leak)
      return commit(repository, '-a')
    },
  ],
  [
    'from a subdirectory, of a file outside it',
    (repository) => {
      stage(repository, { 'new.ts': leak })
      mkdirSync(join(repository.root, 'sub'))
      return command(repository, 'git', ['commit', '-m', 'x'], { cwd: join(repository.root, 'sub') })
    },
  ],
  [
    'with --git-dir, from elsewhere',
    (repository) => {
      stage(repository, { 'new.ts': leak })
      return command(
        repository,
        'git',
        [`--git-dir=${repository.root}/.git`, `--work-tree=${repository.root}`, 'commit', '-m', 'x'],
        { cwd: '/' },
      )
    },
  ],
  [
    'the attribute -diff',
    (repository) => {
      stage(repository, { '.gitattributes': '* -diff -text binary\n', 'new.ts': leak })
      return commit(repository)
    },
  ],
  [
    'hostile diff configuration',
    (repository) => {
      for (const [name, value] of hostileSettings) repository.git('config', name, value)
      stage(repository, { '.gitattributes': '*.ts diff=hide\n', 'sub/.keep': '', 'new.ts': leak })
      return command(repository, 'git', ['commit', '-m', 'x'], { cwd: join(repository.root, 'sub') })
    },
  ],
  [
    'a clean merge',
    (repository) => {
      branchWithLeak(repository, 'new.ts')
      repository.commit('Ours', { 'ours.ts': harmless })
      return git(repository, 'merge', '--no-ff', '-m', 'Merge', 'other')
    },
  ],
  [
    'a conflicted merge, from the other side',
    (repository) => {
      branchWithLeak(repository, 'tracked.ts')
      repository.commit('Ours', { 'tracked.ts': 'export const ours = 1\n' })
      expect(git(repository, 'merge', 'other').code).not.toBe(0)
      repository.git('checkout', '--theirs', 'tracked.ts')
      repository.git('add', 'tracked.ts')
      return commit(repository)
    },
  ],
  [
    'a file added while a merge is resolved',
    (repository) => {
      repository.git('switch', '--quiet', '--create', 'other')
      repository.commit('Theirs', { 'tracked.ts': 'export const theirs = 1\n' })
      repository.git('switch', '--quiet', 'main')
      repository.commit('Ours', { 'tracked.ts': 'export const ours = 1\n' })
      expect(git(repository, 'merge', 'other').code).not.toBe(0)
      stage(repository, { 'tracked.ts': harmless, 'evil.ts': leak })
      return commit(repository)
    },
  ],
]

const longSource = Array.from({ length: 40 }, (_, line) => `export const value${line} = ${line}\n`).join('')

const hostileSettings = [
  ['diff.external', 'true'],
  ['diff.hide.textconv', 'true'],
  ['diff.hide.command', 'true'],
  ['diff.relative', 'true'],
  ['diff.ignoreSubmodules', 'all'],
  ['diff.noprefix', 'true'],
  ['diff.renames', 'copies'],
  ['diff.orderFile', '/dev/null'],
  ['color.ui', 'always'],
  ['core.quotePath', 'true'],
  ['core.abbrev', '4'],
  ['core.pager', 'true'],
  ['status.relativePaths', 'true'],
] as const

/** Git runs only hooks that may not refuse: said at once, stopped at push. */
const reported: readonly PlantedCase[] = [
  [
    'a cherry-pick',
    (repository) => {
      branchWithLeak(repository, 'new.ts')
      return git(repository, 'cherry-pick', 'other')
    },
  ],
  [
    'an amend of a commit that holds it already',
    (repository) => {
      repository.commit('Leak', { 'new.ts': leak })
      return git(repository, 'commit', '--amend', '--no-edit')
    },
  ],
  [
    'an amend with a new message, of which Git tells no hook',
    (repository) => {
      repository.commit('Leak', { 'new.ts': leak })
      return git(repository, 'commit', '--amend', '-m', 'Other words')
    },
  ],
]

function plantedRepository(): GitRepository {
  return gatedRepository({ 'tracked.ts': harmless, 'long.ts': longSource })
}

describe('a planted secret is refused', () => {
  it.each(refused)('%s', (_name, attempt) => {
    const repository = plantedRepository()
    expectRefused(attempt(repository))
    expect(leaksIn(repository, 'HEAD')).toBe(false)
  })

  it('staged and deleted from disk, in a linked worktree', () => {
    const repository = plantedRepository()
    const linked = join(repository.root, '.git', 'linked')
    repository.git('worktree', 'add', '--quiet', linked)
    writeFileSync(join(linked, 'new.ts'), leak)
    expect(command(repository, 'git', ['add', 'new.ts'], { cwd: linked }).code).toBe(0)
    rmSync(join(linked, 'new.ts'))
    expectRefused(command(repository, 'git', ['commit', '-m', 'x'], { cwd: linked }))
  })
})

describe('a planted secret is reported, and refused at push', () => {
  it.each(reported)('%s', (_name, attempt) => {
    const repository = plantedRepository()
    addRemote(repository)
    expectReported(attempt(repository))
    expect(leaksIn(repository, 'HEAD')).toBe(true)
    expectRefusedAtPush(repository)
  })
})

describe('what is no part of the commit does not stop it', () => {
  it('an intent to add', () => {
    const repository = plantedRepository()
    repository.write('later.ts', leak)
    repository.git('add', '--intent-to-add', 'later.ts')
    repository.write('now.ts', harmless)
    repository.git('add', 'now.ts')
    const run = commit(repository)
    expect(run.code, run.stderr).toBe(0)
    expect(repository.git('ls-tree', '--name-only', 'HEAD', 'later.ts')).toBe('')
    // With -a Git makes it a real addition before the hook.
    expectRefused(git(repository, 'commit', '-a', '-m', 'x'))
  })
})

/** Asks Git, not us: whether any file of the revision holds the value. */
function leaksIn(repository: GitRepository, revision: string): boolean {
  return git(repository, 'grep', '--quiet', '--text', '--fixed-strings', leak.trim(), revision).code === 0
}
