import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import {
  addRemote,
  checkout,
  cli,
  command,
  expectRefusedAtPush,
  expectReported,
  gatedRepository,
  git,
  leakingSource,
  stage,
  toolPath,
} from './gate.ts'

const leak = leakingSource()

function program(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}

/** The shell command that another terminal runs meanwhile. */
function stageLeak(repository: GitRepository): string {
  return `env -u GIT_INDEX_FILE git -C '${repository.root}' -c core.hooksPath=/dev/null add later.ts`
}

function readyToCommit(): GitRepository {
  const repository = gatedRepository()
  addRemote(repository)
  stage(repository, { 'now.ts': 'export {}\n' })
  repository.write('later.ts', leak)
  return repository
}

describe('what is staged while the hooks run', () => {
  it('after pre-commit is reported, and refused at push', () => {
    const repository = readyToCommit()
    const shim = join(repository.root, '.sallyport', 'hooks', 'pre-commit')
    copyFileSync(shim, `${shim}-judged`)
    program(shim, `"$0-judged" "$@" || exit 1\n${stageLeak(repository)}`)
    expectReported(git(repository, 'commit', '-m', 'x'))
    expectRefusedAtPush(repository)
  })

  it('between the list and the line of the shim is reported, and refused at push', () => {
    const repository = readyToCommit()
    const directory = join(repository.root, '.git', 'double')
    const pipe = join(directory, 'pipe')
    mkdirSync(directory)
    execFileSync('mkfifo', [pipe])
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
    // Only the gate's own git passes here: Git starts its children from its exec path.
    program(
      join(directory, 'git'),
      `case "$*" in
*diff-index*)
  ${real} "$@" >'${directory}/list'
  ${stageLeak(repository).replace(' git ', ` ${real} `)}
  timeout 20 sh -c "echo staged >'${pipe}'"
  exec cat '${directory}/list' ;;
'rev-parse --git-path index'*) timeout 20 cat '${pipe}' >/dev/null ;;
esac
exec ${real} "$@"`,
    )
    const shim = join(repository.root, '.sallyport', 'hooks', 'pre-commit')
    copyFileSync(shim, `${shim}-judged`)
    program(shim, `PATH='${directory}':"$PATH" exec "$0-judged" "$@"`)
    expectReported(git(repository, 'commit', '-m', 'x'))
    expectRefusedAtPush(repository)
  })

  it('with nothing staged in between, Node does not start for prepare-commit-msg', () => {
    const repository = readyToCommit()
    const record = join(repository.root, '.git', 'sallyport', 'cli')
    const log = join(repository.root, '.git', 'starts')
    const wrapper = join(repository.root, '.git', 'node')
    program(wrapper, `echo "$3" >>'${log}'\nexec '${process.execPath}' "$@"`)
    writeFileSync(record, `${wrapper}\n${readFileSync(record, 'utf8').split('\n')[1] ?? ''}\n`)
    expect(git(repository, 'commit', '-m', 'x').code).toBe(0)
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual(['pre-commit', 'commit-msg'])
  })
})

describe('a verdict', () => {
  it('of an aborted commit does not cover the amend of another one', () => {
    const repository = gatedRepository()
    repository.commit('Leak', { 'leak.ts': leak })
    expect(git(repository, 'commit', '-m', 'Nothing to commit').code).not.toBe(0)
    expectReported(git(repository, 'commit', '--no-verify', '--amend', '-m', 'Other words'))
  })

  it('that was written for another index is not accepted', () => {
    const repository = readyToCommit()
    repository.git('config', 'core.editor', 'false')
    expect(git(repository, 'commit').code).not.toBe(0)
    const verdict = join(repository.root, '.git', 'sallyport', 'verdict')
    const old = readFileSync(verdict, 'utf8')
    repository.git('add', 'later.ts')
    writeFileSync(verdict, old)
    expectReported(git(repository, 'commit', '--no-verify', '-m', 'x'))
  })

  it('is forgotten when a commit is refused', () => {
    const repository = readyToCommit()
    repository.git('config', 'core.editor', 'false')
    git(repository, 'commit')
    const verdict = join(repository.root, '.git', 'sallyport', 'verdict')
    expect(existsSync(verdict)).toBe(true)
    repository.git('add', 'later.ts')
    expect(git(repository, 'commit', '-m', 'x').code).not.toBe(0)
    expect(existsSync(verdict)).toBe(false)
  })
})

describe('the line that the shim compares', () => {
  function line(repository: GitRepository, env: Record<string, string> = {}): string {
    const run = command(repository, 'sh', [join(checkout, 'dist/hooks/verdict-line'), cli], { env })
    expect(run.code, run.stderr).toBe(0)
    return run.stdout.trim()
  }

  it('changes with everything that a verdict depends on', () => {
    const repository = gatedRepository()
    const lines = [line(repository)]
    expect(line(repository)).toBe(lines[0])
    const changes: readonly (() => void)[] = [
      () => stage(repository, { 'a.txt': 'a\n' }),
      () => repository.write('.sallyport/config.yaml', 'version: 1\nhooks:\n  strict: true\n'),
      () => repository.write('.sallyport/waivers.yaml', '[]\n'),
      () => repository.write('.sallyport/rules/semgrep/own.yaml', 'rules: []\n'),
      () => repository.git('commit', '--quiet', '--no-verify', '-m', 'Move HEAD'),
    ]
    for (const change of changes) {
      change()
      lines.push(line(repository))
    }
    repository.write('.git/bin/date', '')
    program(join(repository.root, '.git', 'bin', 'date'), 'echo 2099-01-01')
    lines.push(line(repository, { PATH: `${join(repository.root, '.git', 'bin')}:${toolPath(repository)}` }))
    lines.push(line(repository, { GIT_AUTHOR_DATE: '@1767225600 +0000' }))
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines).not.toContain('')
  })

  it('is not recorded where the index bears no checksum, as with index.skipHash', () => {
    const repository = gatedRepository()
    const index = readFileSync(join(repository.root, '.git', 'index'))
    writeFileSync(join(repository.root, '.git', 'index'), Buffer.concat([index.subarray(0, -20), Buffer.alloc(20)]))
    expect(
      command(repository, 'sh', ['.sallyport/hooks/pre-commit'], { env: { GIT_INDEX_FILE: '.git/index' } }).code,
    ).toBe(0)
    const [recorded, digest] = readFileSync(join(repository.root, '.git', 'sallyport', 'verdict'), 'utf8').split('\n')
    expect(recorded).toBe('')
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
  })
})
