import { expect, it } from 'vitest'
import { gatedRepository, git, sallyport, stage } from './gate.ts'

const lockfile = (host: string) =>
  JSON.stringify({
    name: 'app',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', dependencies: { '@acme/core': '1.0.0' } },
      'node_modules/@acme/core': { version: '1.0.0', resolved: `https://${host}/@acme/core/-/core-1.0.0.tgz` },
    },
  })
const manifest = '{ "name": "app", "dependencies": { "@acme/core": "1.0.0" } }'

it('a scope that the committed .npmrc binds must not come from the public registry, in a hook and in CI', () => {
  const repository = gatedRepository({
    'web/.npmrc': '@acme:registry=https://npm.acme.example/\n',
    'web/package.json': manifest,
  })
  stage(repository, { 'web/package-lock.json': lockfile('npm.acme.example') })
  repository.git('commit', '--quiet', '--no-verify', '-m', 'Lock')
  stage(repository, { 'web/package-lock.json': lockfile('registry.npmjs.org') })
  // What lies in the work tree only is not asked.
  repository.write('web/.npmrc', '')
  const run = git(repository, 'commit', '-m', 'Lock again')
  const said = 'the project binds @acme to npm.acme.example'
  expect(run.stderr).toContain(said)
  expect(sallyport(repository, ['ci', '--range', 'HEAD~1..HEAD', '--checks', 'dependencies']).stdout).toContain(said)
})
