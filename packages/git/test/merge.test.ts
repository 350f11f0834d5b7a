import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type GitRepository, gitRepository } from '../../core/test/git-repository.ts'
import { currentOperation, mergeHeads, openStaged } from '../src/index.ts'
import { entryAt, open, staged, summary } from './change-set-fixture.ts'

function diverged(): GitRepository {
  const repository = gitRepository({ both: 'base\n', mine: '1', theirs: '1' })
  repository.git('checkout', '--quiet', '-b', 'other')
  repository.commit('other', { both: 'other\n', theirs: '2', 'from-other': 'x' })
  repository.git('update-ref', 'refs/remotes/origin/other', 'other')
  repository.git('checkout', '--quiet', 'main')
  return repository
}

describe('merges', () => {
  test('clean, before git writes MERGE_HEAD: the parents are in the environment', async () => {
    const repository = diverged()
    repository.commit('main', { mine: '2' })
    repository.git('merge', '--no-commit', '--no-ff', '--quiet', 'other')
    const other = repository.git('rev-parse', 'other')
    const before = await open(repository)
    expect(mergeHeads(before)).toEqual([other])
    expect(currentOperation(before)).toBe('merge')
    rmSync(join(repository.root, '.git', 'MERGE_HEAD'))
    const { repository: opened, changeSet } = await openStaged({
      cwd: repository.root,
      env: { ...repository.env, [`GITHEAD_${other}`]: 'other' },
    })
    expect(mergeHeads(opened)).toEqual([other])
    const entry = entryAt(changeSet, 'theirs')
    expect(entry.parents).toHaveLength(2)
    expect(entry.parents).toContainEqual({ oid: entry.oid, mode: entry.mode })
    expect(entryAt(changeSet, 'from-other').parents).toEqual([
      { oid: entryAt(changeSet, 'from-other').oid, mode: '100644' },
    ])
  })

  test('what no remote has yet is new, although the other side has it', async () => {
    const repository = diverged()
    repository.git('update-ref', '-d', 'refs/remotes/origin/other')
    repository.commit('main', { mine: '2' })
    repository.git('merge', '--no-commit', '--no-ff', '--quiet', 'other')
    expect(entryAt(await staged(repository), 'from-other').parents).toEqual([])
  })

  test('conflicted and resolved: an evil line is in neither parent', async () => {
    const repository = diverged()
    repository.commit('main', { both: 'mine\n' })
    expect(() => repository.git('merge', '--quiet', 'other')).toThrow()
    const conflicted = await staged(repository)
    const stages = conflicted.entries.filter(({ path }) => path === 'both')
    expect(stages.map(({ status }) => status)).toEqual(['unmerged', 'unmerged', 'unmerged'])
    expect(new Set(stages.map(({ oid }) => oid)).size).toBe(3)
    repository.write('both', 'evil\n')
    repository.write('added-in-merge', 'evil\n')
    repository.git('add', '--all')
    const resolved = await staged(repository)
    const both = entryAt(resolved, 'both')
    expect(both.parents.map(({ oid }) => oid)).toEqual([
      repository.git('rev-parse', 'main:both'),
      repository.git('rev-parse', 'other:both'),
    ])
    expect(entryAt(resolved, 'added-in-merge').parents).toEqual([])
    expect(summary(resolved)).toContain('added from-other')
  })

  test('octopus', async () => {
    const repository = gitRepository({ a: '1' })
    for (const name of ['one', 'two']) {
      repository.git('checkout', '--quiet', '-b', name, 'main')
      repository.commit(name, { [name]: name })
      repository.git('update-ref', `refs/remotes/origin/${name}`, name)
    }
    repository.git('checkout', '--quiet', 'main')
    repository.commit('main', { b: '1' })
    repository.git('merge', '--quiet', '--no-commit', 'one', 'two')
    const changeSet = await staged(repository)
    expect(mergeHeads(await open(repository))).toHaveLength(2)
    for (const name of ['one', 'two'])
      expect(entryAt(changeSet, name).parents).toEqual([{ oid: entryAt(changeSet, name).oid, mode: '100644' }])
  })

  test('after `merge --squash` the other side is no parent', async () => {
    const repository = diverged()
    repository.commit('main', { mine: '2' })
    const other = repository.git('rev-parse', 'other')
    repository.git('merge', '--squash', '--quiet', 'other')
    const { changeSet } = await openStaged({
      cwd: repository.root,
      env: { ...repository.env, [`GITHEAD_${other}`]: 'other' },
    })
    expect(entryAt(changeSet, 'from-other').parents).toEqual([])
  })
})

describe('current operation', () => {
  test('rebase, cherry-pick, revert, am, none', async () => {
    const repository = diverged()
    expect(currentOperation(await open(repository))).toBe('none')
    repository.commit('main', { both: 'mine\n' })
    const operations: [string, string[], string[]][] = [
      ['cherry-pick', ['cherry-pick', 'other'], ['cherry-pick', '--abort']],
      ['rebase', ['rebase', 'other'], ['rebase', '--abort']],
      ['rebase', ['rebase', '--apply', 'other'], ['rebase', '--abort']],
      ['merge', ['merge', 'other'], ['merge', '--abort']],
    ]
    for (const [operation, start, abort] of operations) {
      expect(() => repository.git(...start)).toThrow()
      expect(currentOperation(await open(repository))).toBe(operation)
      repository.git(...abort)
    }
    repository.git('format-patch', '--quiet', '-1', 'other', '-o', 'patches')
    expect(() => repository.git('am', 'patches/0001-other.patch')).toThrow()
    expect(currentOperation(await open(repository))).toBe('am')
    repository.git('am', '--abort')
    repository.git('revert', '--no-commit', 'HEAD')
    expect(currentOperation(await open(repository))).toBe('revert')
  })
})
