import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { isLockfile, isManifest, readLockfile } from '../src/index.ts'

const problemsOf = async (path: string, text: string) =>
  (await readLockfile(path, Buffer.from(text))).problems.map(({ code }) => code)

describe('a lockfile that says nothing is a problem', () => {
  test.each([
    ['package-lock.json', '', 'lockfile-empty'],
    ['package-lock.json', ' \n', 'lockfile-empty'],
    ['package-lock.json', '{}', 'lockfile-unparsable'],
    ['package-lock.json', '{"lockfileVersion":3,"packages":{}}', 'lockfile-empty'],
    ['package-lock.json', '{"lockfileVersion":3,"packages":{"":{"name":"a"}}}', 'lockfile-empty'],
    [
      'package-lock.json',
      '{"lockfileVersion":4,"packages":{"node_modules/a":{"version":"1.0.0"}}}',
      'lockfile-unparsable',
    ],
    [
      'package-lock.json',
      '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0"',
      'lockfile-unparsable',
    ],
    ['package-lock.json', '{"lockfileVersion":3,"packages":{"node_modules/a":7}}', 'lockfile-unparsable'],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\n", 'lockfile-empty'],
    ['pnpm-lock.yaml', "lockfileVersion: '10.0'\npackages:\n  a@1.0.0: {}\n", 'lockfile-unparsable'],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\npackages:\n  a@1.0.0: 7\n", 'lockfile-unparsable'],
    ['pnpm-lock.yaml', 'a: [', 'lockfile-unparsable'],
    ['yarn.lock', '# yarn lockfile v1\n', 'lockfile-empty'],
    ['yarn.lock', 'a@^1.0.0\n  version "1.0.0"\n', 'lockfile-unparsable'],
    ['yarn.lock', '__metadata:\n  version: 8\n"a@npm:1": [\n', 'lockfile-unparsable'],
    ['uv.lock', 'version = 1\n', 'lockfile-empty'],
    ['uv.lock', 'version = ', 'lockfile-unparsable'],
    ['poetry.lock', '[[package]]\nname = "a"\n', 'lockfile-unparsable'],
    ['Pipfile.lock', '{"default":{}}', 'lockfile-unparsable'],
    ['Cargo.lock', 'version = 4\n', 'lockfile-empty'],
    ['Gemfile.lock', 'DEPENDENCIES\n  rack\n', 'lockfile-unparsable'],
    ['composer.lock', '{"packages":[]}', 'lockfile-empty'],
    ['composer.lock', '[]', 'lockfile-unparsable'],
    ['packages.lock.json', '{"version":1}', 'lockfile-unparsable'],
    ['bun.lockb', '{}', 'lockfile-unparsable'],
    ['bun.lock', '{}', 'lockfile-unparsable'],
    ['bun.lock', '{"lockfileVersion":3,"workspaces":{"":{}},"packages":{}}', 'lockfile-unparsable'],
    ['bun.lock', '{"lockfileVersion":1,"workspaces":{"":{}},"packages":{},}', 'lockfile-empty'],
    [
      'bun.lock',
      '{"lockfileVersion":1,"workspaces":{"":{"dependencies":{"a":"1"}}},"packages":{}}',
      'lockfile-mismatch',
    ],
    ['bun.lock', '{"lockfileVersion":1,"workspaces":{},"packages":{"a":["a@1.0.0"],"b":7}}', 'lockfile-unparsable'],
    ['deno.lock', '{"version":"2","npm":{}}', 'lockfile-unparsable'],
    ['deno.lock', '{"version":"5"}', 'lockfile-empty'],
    ['deno.lock', '{"version":"5","workspace":{"dependencies":["npm:a@1"]}}', 'lockfile-mismatch'],
    ['pdm.lock', '[[package]]\nname = "a"\n', 'lockfile-unparsable'],
    ['pdm.lock', '[metadata]\nlock_version = "4.5.0"\n', 'lockfile-empty'],
    ['pylock.toml', 'lock-version = "2.0"\npackages = []\n', 'lockfile-unparsable'],
    ['pylock.toml', 'lock-version = "1.0"\npackages = []\n', 'lockfile-empty'],
    ['gradle.lockfile', '# nothing\n', 'lockfile-empty'],
    ['gradle.lockfile', 'a:b=c\n', 'lockfile-unparsable'],
    ['pom.xml', '<project><a></project>', 'lockfile-unparsable'],
    ['pom.xml', '<html></html>', 'lockfile-unparsable'],
    ['pom.xml', '<!DOCTYPE p [<!ENTITY a "b">]><project>&a;</project>', 'lockfile-unparsable'],
    ['pubspec.lock', 'packages:\n  a: 7\n', 'lockfile-unparsable'],
    ['pubspec.lock', 'sdks: {}\n', 'lockfile-unparsable'],
    ['mix.lock', '%{}', 'lockfile-empty'],
    ['mix.lock', '%{"a": {:hex, :a}}', 'lockfile-unparsable'],
    ['mix.lock', '%{"a": {:hex, :a, "1.0"', 'lockfile-unparsable'],
    ['Package.resolved', '{"version":4,"pins":[]}', 'lockfile-unparsable'],
    ['Package.resolved', '{"version":2,"pins":[]}', 'lockfile-empty'],
    ['Package.resolved', '{"version":2,"pins":[{}]}', 'lockfile-unparsable'],
    ['conan.lock', '{"version":"0.5"}', 'lockfile-unparsable'],
    ['conan.lock', '{"version":"0.5","requires":[]}', 'lockfile-empty'],
    ['conan.lock', '{"version":"0.5","requires":["zlib"]}', 'lockfile-unparsable'],
    ['.gitlab-ci.yml', 'image: $IMAGE\n', 'external-content'],
    ['compose.yaml', 'services:\n  a:\n    build:\n      dockerfile_inline: FROM a\n', 'external-content'],
    ['charts/a/templates/b.yaml', 'image: {{ .Values.image }}\n', 'external-content'],
    ['.pre-commit-config.yaml', '- a\n', 'lockfile-unparsable'],
    ['go.mod', 'module a\nrequire b\n', 'lockfile-unparsable'],
    ['.github/workflows/ci.yml', 'a: [', 'lockfile-unparsable'],
    ['Dockerfile', 'FROM $BASE\n', 'external-content'],
    ['requirements.txt', '-r other/base.in\n', 'external-content'],
  ])('%s: %j', async (path, text, code) => {
    expect(await problemsOf(path, text)).toContain(code)
  })

  test('conflict markers, in formats that would read over them', async () => {
    const conflict = '<<<<<<< ours\nrequests==2.0.0\n=======\nrequests==2.1.0\n>>>>>>> theirs\n'
    expect(await problemsOf('requirements.txt', conflict)).toEqual(['lockfile-unparsable'])
    expect(await problemsOf('yarn.lock', `# yarn lockfile v1\n${conflict}`)).toEqual(['lockfile-unparsable'])
  })

  test('a pointer of Git LFS is not the lockfile', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n'
    expect(await problemsOf('package-lock.json', pointer)).toEqual(['external-content'])
  })

  test.each([
    ['go.mod', 'module a\n\ngo 1.22\n'],
    ['requirements.txt', '# nothing yet\n'],
    ['.github/workflows/ci.yml', 'on: push\n'],
    ['Dockerfile', 'FROM scratch\n'],
    ['.gitlab-ci.yml', 'test:\n  script: a\n'],
    ['.pre-commit-config.yaml', 'repos: []\n'],
    ['compose.yaml', 'services: {a: {build: .}}\n'],
    ['k8s/a.yaml', 'kind: ConfigMap\napiVersion: v1\n'],
    ['k8s/notes.yaml', 'image: not/ours\n'],
    ['k8s/kinds.yaml', 'kind: CustomResourceDefinition\nspec: {{ image\n'],
    ['charts/a/values.yaml', ''],
    ['requirements.txt', ' \n'],
    ['gradle.lockfile', 'empty=classpath\n'],
    ['pom.xml', '<project/>'],
  ])('%s may rightly pin nothing', async (path, text) => {
    expect(await problemsOf(path, text)).toEqual([])
  })
})

