import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import {
  addRemote,
  checkout,
  command,
  expectRefusedAtPush,
  expectReported,
  gatedRepository,
  git,
  leakingSource,
  stage,
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
esac
exec ${real} "$@"`,
    )
    // What the line is made from comes after the list.
    program(join(directory, 'tail'), `timeout 20 cat '${pipe}' >/dev/null\nexec /usr/bin/tail "$@"`)
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
  const script = join(checkout, 'dist/hooks/verdict-line')

  /** What hooks of one git command see: `git` runs the shell command as an alias. */
  function lines(repository: GitRepository, shell: string, env: Record<string, string> = {}): string[] {
    const alias = `alias.try=!GIT_INDEX_FILE=.git/index; export GIT_INDEX_FILE; line() { sh '${script}' "$PPID"; }; ${shell}; :`
    const run = command(repository, 'git', ['-c', alias, 'try'], { env })
    expect(run.code, run.stderr).toBe(0)
    return run.stdout.split('\n').filter(Boolean)
  }

  it('is the same within one git command while the index is, through other programs too', () => {
    const repository = gatedRepository()
    const between = `sh -c 'sh -c "sh ${script} \\$PPID"'`
    const [first, second, nested, changed] = lines(
      repository,
      `line; line; ${between}; touch b.txt; git add b.txt; line`,
    )
    expect(first).toMatch(/^\d+ \d+ ( [0-9a-f]{2}){16}$/)
    expect(second).toBe(first)
    expect(nested).toBe(first)
    expect(changed).not.toBe(first)
    expect(lines(repository, 'git reset --quiet; line')[0]).not.toBe(first)
  })

  it('is made with ps where there is no /proc', () => {
    const repository = gatedRepository()
    const without = join(repository.root, '.git', 'without-proc')
    writeFileSync(without, readFileSync(script, 'utf8').replace('/proc/', '/nowhere/'))
    const [first, second] = lines(repository, `sh '${without}' "$PPID"; sh '${without}' "$PPID"`)
    expect(first).toMatch(/^\d+ \w+ \w+ +\d+ [\d:]+ \d+ ( [0-9a-f]{2}){16}$/)
    expect(second).toBe(first)
  })

  it('is empty outside of git', () => {
    const repository = gatedRepository()
    const run = command(repository, 'sh', [script, '1'], { env: { GIT_INDEX_FILE: '.git/index' } })
    expect(run.stdout).toBe('')
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
