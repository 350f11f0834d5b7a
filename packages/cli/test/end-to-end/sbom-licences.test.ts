import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type GitRepository, gitRepository } from '../../../core/test/git-repository.ts'
import { sallyport } from './gate.ts'

const pnpmLock = (...names: string[]) => `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
${names.map((name) => `      ${name}:\n        specifier: 1.0.0\n        version: 1.0.0\n`).join('')}
packages:
${names.map((name) => `  ${name}@1.0.0:\n    resolution: {integrity: sha512-${Buffer.alloc(64).toString('base64')}}\n`).join('')}
snapshots:
${names.map((name) => `  ${name}@1.0.0: {}\n`).join('')}`

const install = (repository: GitRepository, folder: string, version = '1.0.0', more = '') =>
  repository.write(
    `${folder}/package.json`,
    JSON.stringify({ name: folder.slice(folder.lastIndexOf('/') + 1), version, license: 'MIT', more }),
  )

interface Sbom {
  readonly components: readonly { readonly name: string; readonly licenses?: readonly unknown[] }[]
}
const licensed = (repository: GitRepository, ...args: string[]) => {
  const run = sallyport(repository, ['sbom', ...args])
  expect(run.code, run.stderr).toBe(0)
  const { components }: Sbom = JSON.parse(run.stdout)
  return components.flatMap(({ name, licenses }) => (licenses === undefined ? [] : name))
}

it('licences of installed packages: same version, real folders, sane size; never in the SBOM of a revision', () => {
  const names = ['linked-away', 'nested', 'other-version', 'plain', 'stored', 'too-large']
  const repository = gitRepository({
    'package.json': JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])) }),
    'pnpm-lock.yaml': pnpmLock(...names),
    '.gitignore': 'node_modules\n',
  })
  const before = sallyport(repository, ['sbom']).stdout
  install(repository, 'node_modules/plain')
  install(repository, 'node_modules/.pnpm/stored@1.0.0/node_modules/stored')
  install(repository, 'node_modules/plain/node_modules/nested')
  install(repository, 'node_modules/other-version', '1.0.1')
  install(repository, 'node_modules/too-large', '1.0.0', 'x'.repeat(1024 * 1024))
  const outside = mkdtempSync(join(tmpdir(), 'sallyport-outside-'))
  mkdirSync(join(outside, 'linked-away'))
  writeFileSync(join(outside, 'linked-away/package.json'), '{"name":"linked-away","version":"1.0.0","license":"MIT"}')
  symlinkSync(join(outside, 'linked-away'), join(repository.root, 'node_modules/linked-away'))
  expect(licensed(repository)).toEqual(['nested', 'plain', 'stored'])
  expect(licensed(repository, '--from', 'HEAD')).toEqual([])
  expect(sallyport(repository, ['sbom', '--from', 'HEAD']).stdout).toBe(before)
  expect(sallyport(repository, ['sbom']).stdout).toBe(sallyport(repository, ['sbom']).stdout)
})
