import { unlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangeSet } from '@sallyport/core'
import { describe, expect, test } from 'vitest'
import { type GitRepository, gitRepository } from '../../core/test/git-repository.ts'
import { openBlobs, readPush } from '../src/index.ts'
import { entryAt, gitBytes, open, summary } from './change-set-fixture.ts'

const zero = '0'.repeat(40)

/** A repository with `origin`, which has `main` as it is now. */
function cloned(): GitRepository {
  const repository = gitRepository({ a: '1' })
  repository.git('clone', '--quiet', '--bare', '.', '.git/origin.git')
  repository.git('remote', 'add', 'origin', join(repository.root, '.git/origin.git'))
  repository.git('fetch', '--quiet', 'origin')
  return repository
}

async function push(repository: GitRepository, lines: string[], remote = 'origin', url = 'elsewhere') {
  return readPush(await open(repository), {
    remote,
    url,
    lines: Buffer.from(lines.map((line) => `${line}\n`).join('')),
  })
}

function texts(changeSet: ChangeSet, kind: string): string[] {
  return changeSet.messages.filter((message) => message.kind === kind).map(({ bytes }) => Buffer.from(bytes).toString())
}

describe('lines of a push', () => {
  test('a new branch brings what the remote has not', async () => {
    const repository = cloned()
    repository.commit('secret', { secret: 'x' })
    repository.git('rm', '--quiet', 'secret')
    const tip = repository.commit('gone', { b: '1' })
    const changeSet = await push(repository, [`refs/heads/main ${tip} refs/heads/topic ${zero}`])
    expect(summary(changeSet)).toEqual(['added b', 'added secret'])
    expect(entryAt(changeSet, 'secret').isCurrent).toBe(false)
    expect(entryAt(changeSet, 'b').isCurrent).toBe(true)
    expect(texts(changeSet, 'commit-message')).toEqual(['secret\n', 'gone\n'])
    expect(texts(changeSet, 'ref-name')).toEqual(['refs/heads/topic'])
    expect(changeSet.refs).toEqual([
      { localRef: 'refs/heads/main', localOid: tip, remoteRef: 'refs/heads/topic', remoteOid: zero },
    ])
  })

  test('a line that changes in several commits is new against what the remote has', async () => {
    const repository = cloned()
    repository.commit('one', { a: '2' })
    const tip = repository.commit('two', { a: '3' })
    const changeSet = await push(repository, [`refs/heads/main ${tip} refs/heads/main ${zero}`])
    const current = changeSet.entries.find(({ isCurrent }) => isCurrent)
    expect(current?.parents).toEqual([{ oid: repository.git('rev-parse', 'origin/main:a'), mode: '100644' }])
  })

  test('no lines, and a deletion, bring nothing', async () => {
    const repository = cloned()
    const old = repository.git('rev-parse', 'HEAD')
    for (const lines of [[], [`(delete) ${zero} refs/heads/main ${old}`]]) {
      const changeSet = await push(repository, lines)
      expect(changeSet).toMatchObject({ entries: [], messages: [], commits: [] })
      expect(changeSet.refs).toHaveLength(lines.length)
    }
  })

  test('a forced push, whose old tip is here or not', async () => {
    const repository = cloned()
    const old = repository.commit('old', { b: '1' })
    repository.git('reset', '--quiet', '--hard', 'origin/main')
    const tip = repository.commit('new', { c: '1' })
    for (const remoteOid of [old, '1'.repeat(40)])
      expect(summary(await push(repository, [`refs/heads/main ${tip} refs/heads/main ${remoteOid}`]))).toEqual([
        'added c',
      ])
  })

  test('HEAD, an id, an expression with spaces as the local side', async () => {
    const repository = cloned()
    const tip = repository.commit('new', { c: '1' })
    for (const local of ['HEAD', tip, ':/a message with spaces'])
      expect(summary(await push(repository, [`${local} ${tip} refs/heads/x ${zero}`]))).toEqual(['added c'])
  })

  test('several refs: what any of them brings', async () => {
    const repository = cloned()
    const one = repository.commit('one', { one: '1' })
    repository.git('checkout', '--quiet', '-b', 'side', 'origin/main')
    const two = repository.commit('two', { two: '1' })
    const old = repository.git('rev-parse', 'origin/main')
    const changeSet = await push(repository, [
      `(delete) ${zero} refs/heads/gone ${old}`,
      `refs/heads/main ${one} refs/heads/main ${old}`,
      `refs/heads/side ${two} refs/heads/side ${zero}`,
    ])
    expect(summary(changeSet)).toEqual(['added one', 'added two'])
    expect(changeSet.entries.map(({ commit }) => commit).sort()).toEqual([one, two].sort())
    expect(texts(changeSet, 'ref-name')).toEqual(['refs/heads/main', 'refs/heads/side'])
  })

  test('tags: annotated, of a tag, of a blob, of a tree', async () => {
    const repository = cloned()
    const tip = repository.commit('new', { c: '1' })
    repository.git('tag', '-a', 'v1', '-m', 'first text')
    repository.git('tag', '-a', 'v1-again', '-m', 'second text', 'v1')
    const blob = gitBytes(repository, ['hash-object', '-w', '--stdin'], 'only a tag').toString().trim()
    repository.git('tag', '-a', 'blob', '-m', 'of a blob', blob)
    const inner = gitBytes(repository, ['hash-object', '-w', '--stdin'], 'only a tree').toString().trim()
    const tree = gitBytes(repository, ['mktree'], `100644 blob ${inner}\tfile\n`).toString().trim()
    repository.git('tag', 'tree', tree)
    const line = (tag: string) => `refs/tags/${tag} ${repository.git('rev-parse', tag)} refs/tags/${tag} ${zero}`
    const nested = await push(repository, [line('v1-again')])
    expect(nested.commits).toEqual([tip])
    expect(entryAt(nested, 'c').isCurrent).toBe(true)
    expect(texts(nested, 'tag-message').sort()).toEqual(['first text\n', 'second text\n'])
    const ofBlob = await push(repository, [line('blob'), line('tree')])
    expect(summary(ofBlob)).toEqual([`added object ${blob}`, `added object ${inner}`].sort())
    expect(texts(ofBlob, 'tag-message')).toEqual(['of a blob\n'])
  })

  test('a URL as remote: no ref of ours tells what it has', async () => {
    const repository = cloned()
    const tip = repository.commit('new', { c: '1' })
    const line = `refs/heads/main ${tip} refs/heads/main ${zero}`
    for (const name of ['https://example.com/x.git', 'origin'])
      expect(summary(await push(repository, [line], name, name))).toEqual(['added a', 'added c'])
    expect(summary(await push(repository, [line], '*', 'x'))).toEqual(['added a', 'added c'])
    expect(summary(await push(repository, [line], 'upstream', 'x'))).toEqual(['added a', 'added c'])
  })

  test('a branch that holds a merge of what the remote has', async () => {
    const repository = cloned()
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.commit('mine', { mine: '1' })
    repository.git('checkout', '--quiet', 'main')
    repository.commit('theirs', { a: '2', theirs: '1' })
    repository.git('push', '--quiet', 'origin', 'main')
    repository.git('checkout', '--quiet', 'topic')
    repository.git('merge', '--quiet', '--no-edit', 'main')
    const tip = repository.git('rev-parse', 'HEAD')
    expect(summary(await push(repository, [`refs/heads/topic ${tip} refs/heads/topic ${zero}`]))).toEqual([
      'added mine',
    ])
  })

  test('SHA-256', async () => {
    const repository = gitRepository({ a: '1' }, { init: ['--object-format=sha256'] })
    const tip = repository.git('rev-parse', 'HEAD')
    const changeSet = await push(repository, [`refs/heads/main ${tip} refs/heads/main ${'0'.repeat(64)}`])
    expect(summary(changeSet)).toEqual(['added a'])
  })

  test('a push from a work tree and from a sub-directory', async () => {
    const repository = cloned()
    const tip = repository.commit('new', { 'd/c': '1' })
    const opened = await open(repository, join(repository.root, 'd'))
    const lines = Buffer.from(`refs/heads/main ${tip} refs/heads/main ${zero}\n`)
    expect(summary(await readPush(opened, { remote: 'origin', url: 'x', lines }))).toEqual(['added d/c'])
  })
})

