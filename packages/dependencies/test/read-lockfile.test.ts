import { expect, test } from 'vitest'
import { readLockfile } from '../src/index.ts'

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
