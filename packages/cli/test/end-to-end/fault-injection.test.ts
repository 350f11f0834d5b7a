import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import {
  addRemote,
  command,
  expectRefused,
  expectReported,
  gatedRepository,
  git,
  leakingSource,
  sallyport,
  stage,
} from './gate.ts'
import { engineSource, isAlive, slowEngine, startJob } from './slow-engine.ts'

const leak = leakingSource()

/** Every file of work tree and repository but our own state and what the test put there. */
function fingerprint(
  repository: GitRepository,
  ignored: RegExp = /^\.git\/(sallyport|test-home|slow-engine)(\/|$)/,
): string {
  const hash = createHash('sha256')
  const walk = (directory: string) => {
    for (const name of readdirSync(directory).sort()) {
      const path = join(directory, name)
      const shown = relative(repository.root, path)
      if (ignored.test(shown)) continue
      const status = lstatSync(path)
      hash.update(`${shown} ${status.mode} `)
      if (status.isDirectory()) walk(path)
      else hash.update(status.isSymbolicLink() ? readlinkSync(path) : readFileSync(path))
    }
  }
  walk(repository.root)
  return hash.digest('hex')
}

/** Partly staged, with a file that is in neither. */
function busyRepository(): GitRepository {
  const repository = gatedRepository({ 'tracked.ts': 'export {}\n' })
  stage(repository, { 'app.js': engineSource })
  repository.write('tracked.ts', 'export const unstaged = 1\n')
  repository.write('untracked.ts', 'export const untracked = 1\n')
  // Git itself writes the tree of the index before it starts a hook; after one refusal there is nothing left to write.
  repository.write('.git/refusing/pre-commit', '#!/bin/sh\nexit 1\n')
  chmodSync(join(repository.root, '.git/refusing/pre-commit'), 0o755)
  expect(git(repository, '-c', 'core.hooksPath=.git/refusing', 'commit', '-m', 'x').code).toBe(1)
  return repository
}

function expectNextCommitWorks(repository: GitRepository): void {
  repository.git('reset', '--quiet')
  repository.write('next.txt', 'next\n')
  repository.git('add', 'next.txt')
  const clean = git(repository, 'commit', '-m', 'Next')
  expect(clean.code, clean.stderr).toBe(0)
  repository.write('leak.ts', leak)
  repository.git('add', 'leak.ts')
  expectRefused(git(repository, 'commit', '-m', 'Leak'))
}

describe('killed in the middle', () => {
  it('pre-commit leaves the repository as it was, and the next commit works', async () => {
    const repository = busyRepository()
    const engine = slowEngine(repository)
    const before = fingerprint(repository)
    const job = startJob(repository, engine.env, 'git', ['commit', '-m', 'x'])
    process.kill((await engine.started()).gate, 'SIGKILL')
    expect((await job.ended).code).not.toBe(0)
    expect(fingerprint(repository)).toBe(before)
    expectNextCommitWorks(repository)
  })

  it('together with Git it leaves the repository as it was, and the next commit works', async () => {
    const repository = busyRepository()
    const engine = slowEngine(repository)
    const before = fingerprint(repository)
    const job = startJob(repository, engine.env, 'git', ['commit', '-m', 'x'])
    await engine.started()
    process.kill(-(job.child.pid ?? 0), 'SIGKILL')
    await job.ended
    expect(fingerprint(repository)).toBe(before)
    expectNextCommitWorks(repository)
  })

  it('pre-merge-commit does not let the merge go on', async () => {
    const repository = gatedRepository()
    repository.git('switch', '--quiet', '--create', 'other')
    repository.commit('Theirs', { 'app.js': engineSource })
    repository.git('switch', '--quiet', 'main')
    const ours = repository.commit('Ours', { 'ours.txt': 'ours\n' })
    const engine = slowEngine(repository)
    const job = startJob(repository, engine.env, 'git', ['merge', '--no-edit', 'other'])
    process.kill((await engine.started()).gate, 'SIGKILL')
    expect((await job.ended).code).not.toBe(0)
    expect(repository.git('rev-parse', 'HEAD')).toBe(ours)
    repository.git('merge', '--abort')
    expectNextCommitWorks(repository)
  })

  it('pre-applypatch does not let the patch in', async () => {
    const repository = gatedRepository()
    repository.commit('Patch', { 'app.js': engineSource })
    const patch = join(repository.root, '.git', 'patch')
    writeFileSync(patch, `${repository.git('format-patch', '--stdout', '-1')}\n`)
    repository.git('reset', '--quiet', '--hard', 'HEAD~1')
    const before = repository.git('rev-parse', 'HEAD')
    const engine = slowEngine(repository)
    const job = startJob(repository, engine.env, 'git', ['am', patch])
    process.kill((await engine.started()).gate, 'SIGKILL')
    expect((await job.ended).code).not.toBe(0)
    expect(repository.git('rev-parse', 'HEAD')).toBe(before)
    repository.git('am', '--abort')
    expectNextCommitWorks(repository)
  })

  it('prepare-commit-msg, which may not refuse, lets the commit go on and the push is refused', async () => {
    const repository = gatedRepository()
    addRemote(repository)
    stage(repository, { 'app.js': engineSource, 'leak.ts': leak })
    const engine = slowEngine(repository)
    const job = startJob(repository, engine.env, 'git', ['commit', '--no-verify', '-m', 'x'])
    process.kill((await engine.started()).gate, 'SIGKILL')
    expect((await job.ended).code).toBe(0)
    expectRefused(git(repository, 'push', 'origin', 'main'))
  })

  it('pre-push sends nothing', async () => {
    const repository = gatedRepository()
    addRemote(repository)
    repository.commit('App', { 'app.js': engineSource })
    const before = repository.git('ls-remote', 'origin')
    const engine = slowEngine(repository)
    const job = startJob(repository, engine.env, 'git', ['push', 'origin', 'main'])
    process.kill((await engine.started()).gate, 'SIGKILL')
    expect((await job.ended).code).not.toBe(0)
    expect(repository.git('ls-remote', 'origin')).toBe(before)
  })
})