describe('what cannot be read is said', () => {
  test('an id that is not here', async () => {
    const repository = cloned()
    await expect(push(repository, [`refs/heads/x ${'1'.repeat(40)} refs/heads/x ${zero}`])).rejects.toMatchObject({
      code: 'git-failed',
      exitCode: 3,
    })
  })

  test('lines that git does not write', async () => {
    const repository = cloned()
    for (const line of [
      'rubbish',
      'a b c d',
      `refs/heads/x ${zero}0 refs/heads/x ${zero}`,
      `x ${'A'.repeat(40)} y ${zero}`,
    ])
      await expect(push(repository, [line])).rejects.toMatchObject({ code: 'usage' })
  })

  test('a missing blob is an entry that cannot be read', async () => {
    const repository = cloned()
    const tip = repository.commit('new', { c: 'vanishes' })
    const oid = repository.git('rev-parse', 'HEAD:c')
    unlinkSync(join(repository.root, '.git/objects', oid.slice(0, 2), oid.slice(2)))
    const changeSet = await push(repository, [`refs/heads/main ${tip} refs/heads/main ${zero}`])
    expect(changeSet.entries.map((entry) => entry.oid)).toContain(oid)
    using blobs = openBlobs(await open(repository), { maximumSize: 1000 })
    expect(await blobs.read(oid)).toMatchObject({ kind: 'unreadable' })
  })

  test.each(['commit', 'tree'])('a missing %s ends in an error', async (type) => {
    const repository = cloned()
    repository.commit('one', { 'd/c': '1' })
    const oid = repository.git('rev-parse', type === 'commit' ? 'HEAD' : 'HEAD:d')
    const tip = repository.commit('two', { 'd/e': '2' })
    unlinkSync(join(repository.root, '.git/objects', oid.slice(0, 2), oid.slice(2)))
    await expect(push(repository, [`refs/heads/main ${tip} refs/heads/main ${zero}`])).rejects.toMatchObject({
      code: 'git-failed',
      exitCode: 3,
    })
  })
})