test('keys that name members of objects are ordinary keys', async () => {
  const lock =
    '{"lockfileVersion":3,"packages":{"":{"dependencies":{"__proto__":"1","constructor":"1"}},"node_modules/__proto__":{"version":"1.0.0","dependencies":{"constructor":"1"}},"node_modules/constructor":{"version":"2.0.0"},"__proto__":{"name":"polluted"}}}'
  const { components } = await readLockfile('package-lock.json', Buffer.from(lock))
  expect(components.map(({ purl, isDirect }) => [purl, isDirect])).toEqual([
    ['pkg:npm/__proto__@1.0.0', true],
    ['pkg:npm/constructor@2.0.0', true],
  ])
  const yaml =
    "lockfileVersion: '9.0'\npackages:\n  __proto__@1.0.0:\n    resolution: {__proto__: x, integrity: sha512-AA==}\n  constructor@2.0.0: {}\n"
  expect((await readLockfile('pnpm-lock.yaml', Buffer.from(yaml))).components).toHaveLength(2)
  expect(Object.hasOwn(Object.prototype, 'name')).toBe(false)
})

test('credentials in addresses go no further', async () => {
  const word = ['hun', 'ter2'].join('')
  const lock = {
    lockfileVersion: 3,
    packages: {
      'node_modules/a': {
        version: '1.0.0',
        resolved: `https://user:${word}@example.com/a/-/a-1.0.0.tgz?token=${word}`,
      },
      'node_modules/b': {
        version: `https://user:${word}@example.com/b.tgz`,
        resolved: `git+https://${word}@example.com/b.git#0123456789`,
      },
      'node_modules/c': { version: '1.0.0', resolved: `https://example.com/c.tgz?token=${word}` },
    },
  }
  const reading = await readLockfile('package-lock.json', Buffer.from(JSON.stringify(lock)))
  expect(reading.components).toHaveLength(3)
  expect(JSON.stringify(reading)).not.toContain(word)
})

