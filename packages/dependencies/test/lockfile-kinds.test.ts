import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { isLockfile, isManifest } from '../src/index.ts'

test('which paths matter', () => {
  const yes = [
    'package-lock.json',
    'a/b/pnpm-lock.yaml',
    'requirements-dev.txt',
    'dev-requirements.txt',
    'requirements/base.txt',
    '.github/workflows/ci.yml',
    'Dockerfile.prod',
    'bun.lockb',
    'gradle/dependency-locks/runtimeClasspath.lockfile',
    'pylock.dev.toml',
    'docker-compose.prod.yml',
    'ci/build.gitlab-ci.yml',
    'k8s/web.yaml',
    'web-deployment.yaml',
  ]
  const no = [
    'package.json',
    'node_modules/a/yarn.lock',
    'a/node_modules/b/Dockerfile',
    'notes.txt',
    'workflows/ci.yml',
    'package-lock.json.bak',
    'xpackage-lock.json',
    'src/config.yaml',
    'other.lockfile',
    'precompose.yml',
  ]
  expect(yes.filter((path) => !isLockfile(path))).toEqual([])
  expect(no.filter(isLockfile)).toEqual([])
  expect(
    isManifest('a/package.json') && !isManifest('a/xpackage.json') && !isManifest('node_modules/a/package.json'),
  ).toBe(true)
})

test('deciding that a path does not matter loads no parser', () => {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })
    const { dependenciesCheck } = await import(${JSON.stringify(new URL('../src/dependencies-check.ts', import.meta.url).href)})
    const result = await dependenciesCheck().run({ kind: 'staged', messages: [], entries: [{ path: 'src/a.ts', isCurrent: true }] }, { isExcluded: () => false })
    console.log(JSON.stringify([result, loaded.map((url) => url.split('/').at(-1))]))`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script]).toString()
  const [result, loaded] = JSON.parse(output)
  expect(result).toEqual({
    findings: [],
    failures: [],
    coverage: { check: 'dependencies', files: 0, bytes: 0, rules: 0 },
  })
  expect(loaded).toEqual(['dependencies-check.ts', 'lockfile-kinds.ts', 'settings-files.ts'])
})
