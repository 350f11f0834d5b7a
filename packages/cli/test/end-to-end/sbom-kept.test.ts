import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gatedRepository, git, sallyport, stage } from './gate.ts'

const lockfile = (version: string) =>
  JSON.stringify({
    name: 'app',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', dependencies: { one: '^1.0.0' } },
      'node_modules/one': { version, resolved: `https://registry.npmjs.org/one/-/one-${version}.tgz` },
    },
  })
const manifest = '{ "name": "app", "dependencies": { "one": "^1.0.0" } }'

describe('the SBOM of what is committed', () => {
  it('is kept in the git directory, and is the one of that tree', () => {
    const repository = gatedRepository({ 'package.json': manifest, 'package-lock.json': lockfile('1.0.0') })
    const file = join(repository.root, '.git/sallyport/sbom.cdx.json')
    stage(repository, { 'a.txt': 'no lockfile\n' })
    expect(git(repository, 'commit', '-m', 'No lockfile').code).toBe(0)
    expect(existsSync(file)).toBe(false)
    stage(repository, { 'package-lock.json': lockfile('1.0.1') })
    const run = git(repository, 'commit', '-m', 'One up')
    expect(run.code, run.stderr).toBe(0)
    const kept = readFileSync(file, 'utf8')
    expect(kept).toContain('pkg:npm/one@1.0.1')
    expect(kept).toBe(sallyport(repository, ['sbom']).stdout)
  })

  it('is written by ci where it is asked for', () => {
    const repository = gatedRepository({ 'package.json': manifest, 'package-lock.json': lockfile('1.0.0') })
    stage(repository, { 'package-lock.json': lockfile('1.0.1') })
    repository.git('commit', '--quiet', '--no-verify', '-m', 'One up')
    sallyport(repository, ['ci', '--range', 'HEAD~1..HEAD', '--sbom', '.git/out.json'])
    expect(readFileSync(join(repository.root, '.git/out.json'), 'utf8')).toBe(sallyport(repository, ['sbom']).stdout)
  })
})
