import { chmodSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { gatedRepository, inventedAwsKey, sallyport, stage } from './gate.ts'

const rules = `rules:
  - id: house-old-call
    languages: [javascript]
    severity: WARNING
    message: The old call
    pattern: oldCall($X)
    fix: newCall($X)
  - id: house-no-fix
    languages: [javascript]
    severity: WARNING
    message: Think first
    pattern: thinkFirst(...)
`

function repositoryWith(source: string): GitRepository {
  const repository = gatedRepository({ '.sallyport/rules/semgrep/house.yml': rules })
  stage(repository, { 'app.js': source })
  return repository
}

describe('sallyport fix', () => {
  it('shows a diff, and with --apply changes the file but nothing that is staged', () => {
    const source = 'const a = oldCall(1)\nthinkFirst(a)\nconst b = oldCall(oldCall(2))\n'
    const repository = repositoryWith(source)
    chmodSync(join(repository.root, 'app.js'), 0o755)
    const staged = repository.git('rev-parse', ':app.js')
    const shown = sallyport(repository, ['fix'])
    expect(shown).toMatchObject({ code: 0, stderr: '' })
    expect(shown.stdout).toContain('-const a = oldCall(1)\n+const a = newCall(1)\n')
    expect(shown.stdout).toContain('1 file would change; findings without a fix of their own: 1')
    expect(readFileSync(join(repository.root, 'app.js'), 'utf8')).toBe(source)

    const applied = sallyport(repository, ['fix', '--apply', 'app.js'])
    expect(applied.stdout).toContain('run it again for fixes that overlap these')
    expect(sallyport(repository, ['fix', '--apply', 'app.js']).code).toBe(0)
    expect(readFileSync(join(repository.root, 'app.js'), 'utf8')).toBe(source.replaceAll('oldCall', 'newCall'))
    expect(statSync(join(repository.root, 'app.js')).mode & 0o777).toBe(0o755)
    expect(repository.git('rev-parse', ':app.js')).toBe(staged)
    expect(sallyport(repository, ['fix', 'app.js']).stdout).toContain('nothing to fix')
  })

  it('leaves what is suppressed with a reason, and shows no secret', () => {
    const key = inventedAwsKey()
    const repository = repositoryWith(
      `oldCall(1) // sallyport-ignore house-old-call -- still needed\nconst key = '${key}'\noldCall(2)\n`,
    )
    const { stdout } = sallyport(repository, ['fix'])
    expect(stdout).toContain('+newCall(2)')
    expect(stdout).not.toContain('newCall(1)')
    expect(stdout).not.toContain(key)
    expect(stdout).toContain(`const key = '${'*'.repeat(key.length)}'`)
  })

  it('says what it could not look at', () => {
    const repository = repositoryWith('oldCall(1)\n')
    const run = sallyport(repository, ['fix'], { env: { PATH: '/usr/bin:/bin' } })
    expect(run).toMatchObject({ code: 3, stderr: expect.stringContaining('not looked at') })
    expect(run.stdout).not.toContain('nothing to fix')
    repository.git('reset', '--quiet', '--hard')
    expect(sallyport(repository, ['fix'])).toMatchObject({ code: 2, stderr: expect.stringContaining('no staged file') })
  })

  it('names a staged file that is gone from disk', () => {
    const repository = repositoryWith('oldCall(1)\n')
    stage(repository, { 'gone.js': 'oldCall(2)\n' })
    rmSync(join(repository.root, 'gone.js'))
    const run = sallyport(repository, ['fix'])
    expect(run).toMatchObject({ code: 3, stderr: '  not looked at  gone.js: staged, but no file on disk\n' })
    expect(run.stdout).toContain('1 file would change')
  })

  it('leaves a file in another encoding alone', () => {
    const repository = repositoryWith('')
    const source = Buffer.from('\ufeffoldCall(1)\n', 'utf16le')
    stage(repository, { 'app.js': source })
    expect(sallyport(repository, ['fix', '--apply'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not UTF-8'),
    })
    expect(readFileSync(join(repository.root, 'app.js'))).toEqual(source)
  })
})
