import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { command, gatedRepository, inventedAwsKey, type Run } from './gate.ts'

const secret = `export const key = '${inventedAwsKey()}'\n`

function git(repository: GitRepository, ...args: string[]): Run {
  return command(repository, 'git', args)
}

function stage(repository: GitRepository, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) repository.write(path, content)
  repository.git('add', '--all')
}

/** Counts the Node starts of what follows: the recorded Node becomes a script that notes its arguments. */
function countNodeStarts(repository: GitRepository): () => string[] {
  const record = join(repository.root, '.git', 'sallyport', 'cli')
  const [, cli = ''] = readFileSync(record, 'utf8').split('\n')
  const log = join(repository.root, '.git', 'starts')
  const wrapper = join(repository.root, '.git', 'node')
  writeFileSync(wrapper, `#!/bin/sh\necho "$3" >> "${log}"\nexec "${process.execPath}" "$@"\n`)
  chmodSync(wrapper, 0o755)
  writeFileSync(record, `${wrapper}\n${cli}\n`)
  return () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [])
}

describe('a commit', () => {
  it('that passes says so in one line and starts Node twice', () => {
    const repository = gatedRepository()
    const starts = countNodeStarts(repository)
    stage(repository, { 'a.txt': 'nothing special\n' })
    const commit = git(repository, 'commit', '--quiet', '-m', 'Add a\n\nAI-Extent: none')
    expect(commit.code, commit.stderr).toBe(0)
    expect(commit.stderr.trim().split('\n')).toHaveLength(1)
    expect(commit.stderr).toContain('sallyport')
    expect(starts()).toEqual(['pre-commit', 'commit-msg'])
  })

  it.each([
    ['of what is staged', ['commit', '-m', 'x']],
    ['with -a', ['commit', '-a', '-m', 'x']],
    ['of a path', ['commit', '-m', 'x', '--', 'tracked.ts']],
    ['with --only', ['commit', '--only', 'tracked.ts', '-m', 'x']],
    ['with --include', ['commit', '--include', 'tracked.ts', '-m', 'x']],
  ])('%s is blocked, and HEAD stays', (_name, args) => {
    const repository = gatedRepository({ 'tracked.ts': 'export {}\n' })
    const head = repository.git('rev-parse', 'HEAD')
    repository.write('tracked.ts', secret)
    if (args.length === 3) repository.git('add', '--all')
    const commit = git(repository, ...args)
    expect(commit.code).toBe(1)
    expect(commit.stderr).toContain('secrets/')
    expect(commit.stderr).not.toContain(inventedAwsKey())
    expect(repository.git('rev-parse', 'HEAD')).toBe(head)
    expect(readFileSync(join(repository.root, 'tracked.ts'), 'utf8')).toBe(secret)
  })

  it('judges what is staged, not what lies on disk', () => {
    const repository = gatedRepository()
    stage(repository, { 'a.ts': secret })
    repository.write('a.ts', 'export {}\n')
    expect(git(repository, 'commit', '-m', 'x').code).toBe(1)
    stage(repository, { 'a.ts': 'export {}\n' })
    repository.write('a.ts', secret)
    expect(git(repository, 'commit', '-m', 'x').code).toBe(0)
  })

  it('with a secret in the message is blocked', () => {
    const repository = gatedRepository()
    stage(repository, { 'a.txt': 'a\n' })
    const commit = git(repository, 'commit', '-m', `Use ${inventedAwsKey()}`)
    expect(commit.code).toBe(1)
    expect(commit.stderr).toContain('commit message')
    expect(commit.stderr).not.toContain(inventedAwsKey())
  })

  it('with a malformed trailer is blocked', () => {
    const repository = gatedRepository()
    stage(repository, { 'a.txt': 'a\n' })
    const commit = git(repository, 'commit', '-m', 'Add a\n\nAI-Extent: mots')
    expect(commit.code).toBe(1)
    expect(commit.stderr).toContain('AI-Extent')
  })

  it('writes neither index nor work tree, passing or blocked', () => {
    const repository = gatedRepository()
    stage(repository, { 'a.ts': secret, 'b.txt': 'b\n' })
    const before = execFileSync('git', ['ls-files', '-s', '--debug'], { cwd: repository.root })
    const index = readFileSync(join(repository.root, '.git', 'index'))
    expect(
      command(repository, 'sh', ['.sallyport/hooks/pre-commit'], { env: { GIT_INDEX_FILE: '.git/index' } }).code,
    ).toBe(1)
    expect(readFileSync(join(repository.root, '.git', 'index')).equals(index)).toBe(true)
    expect(execFileSync('git', ['ls-files', '-s', '--debug'], { cwd: repository.root }).equals(before)).toBe(true)
    expect(repository.git('stash', 'list')).toBe('')
  })
})

