import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type GitRepository, gitRepository } from '../../../core/test/git-repository.ts'
import { cli, command, expectRefused, inventedAwsKey, leakingSource, type Run } from './gate.ts'

const leak = leakingSource()

interface Server {
  readonly path: string
  readonly client: GitRepository
  push(...args: string[]): Run
  refs(): string
}

/** A bare repository whose hook is the one of docs/server.md, and a client without any gate. */
function server(program: string = cli): Server {
  const client = gitRepository({ 'README.md': 'A project\n' })
  const path = join(client.root, '.git', 'server.git')
  client.git('init', '--quiet', '--bare', '--initial-branch=main', path)
  client.git('remote', 'add', 'origin', path)
  client.git('push', '--quiet', 'origin', 'main')
  const hook = join(path, 'hooks', 'pre-receive')
  mkdirSync(join(path, 'hooks'), { recursive: true })
  writeFileSync(
    hook,
    `#!/bin/sh\nunset NODE_OPTIONS NODE_PATH NODE_COMPILE_CACHE\nexec ${process.execPath} ${program} hook pre-receive\n`,
  )
  chmodSync(hook, 0o755)
  return {
    path,
    client,
    push: (...args) => command(client, 'git', ['push', 'origin', ...args]),
    refs: () => client.git('ls-remote', 'origin'),
  }
}

describe('pre-receive on a bare repository', () => {
  it('lets a clean push in', () => {
    const { client, push } = server()
    client.commit('Clean', { 'a.txt': 'a\n' })
    const run = push('main')
    expect(run.code, run.stderr).toBe(0)
    expect(run.stderr).toContain('remote: ')
    expect(run.stderr).toContain('sallyport')
  })

  it('refuses a secret, tells the client, and keeps nothing of it', () => {
    const { client, push, refs, path } = server()
    const before = refs()
    const commit = client.commit('Leak', { 'b.ts': leak })
    const run = push('main')
    expectRefused(run)
    expect(run.stderr).toMatch(/remote: .*secrets\//)
    expect(run.stderr).toContain('pre-receive hook declined')
    expect(refs()).toBe(before)
    expect(command(client, 'git', [`--git-dir=${path}`, 'cat-file', '-e', commit]).code).not.toBe(0)
  })

  it('has one verdict for the whole push', () => {
    const { client, push, refs } = server()
    const before = refs()
    client.git('branch', 'clean', client.commit('Clean', { 'a.txt': 'a\n' }))
    client.commit('Leak', { 'b.ts': leak })
    expectRefused(push('clean', 'main'))
    expect(refs()).toBe(before)
  })

  it('judges new branches, tags and what only a commit on the way holds', () => {
    const { client, push } = server()
    client.git('tag', '--annotate', '-m', `With ${inventedAwsKey()}`, 'v1')
    expectRefused(push('v1'))
    client.commit('Leak', { 'b.ts': leak })
    client.commit('Remove it', { 'b.ts': 'export {}\n' })
    expectRefused(push('main:refs/heads/new'))
  })

  it('has nothing against a deletion or a branch of what is there', () => {
    const { push } = server()
    expect(push('main:refs/heads/copy').code).toBe(0)
    expect(push('--delete', 'copy').code).toBe(0)
  })

  it('takes its settings from the server, and no bypass from the client', () => {
    const { client, path } = server()
    client.commit('Leak', {
      'b.ts': leak,
      '.sallyport/config.yaml': 'version: 1\nchecks:\n  secrets:\n    enabled: false\n',
    })
    const push = () =>
      command(client, 'git', ['push', 'origin', 'main'], {
        env: { SALLYPORT_SKIP: 'all', SALLYPORT_REASON: 'because' },
      })
    expectRefused(push())
    mkdirSync(join(path, '.sallyport'))
    writeFileSync(join(path, '.sallyport', 'config.yaml'), 'version: 1\nchecks:\n  secrets:\n    enabled: false\n')
    const run = push()
    expect(run.code, run.stderr).toBe(0)
  })

  it('refuses when its program is gone', () => {
    const { client, push } = server('/nowhere/sallyport.js')
    client.commit('Clean', { 'a.txt': 'a\n' })
    expect(push('main').code).not.toBe(0)
  })
})
