import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangeSet } from '@sallyport/core'
import { describe, expect, test } from 'vitest'
import { gitRepository } from '../../core/test/git-repository.ts'
import {
  commitsOf,
  emptyTree,
  listTree,
  mergeBase,
  readCommits,
  readFileAt,
  readRange,
  readTree,
  resolveRevision,
} from '../src/index.ts'
import { entryAt, gitBytes, open, summary, textOf } from './change-set-fixture.ts'

function onTheWay(changeSet: ChangeSet): string[] {
  return changeSet.entries.filter(({ isCurrent }) => !isCurrent).map(({ path }) => path)
}

describe('range', () => {
  test('a file added and removed again is there, as history', async () => {
    const repository = gitRepository({ a: '1' })
    const from = repository.git('rev-parse', 'HEAD')
    const added = repository.commit('add', { secret: 'gone soon', a: '2' })
    repository.git('rm', '--quiet', 'secret')
    const to = repository.commit('remove', { a: '3' })
    const opened = await open(repository)
    const changeSet = await readRange(opened, from, to)
    expect(onTheWay(changeSet).sort()).toEqual(['a', 'secret'])
    const secret = entryAt(changeSet, 'secret')
    expect(secret).toMatchObject({ isCurrent: false, commit: added, parents: [] })
    expect(await textOf(opened, secret.oid)).toBe('gone soon')
    const current = changeSet.entries.find(({ path, isCurrent }) => path === 'a' && isCurrent)
    expect(current).toMatchObject({ commit: to, parents: [{ oid: repository.git('rev-parse', `${from}:a`) }] })
    const way = changeSet.entries.find(({ path, isCurrent }) => path === 'a' && !isCurrent)
    expect(way).toMatchObject({ commit: added, oid: repository.git('rev-parse', `${added}:a`) })
    expect(changeSet).toMatchObject({ kind: 'range', from, to, commits: [added, to] })
  })

  test('each object of a path once, with the commit that brought it first', async () => {
    const repository = gitRepository({ a: '1' })
    const from = repository.git('rev-parse', 'HEAD')
    const first = repository.commit('two', { a: '2' })
    repository.commit('three', { a: '3' })
    const to = repository.commit('two again', { a: '2' })
    const changeSet = await readRange(await open(repository), from, to)
    expect(changeSet.entries).toHaveLength(2)
    expect(changeSet.entries[0]).toMatchObject({ isCurrent: true, commit: first })
  })

  test('what is undone within the range is no current entry', async () => {
    const repository = gitRepository({ a: '1', mode: 'x' })
    const from = repository.git('rev-parse', 'HEAD')
    repository.commit('two', { a: '2' })
    const to = repository.commit('back', { a: '1' })
    const { entries } = await readRange(await open(repository), from, to)
    expect(entries.map(({ isCurrent }) => isCurrent)).toEqual([false, false])
  })

  test('the diff starts at the merge base, also after a merge from the target', async () => {
    const repository = gitRepository({ a: '1', b: '1' })
    repository.git('checkout', '--quiet', '-b', 'feature')
    repository.commit('mine', { mine: '1' })
    repository.git('checkout', '--quiet', 'main')
    repository.commit('main', { b: '2' })
    repository.git('checkout', '--quiet', 'feature')
    repository.git('merge', '--quiet', '--no-edit', 'main')
    repository.git('checkout', '--quiet', 'main')
    repository.commit('main moves on', { b: '3' })
    const changeSet = await readRange(await open(repository), 'main', 'feature')
    expect(summary(changeSet)).toEqual(['added mine'])
    expect(await mergeBase(await open(repository), 'main', 'feature')).toBe(repository.git('rev-parse', 'main~1'))
  })

  test('content that only a merge commit holds', async () => {
    const repository = gitRepository({ a: '1' })
    const from = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '-b', 'other')
    repository.commit('other', { other: '1' })
    repository.git('checkout', '--quiet', 'main')
    repository.commit('main', { main: '1' })
    repository.git('merge', '--quiet', '--no-commit', 'other')
    repository.write('evil', 'merged in')
    repository.git('add', 'evil')
    repository.git('commit', '--quiet', '-m', 'merge')
    const merge = repository.git('rev-parse', 'HEAD')
    repository.git('rm', '--quiet', 'evil')
    repository.git('commit', '--quiet', '-m', 'cover up')
    const changeSet = await readRange(await open(repository), from, 'HEAD')
    expect(entryAt(changeSet, 'evil')).toMatchObject({ isCurrent: false, commit: merge })
    expect(summary(changeSet)).toEqual(['added evil', 'added main', 'added other'])
  })

  test('a criss-cross has two bases: old lines of both are old', async () => {
    const repository = gitRepository({ a: '1' })
    repository.git('checkout', '--quiet', '-b', 'other')
    repository.commit('o1', { o: '1' })
    repository.git('checkout', '--quiet', 'main')
    repository.commit('m1', { m: '1' })
    repository.git('merge', '--quiet', '--no-edit', '-m', 'x', 'other')
    repository.git('checkout', '--quiet', 'other')
    repository.git('merge', '--quiet', '--no-edit', '-m', 'y', 'main~1')
    repository.commit('new', { n: '1' })
    expect(summary(await readRange(await open(repository), 'main', 'other'))).toEqual(['added n'])
  })

  test('whole history, from the empty tree or the zero id', async () => {
    const repository = gitRepository({ a: '1' })
    repository.commit('two', { a: '2' })
    const opened = await open(repository)
    for (const from of [emptyTree('sha1'), '0'.repeat(40)]) {
      const changeSet = await readRange(opened, from, 'HEAD')
      expect(changeSet.commits).toHaveLength(2)
      expect(changeSet.entries.map(({ isCurrent, parents }) => [isCurrent, parents.length])).toEqual([
        [true, 0],
        [false, 0],
      ])
    }
  })

  test('unrelated histories: all of the tree is new', async () => {
    const repository = gitRepository({ a: '1' })
    repository.git('checkout', '--quiet', '--orphan', 'other')
    repository.commit('other', { b: '1' })
    expect(await mergeBase(await open(repository), 'main', 'other')).toBeUndefined()
    expect(summary(await readRange(await open(repository), 'main', 'other'))).toEqual(['added a', 'added b'])
  })

  test('messages are raw bytes, with the tag that a merge carries', async () => {
    const repository = gitRepository({ a: '1' })
    const from = repository.git('rev-parse', 'HEAD')
    repository.git('config', 'i18n.commitEncoding', 'latin1')
    repository.write('a', '2')
    repository.git('add', 'a')
    const message = Buffer.from('caf\xe9\n\nbody\n', 'latin1')
    gitBytes(repository, ['commit', '--quiet', '-F', '-'], message)
    repository.git('config', '--unset', 'i18n.commitEncoding')
    repository.git('checkout', '--quiet', '-b', 'side', from)
    repository.commit('side', { b: '1' })
    // Git copies a signed tag into the merge; what looks like a signature is enough.
    const signature = ['BEGIN', 'END'].map((word) => `-----${word} PGP SIGNATURE-----\n`).join('\n')
    repository.git('tag', '-a', 'v1', '-m', `tag text\n\n${signature}`)
    repository.git('checkout', '--quiet', 'main')
    repository.git('merge', '--quiet', '--no-edit', 'v1')
    const opened = await open(repository)
    const { messages } = await readRange(opened, from, 'HEAD')
    expect(messages.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).toContain('caf\xe9\n\nbody\n')
    const tag = messages.find(({ kind }) => kind === 'tag-message')
    expect(Buffer.from(tag?.bytes ?? []).toString()).toContain('tag text')
  })

  test('a shallow clone that lacks commits of the range is refused', async () => {
    const repository = gitRepository({ a: '1' })
    for (const n of ['2', '3', '4']) repository.commit(n, { a: n })
    repository.git('clone', '--quiet', '--depth=2', `file://${repository.root}`, 'shallow')
    const opened = await open(repository, join(repository.root, 'shallow'))
    expect(opened.isShallow).toBe(true)
    await expect(readRange(opened, emptyTree('sha1'), 'HEAD')).rejects.toMatchObject({ code: 'shallow', exitCode: 3 })
    await expect(readRange(opened, repository.git('rev-parse', 'HEAD~3'), 'HEAD')).rejects.toMatchObject({
      exitCode: 3,
    })
    expect((await readRange(opened, 'HEAD~1', 'HEAD')).commits).toHaveLength(1)
  })

  test('names that are not there', async () => {
    const opened = await open(gitRepository({ a: '1' }))
    for (const name of ['nope', '--all', '-x', '', 'HEAD:a', 'a\nb', 'HEAD..HEAD'])
      await expect(readRange(opened, 'HEAD', name)).rejects.toMatchObject({ code: 'bad-revision' })
  })

  test('type changes between files and directories on the way', async () => {
    const repository = gitRepository({ 'a/b': '1', c: '1' })
    const from = repository.git('rev-parse', 'HEAD')
    repository.git('rm', '--quiet', '-r', '.')
    mkdirSync(repository.root, { recursive: true })
    repository.commit('swap', { a: 'file', 'c/d': 'nested' })
    const changeSet = await readRange(await open(repository), from, 'HEAD')
    expect(summary(changeSet)).toEqual(['added a', 'added c/d', 'deleted a/b', 'deleted c'])
  })
})

