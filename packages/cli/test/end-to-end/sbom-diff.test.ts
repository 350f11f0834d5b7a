import { expect, it } from 'vitest'
import { gatedRepository, sallyport, stage } from './gate.ts'

const lockfile = (host: string) =>
  JSON.stringify({
    name: 'app',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', dependencies: { '@acme/core': '^1.0.0' } },
      'node_modules/@acme/core': { version: '1.0.0', resolved: `https://${host}/@acme/core/-/core-1.0.0.tgz` },
    },
  })

it('sbom diff knows the registries that both revisions name', () => {
  const repository = gatedRepository({
    'package.json': '{ "name": "app", "dependencies": { "@acme/core": "^1.0.0" } }',
    'package-lock.json': lockfile('npm.acme.example'),
    '.npmrc': '@acme:registry=https://npm.acme.example/\n',
  })
  stage(repository, { 'package-lock.json': lockfile('registry.npmjs.org') })
  repository.git('commit', '--quiet', '--no-verify', '-m', 'Elsewhere')
  const run = sallyport(repository, ['sbom', 'diff', 'HEAD~1', 'HEAD'])
  expect(run.code, run.stderr).toBe(0)
  expect(run.stdout).toContain(
    '@acme/core@1.0.0 comes from the public registry registry.npmjs.org, but the project binds @acme to npm.acme.example',
  )
  stage(repository, {
    '.cargo/config.toml': '[registries',
    'Cargo.lock':
      'version = 4\n[[package]]\nname = "serde"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n',
  })
  repository.git('commit', '--quiet', '--no-verify', '-m', 'Broken settings')
  const { stderr } = sallyport(repository, ['sbom', 'diff', 'HEAD~1', 'HEAD'])
  expect(stderr).toContain('.cargo/config.toml cannot be read: which registries it names was not looked at')
})
