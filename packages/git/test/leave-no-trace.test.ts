import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type GitRepository, gitRepository } from '../../core/test/git-repository.ts'
import { indexTree, openBlobs, openStaged, readPush, readRange, readTree } from '../src/index.ts'
import { fingerprint, open } from './change-set-fixture.ts'

async function readEverything(repository: GitRepository): Promise<void> {
  const { repository: opened, changeSet } = await openStaged({ cwd: repository.root, env: repository.env })
  using blobs = openBlobs(opened, { maximumSize: 1 << 20 })
  const tip = repository.git('rev-parse', 'HEAD')
  const all = [
    changeSet,
    await readRange(opened, 'HEAD~1', 'HEAD'),
    await readTree(opened, 'HEAD'),
    await readPush(opened, {
      remote: 'origin',
      url: 'x',
      lines: Buffer.from(`refs/heads/main ${tip} refs/heads/main ${'0'.repeat(40)}\n`),
    }),
  ]
  for (const { entries } of all)
    for (const entry of entries) if (entry.status !== 'deleted') await blobs.read(entry.oid)
  expect(await indexTree(opened)).toMatch(/^[0-9a-f]{40}$/)
}

function busy(): GitRepository {
  const repository = gitRepository({ 'in/a': '1', 'out/b': '1' })
  repository.commit('two', { 'in/a': '2', c: '1' })
  repository.write('in/a', '3')
  repository.write('new', 'x')
  repository.git('add', '--all')
  repository.write('in/a', 'not staged')
  repository.write('untracked', 'x')
  return repository
}

describe('reading writes nothing', () => {
  test.each<[string, string[]]>([
    ['plain', ['status']],
    ['split index', ['update-index', '--split-index']],
    ['version 4 index', ['update-index', '--index-version', '4']],
    ['untracked cache', ['update-index', '--force-untracked-cache']],
    ['sparse index', ['sparse-checkout', 'set', '--cone', '--sparse-index', 'in']],
    ['skip-worktree', ['update-index', '--skip-worktree', 'c']],
    ['reftable-free packed repository', ['gc', '--quiet']],
  ])('%s', async (_, prepare) => {
    const repository = busy()
    repository.git(...prepare)
    const before = fingerprint(repository.root)
    await readEverything(repository)
    expect(fingerprint(repository.root)).toEqual(before)
  })

  test('while another git holds the index lock', async () => {
    const repository = busy()
    writeFileSync(join(repository.root, '.git/index.lock'), 'held')
    const before = fingerprint(repository.root)
    await readEverything(repository)
    expect(fingerprint(repository.root)).toEqual(before)
  })

  test('on a read-only repository', async () => {
    const repository = busy()
    const directories = ['.git', '.git/objects', '.git/refs', '.'].map((path) => join(repository.root, path))
    for (const directory of directories) chmodSync(directory, 0o555)
    try {
      await readEverything(repository)
    } finally {
      for (const directory of directories) chmodSync(directory, 0o755)
    }
  })
})

describe('the tree of the index', () => {
  test('is what git would write', async () => {
    for (const prepare of [
      ['status'],
      ['update-index', '--split-index'],
      ['sparse-checkout', 'set', '--cone', '--sparse-index', 'in'],
    ]) {
      const repository = busy()
      repository.git(...prepare)
      const tree = await indexTree(await open(repository))
      expect(tree).toBe(repository.git('write-tree'))
    }
  })

  test('of no index, with intent-to-add, in a directory with a colon', async () => {
    const empty = gitRepository()
    expect(await indexTree(await open(empty))).toBe(empty.git('write-tree'))
    empty.write('a', '1')
    empty.git('add', '--intent-to-add', 'a')
    expect(await indexTree(await open(empty))).toBe(empty.git('write-tree'))
    empty.git('init', '--quiet', 'co:lon "quoted"')
    empty.write('co:lon "quoted"/f', 'x')
    empty.git('-C', 'co:lon "quoted"', 'add', 'f')
    const opened = await open(empty, join(empty.root, 'co:lon "quoted"'))
    expect(await indexTree(opened)).toBe(empty.git('-C', 'co:lon "quoted"', 'write-tree'))
  })

  test('is unknown while paths are unmerged', async () => {
    const repository = gitRepository({ a: 'base\n' })
    repository.git('checkout', '--quiet', '-b', 'other')
    repository.commit('other', { a: 'other\n' })
    repository.git('checkout', '--quiet', 'main')
    repository.commit('main', { a: 'main\n' })
    expect(() => repository.git('merge', 'other')).toThrow()
    expect(await indexTree(await open(repository))).toBeUndefined()
  })
})

describe('hostile configuration runs nothing', () => {
  test('programs that git could be told to start', async () => {
    const repository = busy()
    const marker = join(repository.root, '.git/marker')
    const program = join(repository.root, '.git/program')
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >>'${marker}'\ncat\n`)
    chmodSync(program, 0o755)
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-commit']) {
      writeFileSync(join(repository.root, '.git/hooks', hook), `#!/bin/sh\necho ${hook} >>'${marker}'\n`)
      chmodSync(join(repository.root, '.git/hooks', hook), 0o755)
    }
    const settings: Record<string, string> = {
      'core.fsmonitor': program,
      'diff.external': program,
      'diff.evil.command': program,
      'diff.evil.textconv': program,
      'filter.evil.smudge': program,
      'filter.evil.clean': program,
      'filter.evil.process': program,
      'merge.evil.driver': program,
      'core.pager': program,
      'pager.diff-index': 'true',
      'core.sshCommand': program,
      'core.askPass': program,
      'gpg.program': program,
      'log.showSignature': 'true',
      'credential.helper': program,
      'core.alternateRefsCommand': program,
      'diff.orderFile': '/nowhere',
      'diff.noprefix': 'true',
      'diff.relative': 'true',
      'color.ui': 'always',
      'core.abbrev': '4',
      'log.date': 'iso',
      'format.pretty': '%H',
      'i18n.logOutputEncoding': 'UTF-16',
    }
    writeFileSync(join(repository.root, '.git/info/attributes'), '* diff=evil filter=evil merge=evil\n')
    const plain = await openStaged({ cwd: repository.root, env: repository.env })
    for (const [key, value] of Object.entries(settings)) repository.git('config', key, value)
    const before = fingerprint(repository.root)
    const env = { ...repository.env, GIT_EXTERNAL_DIFF: program, GIT_PAGER: program, PAGER: program }
    const hostile = await openStaged({ cwd: repository.root, env })
    expect(hostile.changeSet).toEqual(plain.changeSet)
    await readEverything({ ...repository, git: (...args) => repository.git('-c', 'core.fsmonitor=false', ...args) })
    expect(existsSync(marker) ? readFileSync(marker, 'utf8') : 'nothing ran').toBe('nothing ran')
    expect(fingerprint(repository.root)).toEqual(before)
  })
})
