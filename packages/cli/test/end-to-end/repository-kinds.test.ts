import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type GitRepository, gitRepository } from '../../../core/test/git-repository.ts'
import {
  addRemote,
  command,
  expectRefused,
  expectRefusedAtPush,
  gatedRepository,
  git,
  leakingSource,
  sallyport,
  stage,
} from './gate.ts'

const leak = leakingSource()

function expectGateWorks(repository: GitRepository): void {
  stage(repository, { 'clean.txt': 'nothing\n' })
  const clean = git(repository, 'commit', '-m', 'Clean')
  expect(clean.code, clean.stderr).toBe(0)
  stage(repository, { 'new.ts': leak })
  expectRefused(git(repository, 'commit', '-m', 'Leak'))
}

/** A clone of its own kind, with the gate connected as `init --local` does it for a team-mate. */
function gatedClone(origin: GitRepository, ...options: string[]): GitRepository {
  const root = join(origin.root, '.git', 'clone')
  execFileSync('git', ['clone', '--quiet', ...options, `file://${origin.root}`, root], {
    env: origin.env,
    stdio: 'pipe',
  })
  const clone: GitRepository = {
    root,
    env: origin.env,
    git: (...args) =>
      execFileSync('git', args, { cwd: root, env: origin.env, stdio: ['ignore', 'pipe', 'pipe'] })
        .toString('utf8')
        .trimEnd(),
    write: (path, content) => writeFileSync(join(root, path), content),
    commit: () => {
      throw new Error('not used')
    },
  }
  const init = sallyport(clone, ['init', '--local', '--yes'])
  if (init.code !== 0) throw new Error(`init failed: ${init.stdout}${init.stderr}`)
  return clone
}

describe('the gate works in', () => {
  it('a SHA-256 repository, at commit and push', () => {
    const repository = gatedRepository({ 'a.txt': 'a\n' }, { init: ['--object-format=sha256'] })
    addRemote(repository)
    expectGateWorks(repository)
    repository.git('commit', '--quiet', '--no-verify', '-m', 'Leak')
    expectRefusedAtPush(repository)
  })

  it('a repository with a split index', () => {
    const repository = gatedRepository()
    repository.git('config', 'core.splitIndex', 'true')
    repository.git('update-index', '--split-index')
    expectGateWorks(repository)
    expect(readdirSync(join(repository.root, '.git')).some((name) => name.startsWith('sharedindex.'))).toBe(true)
  })

  it('a repository with feature.manyFiles and index.skipHash', () => {
    const repository = gatedRepository()
    repository.git('config', 'feature.manyFiles', 'true')
    repository.git('config', 'index.skipHash', 'true')
    expectGateWorks(repository)
  })

  it('a repository with a file system monitor', () => {
    const repository = gatedRepository()
    repository.write('.git/monitor', '#!/bin/sh\nprintf "token\\0/\\0"\n')
    execFileSync('chmod', ['+x', join(repository.root, '.git/monitor')])
    repository.git('config', 'core.fsmonitor', '.git/monitor')
    expectGateWorks(repository)
  })

  it('a sparse checkout, with what is not on disk', () => {
    const repository = gatedRepository({ 'in/a.txt': 'a\n', 'out/b.txt': 'b\n' })
    repository.git('sparse-checkout', 'set', '--cone', 'in', '.sallyport')
    expectGateWorks(repository)
    repository.git('reset', '--quiet', '--hard')
    const oid = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: repository.root, input: leak })
      .toString()
      .trim()
    repository.git('update-index', '--cacheinfo', `100644,${oid},out/b.txt`)
    expect(existsSync(join(repository.root, 'out'))).toBe(false)
    expectRefused(git(repository, 'commit', '-m', 'Leak'))
  })

  it('a shallow clone', () => {
    const origin = gatedRepository()
    origin.commit('Second', { 'b.txt': 'b\n' })
    const clone = gatedClone(origin, '--depth=1')
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true')
    expectGateWorks(clone)
    clone.git('commit', '--quiet', '--no-verify', '-m', 'Leak')
    expectRefusedAtPush(clone)
  })

  it('a partial clone, without fetching', () => {
    const origin = gatedRepository({ 'a.txt': 'a\n', 'big.txt': 'big\n' })
    origin.commit('Second', { 'big.txt': 'bigger\n' })
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = gatedClone(origin, '--filter=blob:none')
    const missing = () =>
      clone
        .git('rev-list', '--objects', '--all', '--missing=print')
        .split('\n')
        .filter((line) => line.startsWith('?')).length
    const before = missing()
    expect(before).toBeGreaterThan(0)
    expectGateWorks(clone)
    clone.git('commit', '--quiet', '--no-verify', '-m', 'Leak')
    expectRefusedAtPush(clone)
    expect(missing()).toBe(before)
  })

  it('a repository with another index', () => {
    const repository = gatedRepository()
    const env = { GIT_INDEX_FILE: join(repository.root, '.git', 'other-index') }
    const run = (...args: string[]) => command(repository, 'git', args, { env })
    expect(run('read-tree', 'HEAD').code).toBe(0)
    repository.write('new.ts', leak)
    expect(run('add', 'new.ts').code).toBe(0)
    expectRefused(run('commit', '-m', 'Leak'))
  })

  it('a bare repository with a work tree elsewhere', () => {
    const bare = gitRepository({}, { init: ['--bare'] })
    const home = join(bare.root, 'home')
    mkdirSync(home)
    const place = {
      root: home,
      env: { ...bare.env, HOME: join(bare.root, 'user'), GIT_DIR: bare.root, GIT_WORK_TREE: home },
    }
    const run = (...args: string[]) => command(place, 'git', args)
    const init = sallyport(place, ['init', '--yes'])
    expect(init.code, init.stdout + init.stderr).toBe(0)
    writeFileSync(join(home, 'clean.txt'), 'nothing\n')
    run('add', '--all')
    const clean = run('commit', '-m', 'Clean')
    expect(clean.code, clean.stderr).toBe(0)
    expect(clean.stderr).toContain('sallyport')
    writeFileSync(join(home, 'new.ts'), leak)
    run('add', '--all')
    expectRefused(run('commit', '-m', 'Leak'))
  })
})

describe('a submodule', () => {
  it('that moves is named, and hides nothing beside it', () => {
    const inner = gitRepository({ 'inner.txt': 'one\n' })
    const repository = gatedRepository()
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'inner')
    repository.commit('Add the submodule')
    writeFileSync(join(repository.root, 'inner', 'inner.txt'), 'two\n')
    const inside = (...args: string[]) =>
      execFileSync('git', args, { cwd: join(repository.root, 'inner'), env: repository.env })
    inside('commit', '--quiet', '-am', 'Two')
    repository.git('add', 'inner')
    const bump = git(repository, 'commit', '-m', 'Bump')
    expect(bump.code, bump.stderr).toBe(0)
    expect(bump.stderr).toContain('inner')
    inside('commit', '--quiet', '--allow-empty', '-m', 'Three')
    repository.git('config', 'diff.ignoreSubmodules', 'all')
    repository.git('add', 'inner')
    stage(repository, { 'new.ts': leak })
    expectRefused(git(repository, 'commit', '-m', 'Bump and leak'))
  })
})
