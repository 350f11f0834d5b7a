import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type GitRepository, gitRepository } from '../../core/test/git-repository.ts'
import { summary } from './change-set-fixture.ts'
import { type Dump, dumpingHooks } from './real-hooks.ts'

/** The one dump, whose tree must be the tree that git then committed. */
function only(repository: GitRepository, dumps: readonly Dump[], revision = 'HEAD'): Dump {
  const [dump, ...more] = dumps
  if (dump === undefined || more.length > 0) throw new Error(`${dumps.length} hooks ran`)
  expect(dump.tree).toBe(repository.git('rev-parse', `${revision}^{tree}`))
  return dump
}

describe('inside hooks that git runs', () => {
  test('commit, -a, a path, --only, --include, -p, --amend, --allow-empty', () => {
    const repository = gitRepository({ a: '1', b: '1', c: '1' })
    const hooks = dumpingHooks(repository, ['pre-commit'])
    const commit = (...args: string[]) => {
      repository.git('commit', '--quiet', '-m', 'x', ...args)
      return summary(only(repository, hooks.take()).changeSet)
    }
    repository.write('a', '2')
    expect(commit('-a')).toEqual(['modified a'])
    repository.write('a', '3')
    repository.write('b', '3')
    repository.git('add', 'b')
    expect(commit('a')).toEqual(['modified a'])
    repository.write('a', '4')
    expect(commit('--only', 'a')).toEqual(['modified a'])
    repository.write('c', '5')
    expect(commit('--include', 'c')).toEqual(['modified b', 'modified c'])
    repository.write('later', 'x')
    repository.git('add', '--intent-to-add', 'later')
    expect(commit('-a')).toEqual(['added later'])
    repository.write('a', '6')
    expect(commit('--amend', '-a')).toEqual(['modified a'])
    expect(commit('--allow-empty')).toEqual([])
    repository.write('d', '1')
    repository.git('add', 'd')
    repository.write('d', 'not this')
    expect(commit()).toEqual(['added d'])
  })

  test('the first commit', () => {
    const repository = gitRepository()
    const hooks = dumpingHooks(repository, ['pre-commit'])
    repository.write('a', '1')
    repository.git('add', 'a')
    repository.git('commit', '--quiet', '-m', 'x')
    const dump = only(repository, hooks.take())
    expect(summary(dump.changeSet)).toEqual(['added a'])
  })

  test('from a sub-directory, a linked work tree, with --git-dir, with -c', () => {
    const repository = gitRepository({ 'd/a': '1', b: '1' })
    const hooks = dumpingHooks(repository, ['pre-commit'])
    repository.write('d/a', '2')
    repository.git('-C', 'd', '-c', 'diff.relative=true', 'commit', '--quiet', '-a', '-m', 'x')
    expect(summary(only(repository, hooks.take()).changeSet)).toEqual(['modified d/a'])
    repository.write('b', '2')
    repository.git('--git-dir=.git', '--work-tree=.', 'commit', '--quiet', '-a', '-m', 'x')
    expect(summary(only(repository, hooks.take()).changeSet)).toEqual(['modified b'])
    const linked = join(repository.root, 'linked')
    repository.git('worktree', 'add', '--quiet', '-b', 'side', linked)
    writeFileSync(join(linked, 'b'), '3')
    execFileSync('git', ['commit', '--quiet', '-m', 'x', 'b'], { cwd: linked, env: repository.env })
    expect(summary(only(repository, hooks.take(), 'side').changeSet)).toEqual(['modified b'])
  })

  test('merges: clean, conflicted, octopus; cherry-pick, revert, rebase through prepare-commit-msg', () => {
    const repository = gitRepository({ both: 'base\n', mine: '1', theirs: '1' })
    const hooks = dumpingHooks(repository, ['pre-commit', 'pre-merge-commit', 'prepare-commit-msg'])
    repository.git('checkout', '--quiet', '-b', 'other')
    repository.commit('other', { theirs: '2', fresh: 'x' })
    repository.git('update-ref', 'refs/remotes/origin/other', 'other')
    repository.git('checkout', '--quiet', 'main')
    repository.commit('main', { mine: '2' })
    hooks.take()
    repository.git('merge', '--quiet', '--no-edit', 'other')
    const [preMerge, prepare, ...more] = hooks.take()
    expect(more).toEqual([])
    expect([preMerge?.hook, prepare?.hook]).toEqual(['pre-merge-commit', 'prepare-commit-msg'])
    for (const dump of [preMerge, prepare]) {
      expect(dump?.operation).toBe('merge')
      const fresh = dump?.changeSet.entries.find(({ path }) => path === 'fresh')
      expect(fresh?.parents).toEqual([{ oid: fresh?.oid, mode: '100644' }])
    }
    repository.git('cherry-pick', '--allow-empty', '--keep-redundant-commits', 'other')
    expect(hooks.take().map(({ hook, operation }) => [hook, operation])).toContainEqual([
      'prepare-commit-msg',
      'cherry-pick',
    ])
    repository.git('checkout', '--quiet', '-b', 'topic', 'HEAD~1')
    repository.commit('topic', { topic: '1' })
    hooks.take()
    repository.git('rebase', '--quiet', '--force-rebase', 'main')
    const picked = hooks.take()
    expect(picked.map(({ hook, operation }) => [hook, operation])).toEqual([['prepare-commit-msg', 'rebase']])
    expect(summary(only(repository, picked).changeSet)).toEqual(['added topic'])
  })

  test('push and receive: one verdict for all refs, in quarantine', () => {
    const repository = gitRepository({ a: '1' })
    repository.git('clone', '--quiet', '--bare', '.', '.git/origin.git')
    repository.git('remote', 'add', 'origin', join(repository.root, '.git/origin.git'))
    repository.git('fetch', '--quiet', 'origin')
    const hooks = dumpingHooks(repository, ['pre-push'])
    dumpingHooks(repository, ['pre-receive'], join(repository.root, '.git/origin.git'))
    repository.commit('secret', { secret: 'x' })
    repository.git('rm', '--quiet', 'secret')
    repository.commit('gone', { b: '1' })
    repository.git('tag', '-a', 'v1', '-m', 'tag text')
    repository.git('push', '--quiet', 'origin', 'main', 'main:topic', 'v1')
    const dumps = hooks.take()
    expect(dumps.map(({ hook }) => hook)).toEqual(['pre-push', 'pre-receive'])
    for (const { changeSet } of dumps) {
      expect(summary(changeSet)).toEqual(['added b', 'added secret'])
      expect(changeSet.kind === 'push' && changeSet.refs.map(({ remoteRef }) => remoteRef).sort()).toEqual([
        'refs/heads/main',
        'refs/heads/topic',
        'refs/tags/v1',
      ])
      expect(changeSet.messages.filter(({ kind }) => kind === 'tag-message')).toHaveLength(1)
      expect(changeSet.messages.filter(({ kind }) => kind === 'commit-message')).toHaveLength(2)
    }
    repository.git('push', '--quiet', 'origin', '--delete', 'topic')
    for (const { changeSet } of hooks.take()) expect(changeSet.entries).toEqual([])
    repository.git('reset', '--quiet', '--hard', 'HEAD~2')
    repository.commit('forced', { c: '1' })
    repository.git('push', '--quiet', '--force', 'origin', 'main')
    for (const { changeSet } of hooks.take()) expect(summary(changeSet)).toEqual(['added c'])
  })
})
