import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { gitRepository } from '../../core/test/git-repository.ts'
import { openRepository, worktreePath } from '../src/index.ts'
import { open } from './change-set-fixture.ts'

test('outside a repository', async () => {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-none-')))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const env = { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: tmpdir() }
  await expect(openRepository({ cwd: directory, env })).rejects.toMatchObject({ code: 'not-a-repository', exitCode: 2 })
})

test('without git', async () => {
  await expect(openRepository({ cwd: '/', env: { PATH: '' } })).rejects.toMatchObject({ code: 'tool-missing' })
})

test('a git that the repository brings along is not run', async () => {
  const repository = gitRepository({ a: '1' })
  mkdirSync(join(repository.root, 'bin'))
  writeFileSync(join(repository.root, 'bin/git'), '#!/bin/sh\ntouch ran\n')
  chmodSync(join(repository.root, 'bin/git'), 0o755)
  const env = { ...repository.env, PATH: `bin:.:${repository.env.PATH}` }
  const opened = await openRepository({ cwd: repository.root, env })
  expect(opened.binary).not.toContain(repository.root)
})

test('bare, with and without commits', async () => {
  const repository = gitRepository({ a: '1' })
  repository.git('clone', '--quiet', '--bare', '.', 'bare.git')
  const opened = await open(repository, join(repository.root, 'bare.git'))
  expect(opened).toMatchObject({ isBare: true, head: repository.git('rev-parse', 'HEAD') })
  expect(opened.root).toBeUndefined()
  repository.git('init', '--quiet', '--bare', 'empty.git')
  expect(await open(repository, join(repository.root, 'empty.git'))).not.toHaveProperty('head')
})

test('inside the git directory there is no work tree', async () => {
  const repository = gitRepository({ a: '1' })
  const opened = await open(repository, join(repository.root, '.git'))
  expect(opened).toMatchObject({ isBare: false, head: repository.git('rev-parse', 'HEAD') })
  expect(opened.root).toBeUndefined()
})

test('GIT_DIR and GIT_WORK_TREE', async () => {
  const repository = gitRepository({ a: '1' })
  repository.git('clone', '--quiet', '--bare', '.', 'bare.git')
  mkdirSync(join(repository.root, 'tree'))
  const env = { ...repository.env, GIT_DIR: '../bare.git', GIT_WORK_TREE: '.' }
  const opened = await openRepository({ cwd: join(repository.root, 'tree'), env })
  expect(opened.root).toBe(join(repository.root, 'tree'))
  expect(opened.gitDir).toBe(join(repository.root, 'bare.git'))
})

test('a directory whose name holds a line feed', async () => {
  const repository = gitRepository({ a: '1' })
  repository.git('clone', '--quiet', '.', 'line\nfeed')
  const opened = await open(repository, join(repository.root, 'line\nfeed'))
  expect(opened.root).toBe(join(repository.root, 'line\nfeed'))
  expect(opened.head).toBe(repository.git('rev-parse', 'HEAD'))
})

test('through a symlink', async () => {
  const repository = gitRepository({ a: '1' })
  symlinkSync('.', join(repository.root, 'link'))
  expect((await open(repository, join(repository.root, 'link'))).root).toBe(repository.root)
})

test('the child environment is an allow-list', async () => {
  const repository = gitRepository({ a: '1' })
  const hostile = {
    GIT_EXTERNAL_DIFF: 'x',
    GIT_TRACE: '/tmp/trace',
    GIT_SSH_COMMAND: 'x',
    GIT_REPLACE_REF_BASE: 'x',
    GIT_GLOB_PATHSPECS: '1',
    NODE_OPTIONS: 'x',
    LD_PRELOAD: 'x',
  }
  const kept = {
    GIT_PREFIX: 'sub/',
    GITHEAD_abc: 'x',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'a.b',
    GIT_CONFIG_VALUE_0: 'c',
  }
  const { env } = await openRepository({ cwd: repository.root, env: { ...repository.env, ...hostile, ...kept } })
  for (const name of Object.keys(hostile)) expect(env).not.toHaveProperty(name)
  expect(env).toMatchObject(kept)
  expect(env).toMatchObject({ LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1' })
})

test('paths in the git directory are those that git gives', async () => {
  const repository = gitRepository({ a: '1' })
  repository.git('worktree', 'add', '--quiet', 'linked')
  const names = [
    'index',
    'HEAD',
    'MERGE_HEAD',
    'rebase-merge',
    'rebase-apply/applying',
    'config',
    'objects',
    'objects/info/alternates',
    'shallow',
    'packed-refs',
    'refs/heads/main',
    'refs/bisect/bad',
    'refs/worktree/x',
    'logs/HEAD',
    'logs/refs/heads/main',
    'info/exclude',
    'info/sparse-checkout',
    'modules/x',
    'sallyport/cache',
    'COMMIT_EDITMSG',
  ]
  for (const cwd of [repository.root, join(repository.root, 'linked')])
    for (const env of [
      repository.env,
      {
        ...repository.env,
        GIT_INDEX_FILE: 'other.lock',
        GIT_OBJECT_DIRECTORY: join(repository.root, '.git/objects'),
      },
    ]) {
      const opened = await openRepository({ cwd, env })
      for (const name of names) {
        const asked = execFileSync('git', ['rev-parse', '--path-format=absolute', '--git-path', name], { cwd, env })
        expect(worktreePath(opened, name)).toBe(asked.toString().trim())
      }
    }
})