test('a whole installation of Kubernetes is read part by part', async () => {
  const pod = (image: string) =>
    `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${image}\n      args: [a,\n        b]\n`
  const filler = `kind: CustomResourceDefinition\ndescription: an image\n${'# filler\n'.repeat(150_000)}`
  const { components, problems } = await readLockfile(
    'k8s/all.yaml',
    Buffer.from([pod('a:1'), filler, pod('b:2')].join('---\n')),
  )
  expect([components.map(({ purl }) => purl), problems]).toEqual([['pkg:docker/a@1', 'pkg:docker/b@2'], []])
})

test('credentials in what a manifest asks for go no further', async () => {
  const word = ['hun', 'ter2'].join('')
  const files: readonly (readonly [string, string])[] = [
    ['package.json', JSON.stringify({ dependencies: { a: `git+https://user:${word}@example.com/a.git` } })],
    ['pyproject.toml', `[project]\ndependencies = ["a @ https://user:${word}@example.com/a.whl?key=${word}"]`],
    ['Cargo.toml', `[dependencies]\na = { git = "https://user:${word}@example.com/a" }`],
    ['Gemfile', `gem "a", git: "https://user:${word}@example.com/a.git"`],
    [
      'Package.resolved',
      JSON.stringify({ version: 2, pins: [{ location: `https://u:${word}@example.com/a`, state: {} }] }),
    ],
    ['mix.lock', `%{"a": {:git, "https://user:${word}@example.com/a", "0123456", []}}`],
    ['.gitlab-ci.yml', `include: "https://user:${word}@example.com/a.yml?token=${word}"`],
    ['.pre-commit-config.yaml', `repos: [{repo: "https://user:${word}@example.com/a", rev: v1}]`],
    ['deno.lock', JSON.stringify({ version: '5', remote: { [`https://u:${word}@example.com/a.ts?t=${word}`]: '' } })],
  ]
  for (const [path, text] of files) {
    const { components } = await readLockfile(path, Buffer.from(text))
    expect(components, path).toHaveLength(1)
    const shown = components.map(({ anchor: _anchor, ...rest }) => rest)
    expect(JSON.stringify(shown), path).not.toContain(word)
  }
})

test('one purl with two hashes stays two components', async () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-AA==' },
      'node_modules/b/node_modules/a': { version: '1.0.0', integrity: 'sha512-BB==' },
    },
  }
  const { components } = await readLockfile('package-lock.json', Buffer.from(JSON.stringify(lock)))
  expect(components.map(({ ref }) => ref)).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/a@1.0.0#2'])
})

test('packages may be called like fields that are not read', async () => {
  const lock =
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      os:\n        specifier: ^0.1.2\n        version: 0.1.2\npackages:\n  os@0.1.2:\n    resolution: {integrity: sha512-AA==}\n    os: [linux]\n  engines@1.0.0: {}\nsnapshots:\n  os@0.1.2:\n    dependencies:\n      engines: 1.0.0\n  engines@1.0.0: {}\n"
  const { components, problems } = await readLockfile('pnpm-lock.yaml', Buffer.from(lock))
  expect(components.map(({ name, isDirect, dependsOn }) => [name, isDirect, dependsOn])).toEqual([
    ['os', true, ['pkg:npm/engines@1.0.0']],
    ['engines', false, []],
  ])
  expect(problems).toEqual([])
})

test('unusual YAML goes through the full parser and reads the same', async () => {
  const plain =
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        specifier: ^1.0.0\n        version: 1.0.0\npackages:\n  a@1.0.0:\n    resolution: {integrity: sha512-AA==}\nsnapshots:\n  a@1.0.0: {}\n"
  const unusual = plain
    .replace('    resolution: {integrity: sha512-AA==}', '    resolution: &r\n      integrity:\n        sha512-AA==')
    .replace('snapshots', '"snapshots"')
  const [expected, actual] = [
    await readLockfile('pnpm-lock.yaml', Buffer.from(plain)),
    await readLockfile('pnpm-lock.yaml', Buffer.from(unusual)),
  ]
  expect(expected.components).toHaveLength(1)
  expect(actual).toEqual(expected)
})

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
  expect(loaded).toEqual(['dependencies-check.ts', 'lockfile-kinds.ts'])
})
