import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type GitRepository, gitRepository } from '../../../core/test/git-repository.ts'
import { sallyport } from './gate.ts'

const lockfile = JSON.stringify({
  name: 'app',
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', dependencies: { one: '^1.0.0' }, devDependencies: { two: '^2.0.0' } },
    'node_modules/one': { version: '1.0.0' },
    'node_modules/two': { version: '2.0.0', dev: true },
  },
})

function deployed(): GitRepository {
  const repository = gitRepository({
    'package.json': '{ "name": "app", "dependencies": { "one": "^1.0.0" }, "devDependencies": { "two": "^2.0.0" } }',
    'package-lock.json': lockfile,
  })
  expect(sallyport(repository, ['sbom', '--output', '.git/sbom.json']).code).toBe(0)
  repository.write('live/node_modules/one/package.json', '{ "name": "one", "version": "1.0.0" }')
  repository.write('live/node_modules/two/package.json', '{ "name": "two", "version": "2.0.0" }')
  return repository
}

const verify = (repository: GitRepository, ...args: string[]) =>
  sallyport(repository, ['sbom', 'verify', '.git/sbom.json', ...args])

describe('sallyport sbom verify', () => {
  it('a folder as it was installed, the lockfile, another SBOM', () => {
    const repository = deployed()
    for (const target of ['live', 'package-lock.json', '.git/sbom.json', '.'])
      expect(verify(repository, '--against', target), target).toMatchObject({ code: 0, stderr: '' })
    rmSync(join(repository.root, 'live/node_modules/two'), { recursive: true })
    expect(verify(repository, '--against', 'live')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('-  two 2.0.0  stated, not there'),
    })
    expect(verify(repository, '--against', 'live', '--omit', 'dev').code).toBe(0)
  })

  it('says what is there and was not stated', () => {
    const repository = deployed()
    repository.write('live/node_modules/one/package.json', '{ "name": "one", "version": "1.0.1" }')
    repository.write('live/node_modules/evil\u001b[2J/package.json', '{ "name": "evil\\u001b[2J", "version": "6.6.6" }')
    const run = verify(repository, '--against', 'live')
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('~  one 1.0.0 -> 1.0.1')
    expect(run.stdout).toContain('6.6.6  there, not stated')
    expect(run.stdout).not.toContain('\u001b')
    expect(JSON.parse(verify(repository, '--against', 'live', '--format', 'json').stdout).differences).toHaveLength(2)
  })

  it('never says "the same" of nothing, or of what it could not read', () => {
    const repository = deployed()
    repository.write('empty/readme.txt', 'nothing\n')
    expect(verify(repository, '--against', 'empty')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('nothing was compared'),
    })
    repository.write('live/node_modules/two/package.json', '{ "name": ')
    expect(verify(repository, '--against', 'live').code).toBe(3)
    expect(verify(repository, '--against', 'nowhere').code).toBe(2)
    expect(verify(repository, '--against', 'package.json').code).toBe(2)
    expect(verify(repository).code).toBe(2)
  })
})
