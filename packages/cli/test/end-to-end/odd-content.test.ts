import { execFileSync } from 'node:child_process'
import { closeSync, openSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { expectRefused, gatedRepository, git, leakingSource, sallyport, stage } from './gate.ts'

const leak = leakingSource()

function addToIndex(repository: GitRepository, path: string, content: string): void {
  const oid = execFileSync('git', ['hash-object', '-w', '--stdin'], {
    cwd: repository.root,
    env: repository.env,
    input: content,
  })
    .toString()
    .trim()
  repository.git('update-index', '--add', '--cacheinfo', `100644,${oid},${path}`)
}

describe('content that scanners stumble over', () => {
  it('an empty file and a mode change pass', () => {
    const repository = gatedRepository({ 'run.sh': 'true\n' })
    stage(repository, { empty: '' })
    repository.git('update-index', '--chmod=+x', 'run.sh')
    const run = git(repository, 'commit', '-m', 'x')
    expect(run.code, run.stderr).toBe(0)
  })

  it('NUL bytes do not make a file invisible', () => {
    const repository = gatedRepository()
    stage(repository, { 'blob.bin': Buffer.concat([Buffer.alloc(4096), Buffer.from(leak), Buffer.alloc(4096)]) })
    expectRefused(git(repository, 'commit', '-m', 'x'))
  })

  it.each(['utf16le', 'UTF-16 with a working-tree-encoding'])('%s is read', (encoding) => {
    const repository = gatedRepository()
    const text = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(leak, 'utf16le')])
    if (encoding !== 'utf16le') repository.write('.gitattributes', '*.txt working-tree-encoding=UTF-16\n')
    stage(repository, { 'wide.txt': text })
    expectRefused(git(repository, 'commit', '-m', 'x'))
  })

  it('a filter of the repository is not run by the gate, and its clean output is what counts', () => {
    const repository = gatedRepository()
    repository.git('config', 'filter.reveal.clean', `sed 's/PLACE/${leak.split("'")[1] ?? ''}/'`)
    stage(repository, { '.gitattributes': '*.txt filter=reveal\n', 'a.txt': "key = 'PLACE'\n" })
    expectRefused(git(repository, 'commit', '-m', 'x'))
  })

  it('200 MB are reported as not looked at, which is no pass', () => {
    const repository = gatedRepository()
    const path = join(repository.root, 'huge.bin')
    closeSync(openSync(path, 'w'))
    truncateSync(path, 200 * 1024 * 1024)
    repository.git('config', 'core.bigFileThreshold', '1m')
    repository.git('config', 'core.compression', '1')
    repository.git('add', 'huge.bin')
    const run = git(repository, 'commit', '-m', 'x')
    expect(run.code, run.stderr).toBe(1)
    expect(run.stderr).toContain('huge.bin')
    const judged = sallyport(repository, ['scan', '--staged', '--checks', 'secrets'])
    expect(judged.code, judged.stdout).toBe(3)
  })

  it('a pointer of Git LFS is named as content that nobody saw', () => {
    const repository = gatedRepository()
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 12345\n`
    stage(repository, { 'model.bin': pointer })
    const run = git(repository, 'commit', '-m', 'x')
    expect(run.code, run.stderr).toBe(0)
    expect(run.stderr).toContain('model.bin')
  })

  it('a name of 4 KB, which no file system holds', () => {
    const repository = gatedRepository()
    addToIndex(repository, `${'directory/'.repeat(409)}new.ts`, leak)
    expectRefused(git(repository, 'commit', '-m', 'x'))
  })

  it('a name that would leave the directory of the snapshot', () => {
    const repository = gatedRepository()
    for (const path of ['CON', 'aux.ts', 'a\\..\\b.ts', 'C:evil.ts']) addToIndex(repository, path, leak)
    expectRefused(git(repository, 'commit', '-m', 'x'))
  })

  it('names are shown without what steers a terminal', () => {
    const repository = gatedRepository()
    stage(repository, { 'red\u001b[31m\u202eevil.ts': leak })
    const run = git(repository, 'commit', '-m', 'x')
    expectRefused(run)
    expect(run.stderr).not.toMatch(/\u001b\[31m|\u202e/)
  })

  it('a secret in a file name', () => {
    const repository = gatedRepository()
    stage(repository, { [`${leak.split("'")[1] ?? ''}.txt`]: 'harmless\n' })
    expectRefused(git(repository, 'commit', '-m', 'x'))
  })
})
