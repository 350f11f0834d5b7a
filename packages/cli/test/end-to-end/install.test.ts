import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gitRepository } from '../../../core/test/git-repository.ts'
import { checkout, command, inventedAwsKey } from './gate.ts'

describe('the published package', () => {
  it('is one small tarball that blocks a secret in an empty project after npm install and init', () => {
    const repository = gitRepository()
    const home = join(repository.root, '.git', 'home')
    mkdirSync(home)
    const env = {
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_DATA_HOME: join(home, 'data'),
      npm_config_cache: join(home, 'npm'),
    }
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], {
      cwd: checkout,
      stdio: 'pipe',
    })
    const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as { version: string }
    const tarball = join(home, `sallyport-${version}.tgz`)
    expect(statSync(tarball).size).toBeLessThanOrEqual(3 * 1024 * 1024)

    writeFileSync(join(repository.root, 'package.json'), '{ "name": "empty", "version": "1.0.0", "private": true }\n')
    writeFileSync(join(repository.root, '.gitignore'), 'node_modules/\n')
    const install = command(
      repository,
      'npm',
      ['install', '--offline', '--no-audit', '--no-fund', '--save-dev', tarball],
      { env },
    )
    expect(install.code, install.stderr).toBe(0)
    const manifest = JSON.parse(
      readFileSync(join(repository.root, 'node_modules/sallyport/package.json'), 'utf8'),
    ) as Record<string, unknown>
    expect(manifest.dependencies).toBeUndefined()
    expect(Object.keys((manifest.scripts ?? {}) as object).filter((name) => /install$/.test(name))).toEqual([])

    const init = command(repository, 'npx', ['sallyport', 'init', '--yes'], { env })
    expect(init.code, init.stdout + init.stderr).toBe(0)
    writeFileSync(join(repository.root, 'config.js'), `export const key = '${inventedAwsKey()}'\n`)
    repository.git('add', '--all')
    const commit = command(repository, 'git', ['commit', '-m', 'Add the configuration'], { env })
    expect(commit.code).not.toBe(0)
    expect(commit.stderr).toContain('secrets/')
    expect(commit.stderr).not.toContain(inventedAwsKey())
  })
})