describe('what pre-commit never sees', () => {
  it('--no-verify is reported at once and refused at push', () => {
    const repository = gatedRepository()
    const remote = join(repository.root, '.git', 'remote.git')
    repository.git('init', '--quiet', '--bare', remote)
    repository.git('remote', 'add', 'origin', remote)
    stage(repository, { 'a.ts': secret })
    const commit = git(repository, 'commit', '--no-verify', '-m', 'x')
    expect(commit.code).toBe(0)
    expect(commit.stderr).toContain('the push will be refused')
    stage(repository, { 'a.ts': 'export {}\n' })
    expect(git(repository, 'commit', '-m', 'Remove it').code).toBe(0)
    const push = git(repository, 'push', 'origin', 'main')
    expect(push.code).not.toBe(0)
    expect(push.stderr).toContain('secrets/')
    expect(repository.git('ls-remote', 'origin')).toBe('')
  })

  it('a cherry-pick is reported and goes on; hooks.strict refuses it', () => {
    const repository = gatedRepository()
    repository.git('switch', '--quiet', '--create', 'other')
    repository.commit('secret', { 'a.ts': secret })
    repository.git('switch', '--quiet', 'main')
    const pick = git(repository, 'cherry-pick', 'other')
    expect(pick.code, pick.stderr).toBe(0)
    expect(pick.stderr).toContain('secrets/')
    repository.git('reset', '--quiet', '--hard', 'HEAD~1')
    appendFileSync(join(repository.root, '.sallyport/config.yaml'), '\nhooks:\n  strict: true\n')
    repository.git('-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '-am', 'strict')
    const strict = git(repository, 'cherry-pick', 'other')
    expect(strict.code).not.toBe(0)
  })

  it('an amend that keeps an old secret is reported', () => {
    const repository = gatedRepository()
    repository.commit('secret', { 'a.ts': secret })
    const amend = git(repository, 'commit', '--amend', '--no-edit')
    expect(amend.code, amend.stderr).toBe(0)
    expect(amend.stderr).toContain('secrets/')
  })

  it('a clean merge is refused', () => {
    const repository = gatedRepository()
    repository.git('switch', '--quiet', '--create', 'other')
    repository.commit('secret', { 'a.ts': secret })
    repository.git('switch', '--quiet', 'main')
    repository.commit('ours', { 'b.txt': 'b\n' })
    const merge = git(repository, 'merge', '--no-ff', '-m', 'Merge', 'other')
    expect(merge.code).not.toBe(0)
    expect(merge.stderr).toContain('secrets/')
  })
})

describe('the bypass', () => {
  it('needs a reason, is printed, and is refused for a check that does not exist', () => {
    const repository = gatedRepository()
    stage(repository, { 'a.ts': secret })
    const attempt = (env: Record<string, string>) => command(repository, 'git', ['commit', '-m', 'x'], { env })
    expect(attempt({ SALLYPORT_SKIP: 'secrets' }).code).toBe(1)
    expect(attempt({ SALLYPORT_SKIP: 'secretz', SALLYPORT_REASON: 'because' }).code).toBe(1)
    const skipped = attempt({ SALLYPORT_SKIP: 'secrets', SALLYPORT_REASON: 'rotating it today' })
    expect(skipped.code, skipped.stderr).toBe(0)
    expect(skipped.stderr).toContain('rotating it today')
  })
})

describe('a shim without its program', () => {
  function withoutProgram(repository: GitRepository): void {
    writeFileSync(join(repository.root, '.git', 'sallyport', 'cli'), '/nowhere/node\n/nowhere/sallyport.js\n')
  }

  it.each(['dash', 'bash', 'busybox', 'zsh'])('under %s fails closed, and names the bypass, which works', (shell) => {
    const repository = gatedRepository()
    withoutProgram(repository)
    const args = shell === 'busybox' ? ['sh', '.sallyport/hooks/pre-commit'] : ['.sallyport/hooks/pre-commit']
    if (command(repository, 'sh', ['-c', `command -v ${shell}`]).code !== 0) return expect(shell).not.toBe('bash')
    const run = command(repository, shell, args)
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('nothing was checked')
    expect(run.stderr).toContain('SALLYPORT_SKIP=all')
    const bypass = command(repository, shell, args, {
      env: { SALLYPORT_SKIP: 'all', SALLYPORT_REASON: 'the program is gone' },
    })
    expect(bypass.code).toBe(0)
  })

  it('never stops prepare-commit-msg', () => {
    const repository = gatedRepository()
    withoutProgram(repository)
    rmSync(join(repository.root, '.sallyport', 'hooks', 'find-cli'))
    expect(
      command(repository, 'sh', ['.sallyport/hooks/prepare-commit-msg', '.git/COMMIT_EDITMSG', 'message']).code,
    ).toBe(0)
  })
})