describe('Ctrl-C', () => {
  it('ends git commit, the gate and the engine; nothing is committed', async () => {
    const repository = busyRepository()
    const engine = slowEngine(repository)
    const before = fingerprint(repository)
    const job = startJob(repository, engine.env, 'git', ['commit', '-m', 'x'])
    const pids = await engine.started()
    process.kill(-(job.child.pid ?? 0), 'SIGINT')
    const { code, signal } = await job.ended
    expect(signal === 'SIGINT' || code !== 0).toBe(true)
    expect(isAlive(pids.engine)).toBe(false)
    expect(fingerprint(repository)).toBe(before)
    expectNextCommitWorks(repository)
  })

  it('is exit code 130 of the hook, and leaves no temporary directory', async () => {
    const repository = busyRepository()
    const engine = slowEngine(repository)
    const job = startJob(repository, engine.env, 'sh', ['.sallyport/hooks/pre-commit'])
    const pids = await engine.started()
    process.kill(-(job.child.pid ?? 0), 'SIGINT')
    const run = await job.ended
    expect(run.code, run.stderr).toBe(130)
    expect(isAlive(pids.engine)).toBe(false)
    expect(readdirSync(engine.temporary)).toEqual([])
  })
})

/** Runs git in a mount namespace, where `mounts` holds; root only. */
function inMounts(repository: GitRepository, mounts: string, ...args: string[]): ReturnType<typeof git> {
  return command(repository, 'unshare', [
    '--mount',
    '--propagation',
    'private',
    'sh',
    '-c',
    `${mounts} && exec "$@"`,
    'sh',
    'git',
    ...args,
  ])
}

const canMount =
  command({ root: '/', env: { PATH: process.env.PATH ?? '' } }, 'unshare', [
    '--mount',
    'sh',
    '-c',
    'mount -t tmpfs none /mnt',
  ]).code === 0

describe.skipIf(!canMount)('a disk that takes nothing (needs the right to mount)', () => {
  it('as the temporary directory is no pass for what needs the engine', () => {
    const repository = gatedRepository()
    stage(repository, { 'app.js': engineSource })
    const mounts = `mount -t tmpfs -o size=4k none /mnt && export TMPDIR=/mnt`
    const run = inMounts(repository, mounts, 'commit', '-m', 'x')
    expect(run.code, run.stderr).not.toBe(0)
    expect(run.stderr).toMatch(/sast/)
    expect(run.stderr).not.toContain('internal error')
  })

  it.each(['full', 'read-only'])('as .git/sallyport (%s) changes no verdict', (kind) => {
    const repository = gatedRepository()
    const state = join(repository.root, '.git', 'sallyport')
    const fill = `cp '${state}/cli' /mnt/cli && { cat /dev/zero >/mnt/full || :; } 2>/dev/null && mount --move /mnt '${state}'`
    const mounts =
      kind === 'full'
        ? `mount -t tmpfs -o size=8k none /mnt && ${fill}`
        : `mount --bind '${state}' '${state}' && mount -o remount,bind,ro '${state}'`
    stage(repository, { 'clean.txt': 'clean\n' })
    const clean = inMounts(repository, mounts, 'commit', '-m', 'Clean')
    expect(clean.code, clean.stderr).toBe(0)
    stage(repository, { 'leak.ts': leak })
    expectRefused(inMounts(repository, mounts, 'commit', '-m', 'Leak'))
    expectReported(inMounts(repository, mounts, 'commit', '--no-verify', '-m', 'Leak'))
  })
})

describe('an index that is locked', () => {
  it('is read all the same, and the lock stays', () => {
    const repository = gatedRepository()
    stage(repository, { 'leak.ts': leak })
    const lock = join(repository.root, '.git', 'index.lock')
    writeFileSync(lock, '')
    const before = fingerprint(repository)
    expect(sallyport(repository, ['hook', 'pre-commit']).code).toBe(1)
    expect(git(repository, 'commit', '-m', 'x').code).not.toBe(0)
    expect(fingerprint(repository)).toBe(before)
    expect(existsSync(lock)).toBe(true)
  })
})
