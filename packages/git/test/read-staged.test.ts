import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasContent } from '@sallyport/core'
import { describe, expect, test } from 'vitest'
import { gitRepository } from '../../core/test/git-repository.ts'
import { readStaged } from '../src/index.ts'
import { entryAt, gitBytes, open, staged, summary, textOf } from './change-set-fixture.ts'

describe('kinds of entries', () => {
  test('added, modified, deleted, mode change, unchanged', async () => {
    const repository = gitRepository({ kept: '1', changed: '1', gone: '1', script: '1' })
    repository.write('added', 'new')
    repository.write('changed', '2')
    unlinkSync(join(repository.root, 'gone'))
    chmodSync(join(repository.root, 'script'), 0o755)
    repository.git('add', '--all')
    const changeSet = await staged(repository)
    expect(summary(changeSet)).toEqual(['added added', 'deleted gone', 'modified changed', 'modified script'])
    expect(entryAt(changeSet, 'added').parents).toEqual([])
    const script = entryAt(changeSet, 'script')
    expect(script).toMatchObject({ mode: '100755', parents: [{ mode: '100644', oid: script.oid }] })
    const changed = entryAt(changeSet, 'changed')
    const opened = await open(repository)
    expect(await textOf(opened, changed.oid)).toBe('2')
    expect(await textOf(opened, changed.parents[0]?.oid ?? '')).toBe('1')
    expect(hasContent(entryAt(changeSet, 'gone'))).toBe(false)
    expect(changeSet).toMatchObject({ kind: 'staged', base: repository.git('rev-parse', 'HEAD') })
  })

  test('the index counts, not the work tree: AM, MM, AD, assume-unchanged, skip-worktree', async () => {
    const repository = gitRepository({ MM: '1', assumed: '1', skipped: '1' })
    for (const path of ['AM', 'MM', 'AD', 'assumed', 'skipped']) repository.write(path, 'staged')
    repository.git('add', '--all')
    repository.git('update-index', '--assume-unchanged', 'assumed')
    repository.git('update-index', '--skip-worktree', 'skipped')
    for (const path of ['AM', 'MM', 'assumed', 'skipped']) repository.write(path, 'on disk')
    unlinkSync(join(repository.root, 'AD'))
    const changeSet = await staged(repository)
    const opened = await open(repository)
    for (const path of ['AM', 'MM', 'AD', 'assumed', 'skipped'])
      expect(await textOf(opened, entryAt(changeSet, path).oid)).toBe('staged')
  })

  test('a rename with an edit is a new path', async () => {
    const repository = gitRepository({ old: 'line\n'.repeat(50) })
    repository.git('config', 'diff.renames', 'copies')
    repository.git('mv', 'old', 'new')
    repository.write('new', `${'line\n'.repeat(50)}more\n`)
    repository.git('add', '--all')
    expect(summary(await staged(repository))).toEqual(['added new', 'deleted old'])
  })

  test('symlinks and type changes carry the target as content', async () => {
    const repository = gitRepository({ file: 'x', other: 'x' })
    symlinkSync('old target', join(repository.root, 'link'))
    repository.commit('link')
    unlinkSync(join(repository.root, 'link'))
    repository.write('link', 'now a file')
    unlinkSync(join(repository.root, 'file'))
    symlinkSync('/secret/target', join(repository.root, 'file'))
    symlinkSync('new target', join(repository.root, 'fresh'))
    repository.git('add', '--all')
    const changeSet = await staged(repository)
    expect(summary(changeSet)).toEqual(['added fresh', 'type-changed file', 'type-changed link'])
    expect(entryAt(changeSet, 'file').mode).toBe('120000')
    expect(await textOf(await open(repository), entryAt(changeSet, 'file').oid)).toBe('/secret/target')
  })

  test('a file in the place of a directory, and the reverse', async () => {
    const repository = gitRepository({ 'a/one': '1', b: '2' })
    rmSync(join(repository.root, 'a'), { recursive: true })
    unlinkSync(join(repository.root, 'b'))
    repository.write('a', 'file')
    repository.write('b/two', 'nested')
    repository.git('add', '--all')
    expect(summary(await staged(repository))).toEqual(['added a', 'added b/two', 'deleted a/one', 'deleted b'])
  })

  test('a submodule that moves has no content here', async () => {
    const repository = gitRepository({ a: '1' })
    repository.write('.gitmodules', '[submodule "sub"]\n\tpath = sub\n\turl = ../sub\n\tignore = all\n')
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`)
    repository.git('add', '.gitmodules')
    repository.git('commit', '--quiet', '-m', 'sub')
    repository.git('config', 'submodule.sub.ignore', 'all')
    repository.git('update-index', '--cacheinfo', `160000,${'2'.repeat(40)},sub`)
    const entry = entryAt(await staged(repository), 'sub')
    expect(entry).toMatchObject({ status: 'modified', mode: '160000', oid: '2'.repeat(40) })
    expect(hasContent(entry)).toBe(false)
  })

  test('intent-to-add is no part of the commit', async () => {
    const repository = gitRepository({ a: '1' })
    repository.write('later', 'x')
    repository.git('add', '--intent-to-add', 'later')
    repository.write('now', 'x')
    repository.git('add', 'now')
    expect(summary(await staged(repository))).toEqual(['added now'])
  })

  test('attributes change nothing: the stored bytes are read', async () => {
    const repository = gitRepository({ a: '1' })
    repository.write(
      '.gitattributes',
      'bin -diff binary\nid ident\ncrlf text eol=crlf\nwide working-tree-encoding=UTF-16LE\nhidden export-ignore linguist-generated\n',
    )
    repository.write('bin', Buffer.from([0, 1, 2, 255]))
    repository.write('id', '$Id$\n')
    repository.write('crlf', 'a\r\nb\r\n')
    repository.write('wide', Buffer.from('wide\n', 'utf16le'))
    repository.write('hidden', 'h')
    repository.write('empty', '')
    repository.git('add', '--all')
    const changeSet = await staged(repository)
    const opened = await open(repository)
    const text = (path: string) => textOf(opened, entryAt(changeSet, path).oid)
    expect(await text('bin')).toBe('\x00\x01\x02\xff')
    expect(await text('id')).toBe('$Id$\n')
    expect(await text('crlf')).toBe('a\nb\n')
    expect(await text('wide')).toBe('wide\n')
    expect(await text('hidden')).toBe('h')
    expect(await text('empty')).toBe('')
  })
})

describe('names', () => {
  const names = [
    ' space around ',
    'line\nfeed',
    'quo"te',
    "apos'trophe",
    'back\\slash',
    'tab\there',
    '\u001b[31mred',
    '-rf',
    '--help',
    ':(exclude)x',
    ':!x',
    '*.glob',
    'ünïcödé/日本語',
    'a:b',
    `${'d'.repeat(200)}/`.repeat(19) + 'f'.repeat(250),
  ]

  test('every name that git takes comes back as it is', async () => {
    const repository = gitRepository({ a: '1' })
    repository.git('config', 'core.quotePath', 'true')
    const oid = gitBytes(repository, ['hash-object', '-w', '--stdin'], 'x').toString().trim()
    const info = names.map((name) => `100644 ${oid}\t${name}\0`).join('')
    gitBytes(repository, ['update-index', '-z', '--index-info'], info)
    const changeSet = await staged(repository)
    expect(changeSet.entries.map(({ path }) => path).sort()).toEqual([...names].sort())
    expect(changeSet.entries.every(({ pathBytes }) => pathBytes === undefined)).toBe(true)
  })

  test('a name that is not UTF-8 keeps its bytes', async () => {
    const repository = gitRepository({ a: '1' })
    const bytes = Buffer.from([0x66, 0xff, 0xc3, 0x28])
    const oid = gitBytes(repository, ['hash-object', '-w', '--stdin'], 'x').toString().trim()
    gitBytes(
      repository,
      ['update-index', '-z', '--index-info'],
      Buffer.concat([Buffer.from(`100644 ${oid}\t`), bytes, Buffer.from('\0')]),
    )
    const { entries } = await staged(repository)
    expect(entries).toHaveLength(1)
    expect(entries[0]?.path).toContain('\ufffd')
    expect(Buffer.from(entries[0]?.pathBytes ?? '', 'base64')).toEqual(bytes)
  })
})

describe('set-ups', () => {
  test('before the first commit everything is new', async () => {
    const repository = gitRepository()
    repository.write('a', '1')
    repository.git('add', 'a')
    const changeSet = await staged(repository)
    expect(summary(changeSet)).toEqual(['added a'])
    expect(changeSet).not.toHaveProperty('base')
  })

  test('nothing staged', async () => {
    expect((await staged(gitRepository({ a: '1' }))).entries).toEqual([])
    expect((await staged(gitRepository())).entries).toEqual([])
  })

  test('SHA-256', async () => {
    const repository = gitRepository({ a: '1' }, { init: ['--object-format=sha256'] })
    repository.write('a', '2')
    repository.git('add', 'a')
    const changeSet = await staged(repository)
    const entry = entryAt(changeSet, 'a')
    expect(entry.oid).toHaveLength(64)
    expect(entry.parents[0]?.oid).toHaveLength(64)
    expect(await textOf(await open(repository), entry.oid)).toBe('2')
    const unborn = gitRepository({}, { init: ['--object-format=sha256'] })
    unborn.write('b', '3')
    unborn.git('add', 'b')
    expect(summary(await staged(unborn))).toEqual(['added b'])
  })

  test.each([
    ['split index', (git: (...args: string[]) => string) => git('update-index', '--split-index')],
    ['version 4 index', (git: (...args: string[]) => string) => git('update-index', '--index-version', '4')],
    [
      'sparse checkout',
      (git: (...args: string[]) => string) => git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in'),
    ],
    ['untracked cache', (git: (...args: string[]) => string) => git('update-index', '--force-untracked-cache')],
  ])('%s', async (_, prepare) => {
    const repository = gitRepository({ 'in/a': '1', 'out/b': '1', c: '1' })
    prepare(repository.git)
    repository.write('in/a', '2')
    repository.git('add', '--sparse', 'in/a')
    const oid = gitBytes(repository, ['hash-object', '-w', '--stdin'], 'hidden').toString().trim()
    repository.git('update-index', '--add', '--cacheinfo', `100644,${oid},out/new`)
    expect(summary(await staged(repository))).toEqual(['added out/new', 'modified in/a'])
  })

  test('a sub-directory as cwd hides nothing', async () => {
    const repository = gitRepository({ 'sub/a': '1', b: '1' })
    repository.git('config', 'diff.relative', 'true')
    repository.write('sub/a', '2')
    repository.write('b', '2')
    repository.git('add', '--all')
    const opened = await open(repository, join(repository.root, 'sub'))
    expect(opened.root).toBe(repository.root)
    expect(summary(await readStaged(opened))).toEqual(['modified b', 'modified sub/a'])
  })

  test('linked work tree', async () => {
    const repository = gitRepository({ a: '1' })
    const linked = join(repository.root, 'linked')
    repository.git('worktree', 'add', '--quiet', '-b', 'side', linked)
    writeFileSync(join(linked, 'a'), '2')
    execFileSync('git', ['add', 'a'], { cwd: linked, env: repository.env })
    const opened = await open(repository, linked)
    expect(opened.commonDir).toBe(join(repository.root, '.git'))
    expect(opened.gitDir).not.toBe(opened.commonDir)
    expect(summary(await readStaged(opened))).toEqual(['modified a'])
    expect(summary(await staged(repository))).toEqual([])
  })

  test('a broken index is an error, not an empty list', async () => {
    const repository = gitRepository({ a: '1' })
    repository.write('a', '2')
    repository.git('add', 'a')
    const index = join(repository.root, '.git/index')
    const bytes = readFileSync(index)
    writeFileSync(index, bytes.subarray(0, bytes.length >> 1))
    await expect(staged(repository)).rejects.toMatchObject({ code: 'index-unreadable', exitCode: 3 })
    writeFileSync(index, 'rubbish')
    await expect(staged(repository)).rejects.toMatchObject({ exitCode: 3 })
  })

  test('`git replace` and grafts do not change what is read', async () => {
    const repository = gitRepository({ a: 'old' })
    repository.write('a', 'the real bytes')
    repository.git('add', 'a')
    const real = repository.git('rev-parse', ':a')
    const fake = gitBytes(repository, ['hash-object', '-w', '--stdin'], 'harmless').toString().trim()
    repository.git('replace', real, fake)
    const entry = entryAt(await staged(repository), 'a')
    expect(entry.oid).toBe(real)
    expect(await textOf(await open(repository), entry.oid)).toBe('the real bytes')
  })
})
