import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { npmTool } from '../setup/real-tools.ts'
import { command, expectRefused, gatedRepository, git, leakingSource, stage } from './gate.ts'

const leak = leakingSource()
const tool = npmTool('lint-staged', '17.6.1')
const on = 'version: 1\nlint:\n  enabled: true\n'

/** `task` is the body of a program that lint-staged runs with the staged files. */
function lintedRepository(task: string, config = on): GitRepository {
  const repository = gatedRepository({
    '.gitignore': 'node_modules\n',
    'package.json': JSON.stringify({ 'lint-staged': { '*.ts': './task.sh' } }),
    'task.sh': `#!/bin/sh\n${task}\n`,
    'tracked.ts': 'export const one = 1\n',
  })
  chmodSync(join(repository.root, 'task.sh'), 0o755)
  repository.write('.sallyport/config.yaml', config)
  repository.commit('Lint lane')
  if ('bin' in tool) symlinkSync(dirname(tool.bin), join(repository.root, 'node_modules'))
  return repository
}

function commit(repository: GitRepository, ...args: string[]): ReturnType<typeof git> {
  return git(repository, 'commit', '-m', 'Change', ...args)
}

describe.skipIf('reason' in tool)(`the lint lane${'reason' in tool ? ` (${tool.reason})` : ''}`, () => {
  it('commits what the linters have made of it', () => {
    const repository = lintedRepository('for f; do echo "export const mended = 1" >"$f"; done')
    stage(repository, { 'new.ts': 'export const broken=1\n' })
    const run = commit(repository)
    expect(run.code, run.stderr).toBe(0)
    expect(repository.git('show', 'HEAD:new.ts')).toBe('export const mended = 1')
    expect(run.stderr).not.toContain('[STARTED]')
  })

  it('scans what the linters have staged again', () => {
    const repository = lintedRepository(`for f; do printf '%s' "${leak.trim()}" >"$f"; done`)
    stage(repository, { 'new.ts': 'export const harmless = 1\n' })
    expectRefused(commit(repository))
  })

  it('scans nothing that the linters have taken out', () => {
    const repository = lintedRepository('for f; do echo "export {}" >"$f"; done')
    stage(repository, { 'new.ts': leak })
    const run = commit(repository)
    expect(run.code, run.stderr).toBe(0)
  })

  it("refuses with the linter's own words, made safe to show, and keeps what was staged and what was not", () => {
    const repository = lintedRepository(`printf 'no good: \\033[31m%s\\n' "$1" >&2; exit 1`)
    stage(repository, { 'tracked.ts': 'export const two = 2\n' })
    repository.write('tracked.ts', 'export const three = 3\n')
    const run = commit(repository)
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('no good: ')
    expect(run.stderr).toContain('lint-staged failed')
    expect(run.stderr).not.toContain('\u001b[31m')
    expect(repository.git('show', ':tracked.ts')).toBe('export const two = 2')
    expect(readFileSync(join(repository.root, 'tracked.ts'), 'utf8')).toBe('export const three = 3\n')
  })

  it('hides no finding behind a linter that fails', () => {
    const repository = lintedRepository('exit 1')
    stage(repository, { 'new.ts': leak })
    const run = commit(repository)
    expectRefused(run)
    expect(run.stderr).toContain('lint-staged failed')
  })

  it.each([['-a'], ['--', 'tracked.ts']])('works with commit %s', (...args) => {
    const repository = lintedRepository('for f; do echo "// linted" >>"$f"; done')
    repository.write('tracked.ts', 'export const two = 2\n')
    const run = commit(repository, ...args)
    expect(run.code, run.stderr).toBe(0)
    expect(repository.git('show', 'HEAD:tracked.ts')).toContain('// linted')
    repository.write('tracked.ts', leak)
    expectRefused(commit(repository, ...args))
  })

  it('works in a linked worktree', () => {
    const repository = lintedRepository('for f; do echo "export const mended = 1" >"$f"; done')
    const linked = join(repository.root, '.git', 'linked')
    repository.git('worktree', 'add', '--quiet', linked, '-b', 'linked')
    symlinkSync(join(repository.root, 'node_modules'), join(linked, 'node_modules'))
    const run = (...args: string[]) => command(repository, 'git', args, { cwd: linked })
    expect(command(repository, 'sh', ['-c', 'echo "export const broken=1" >new.ts'], { cwd: linked }).code).toBe(0)
    expect(run('add', 'new.ts').code).toBe(0)
    const committed = run('commit', '-m', 'x')
    expect(committed.code, committed.stderr).toBe(0)
    expect(run('show', 'HEAD:new.ts').stdout).toBe('export const mended = 1\n')
  })

  it('is skipped with the whole gate', () => {
    const repository = lintedRepository('exit 1')
    stage(repository, { 'new.ts': 'export {}\n' })
    const env = { SALLYPORT_SKIP: 'all', SALLYPORT_REASON: 'the linter is broken' }
    const run = command(repository, 'git', ['commit', '-m', 'x'], { env })
    expect(run.code, run.stderr).toBe(0)
  })
})

describe('the lint lane without lint-staged', () => {
  function bareRepository(config: string): GitRepository {
    const repository = gatedRepository({ '.gitignore': 'node_modules\n' })
    repository.write('.sallyport/config.yaml', config)
    repository.commit('Config')
    stage(repository, { 'new.ts': 'export {}\n' })
    return repository
  }

  it('refuses with exit code 3 and says what to install', () => {
    const repository = bareRepository(on)
    const hook = command(repository, 'sh', ['.sallyport/hooks/pre-commit'], { env: { GIT_INDEX_FILE: '.git/index' } })
    expect(hook.code).toBe(3)
    expect(hook.stderr).toContain('npm install --save-dev lint-staged')
    expect(commit(repository).code).not.toBe(0)
  })

  it('off, never looks for it and never runs it', () => {
    const repository = bareRepository('version: 1\n')
    mkdirSync(join(repository.root, 'node_modules', '.bin'), { recursive: true })
    repository.write('node_modules/.bin/lint-staged', '#!/bin/sh\ntouch .git/was-run\nexit 1\n')
    chmodSync(join(repository.root, 'node_modules/.bin/lint-staged'), 0o755)
    expect(commit(repository).code).toBe(0)
    expect(() => readFileSync(join(repository.root, '.git/was-run'))).toThrow()
  })
})