describe('trees', () => {
  test('everything of a tree is new', async () => {
    const repository = gitRepository({ a: '1', 'd/b': '2', 'd/-x': '3' })
    const changeSet = await readTree(await open(repository), 'HEAD')
    expect(summary(changeSet)).toEqual(['added a', 'added d/-x', 'added d/b'])
    expect(changeSet.tree).toBe(repository.git('rev-parse', 'HEAD^{tree}'))
  })

  test('one file, one directory', async () => {
    const repository = gitRepository({ a: '1', 'd/b': '2\r\n', 'd/e/f': '3', 'star*': '4', star1: '5' })
    const opened = await open(repository)
    const read = async (path: string) => {
      const bytes = await readFileAt(opened, 'main', path)
      return bytes === undefined ? undefined : Buffer.from(bytes).toString()
    }
    expect(await read('d/b')).toBe('2\r\n')
    expect(await read('star*')).toBe('4')
    for (const path of ['d', 'nope', '../a', './a', '-x']) expect(await read(path)).toBeUndefined()
    expect((await listTree(opened, 'main', 'd')).map(({ path }) => path)).toEqual(['d/b', 'd/e/f'])
    expect(await listTree(opened, 'main', 'nope')).toEqual([])
    await expect(readFileAt(opened, 'nope', 'a')).rejects.toMatchObject({ code: 'bad-revision' })
    expect(await resolveRevision(opened, 'main')).toBe(repository.git('rev-parse', 'main'))
  })
})

test('commits with their authors', async () => {
  const repository = gitRepository({ a: '1' })
  repository.write('a', '2')
  repository.git('add', 'a')
  repository.git('commit', '--quiet', '--author', 'Añá <a@example.com>', '-m', 'subject', '-m', 'AI-Extent: none')
  const [commit, ...more] = await readCommits(await open(repository), 'HEAD~1', 'HEAD')
  expect(more).toEqual([])
  expect(commit).toMatchObject({
    oid: repository.git('rev-parse', 'HEAD'),
    parents: [repository.git('rev-parse', 'HEAD~1')],
    authorName: 'Añá',
    authorEmail: 'a@example.com',
    committerName: 'Dana Dev',
  })
  expect(Buffer.from(commit?.message ?? []).toString()).toBe('subject\n\nAI-Extent: none\n')
  expect(await commitsOf(await open(repository), 'HEAD', 'HEAD')).toEqual([])
})
