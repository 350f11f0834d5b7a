import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { gitRepository } from '../../../core/test/git-repository.ts'
import { checkout, command, gatedRepository, inventedAwsKey, type Run, sallyport } from './gate.ts'

/** One or two sentences and what to do: no stack, no path of ours. */
function expectClearMessage(run: Run): void {
  expect(run.stderr).toMatch(/^sallyport: .+\n {2}next {3}.+/m)
  expect(run.stderr).not.toMatch(/\n\s+at |node:internal|\.ts:\d+/)
}

describe('bad input gives a clear message and the right exit code', () => {
  it('without a repository, a hook is usage', () => {
    const root = mkdtempSync(join(tmpdir(), 'sallyport-test-'))
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    const run = sallyport({ root, env: { PATH: process.env.PATH ?? '', HOME: root } }, ['hook', 'pre-commit'])
    expect(run.code).toBe(2)
    expectClearMessage(run)
  })

  it('a bare repository has no index to scan', () => {
    const repository = gitRepository({}, { init: ['--bare'] })
    const run = sallyport(repository, ['scan', '--staged'])
    expect(run.code).toBe(2)
    expectClearMessage(run)
  })

  it('an unborn HEAD is judged like any other', () => {
    const repository = gitRepository()
    expect(sallyport(repository, ['init', '--yes']).code).toBe(0)
    repository.write('config.ts', `export const key = '${inventedAwsKey()}'\n`)
    repository.git('add', 'config.ts')
    const run = sallyport(repository, ['scan', '--staged'])
    expect(run.code, run.stdout + run.stderr).toBe(1)
  })

  it('a broken index stops with 3', () => {
    const repository = gatedRepository()
    writeFileSync(join(repository.root, '.git', 'index'), 'not an index at all, but long enough to be read as one')
    const run = sallyport(repository, ['hook', 'pre-commit'])
    expect(run.code).toBe(3)
    expectClearMessage(run)
  })

  it('a waiver until a day that does not exist is usage', () => {
    const repository = gatedRepository()
    repository.write('config.ts', `export const key = '${inventedAwsKey()}'\n`)
    repository.git('add', 'config.ts')
    const { findings } = JSON.parse(sallyport(repository, ['scan', '--staged', '--format', 'json']).stdout)
    const waived = ['waive', findings[0].fingerprint, '--reason', 'an example of the documentation']
    const run = sallyport(repository, [...waived, '--expires', '2999-99-99'])
    expect(run.code, run.stderr).toBe(2)
    expect(run.stderr).toContain('--expires YYYY-MM-DD')
    expectClearMessage(run)
  })

  it('an unknown flag is suggested', () => {
    const run = sallyport(gitRepository(), ['scan', '--stagd'])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('--staged')
    expectClearMessage(run)
  })

  it('an unknown command is suggested', () => {
    const run = sallyport(gitRepository(), ['scn'])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('sallyport scan')
  })

  it('an unknown configuration key is suggested', () => {
    const repository = gatedRepository()
    repository.write('.sallyport/config.yaml', 'version: 1\nchekcs: {}\n')
    const run = sallyport(repository, ['scan', '--staged'])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('checks')
  })

  it.each([
    ['config.yaml', 'version: [1\n'],
    ['waivers.yaml', '- id: [\n'],
  ])('malformed %s is usage', (name, text) => {
    const repository = gatedRepository()
    repository.write(`.sallyport/${name}`, text)
    const run = sallyport(repository, ['hook', 'pre-commit'])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(name)
  })

  it('a missing Semgrep is incomplete when a file needs it', () => {
    const repository = gatedRepository()
    repository.write('.sallyport/config.yaml', 'version: 1\n')
    repository.write(
      'app.js',
      "import { exec } from 'node:child_process'\nexport const run = (request) => exec('ls ' + request.query.path)\n",
    )
    repository.git('add', '--all')
    const run = sallyport(repository, ['hook', 'pre-commit'], {
      env: { PATH: `${join(checkout, '.toolchain', 'bin')}:/usr/bin:/bin` },
    })
    expect(run.code, run.stderr).toBe(3)
    expect(run.stderr).toContain('sallyport tools install')
  })

  it('a broken Semgrep is incomplete when a file needs it', () => {
    const repository = gatedRepository()
    const directory = join(repository.root, '.git', 'broken')
    repository.write('.git/broken/semgrep', '#!/bin/sh\nexit 0\n')
    chmodSync(join(directory, 'semgrep'), 0o755)
    repository.write(
      'app.js',
      "import { exec } from 'node:child_process'\nexport const run = (request) => exec('ls ' + request.query.path)\n",
    )
    repository.git('add', '--all')
    const run = sallyport(repository, ['hook', 'pre-commit'], {
      env: { PATH: `${directory}:${join(checkout, '.toolchain', 'bin')}:/usr/bin:/bin` },
    })
    expect(run.code, run.stderr).toBe(3)
  })

  it('a lockfile that does not parse is said locally and blocks in CI', () => {
    const repository = gatedRepository()
    const base = repository.git('rev-parse', 'HEAD')
    repository.write('package-lock.json', '{ "lockfileVersion": 3, ')
    repository.git('add', '--all')
    const local = sallyport(repository, ['scan', '--staged'])
    expect(local.code).toBe(0)
    expect(local.stdout).toContain('package-lock.json')
    repository.git('commit', '--quiet', '--no-verify', '-m', 'broken')
    expect(sallyport(repository, ['ci', '--range', `${base}..HEAD`]).code).toBe(1)
  })

  it('an unreadable file is not clean', () => {
    const repository = gitRepository()
    repository.write('locked/secret.txt', 'nothing\n')
    chmodSync(join(repository.root, 'locked'), 0o000)
    onTestFinished(() => chmodSync(join(repository.root, 'locked'), 0o755))
    const asUser = process.getuid?.() === 0 ? ['setpriv', '--reuid', '65534', '--clear-groups'] : []
    const [file = '', ...args] = [...asUser, process.execPath, join(checkout, 'dist', 'sallyport.js'), 'scan', 'locked']
    chmodSync(repository.root, 0o755)
    const run = command(repository, file, args)
    expect(run.code, run.stderr).toBeGreaterThan(1)
  })

  it('a scan of nothing is not clean', () => {
    const repository = gitRepository({ '.gitignore': 'out/\n' })
    repository.write('out/a.txt', 'a')
    const run = sallyport(repository, ['scan', 'out'])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('--no-ignore')
    expect(sallyport(repository, ['scan', '--no-ignore', 'out']).code).toBe(0)
  })

  it('closed standard output is no pass', () => {
    const repository = gitRepository({ 'a.txt': 'a\n' })
    const run = command(repository, 'sh', [
      '-c',
      `exec "${process.execPath}" "${join(checkout, 'dist', 'sallyport.js')}" scan --all --format json >&-`,
    ])
    expect(run.code).not.toBe(0)
    expect(run.stderr).not.toMatch(/\n\s+at /)
  })
})
