import type { CheckContext, Entry } from '@sallyport/core'
import { expect, test } from 'vitest'
import { dependenciesCheck, holdsDependencies, sbomOf } from '../src/index.ts'

type Files = Readonly<Record<string, string>>

/** A tree whose object ids are its paths. */
function tree(files: Files, before: Files = {}) {
  const entries = Object.keys(files).map((path): Entry => {
    const parents = before[path] === undefined ? [] : [{ oid: `before:${path}`, mode: '100644' }]
    return { path, oid: path, mode: '100644', status: 'added', parents, isCurrent: true }
  })
  const read = async (oid: string) => {
    const text = oid.startsWith('before:') ? before[oid.slice('before:'.length)] : files[oid]
    return { kind: 'bytes' as const, bytes: Buffer.from(text ?? '') }
  }
  return { entries, blobs: { read } }
}

const sbom = async (files: Files) => {
  const { entries, blobs } = tree(files)
  return await sbomOf(entries, blobs)
}

const uvLock = (name: string) =>
  `version = 1\n[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\n`

test('manifests are read where nothing pins what they ask for', async () => {
  const { merged, failures } = await sbom({
    'package-lock.json': '{"lockfileVersion":3,"packages":{"node_modules/good":{"version":"1.0.0"}}}',
    'packages/a/package.json': '{"dependencies":{"good":"^1.0.0"}}',
    'tool/pyproject.toml': '[project]\nname = "tool"\ndependencies = ["flask>=3"]\n',
    'tool/vendor/x/pyproject.toml': '[project]\ndependencies = ["not-ours"]\n',
    'locked/uv.lock': uvLock('a'),
    'locked/deep/pyproject.toml': '[project]\ndependencies = ["a"]\n',
  })
  expect(merged.map(({ purl, requested }) => [purl, requested])).toEqual([
    ['pkg:npm/good@1.0.0', undefined],
    ['pkg:pypi/a@1.0', undefined],
    ['pkg:pypi/flask', '>=3'],
  ])
  expect(failures).toEqual([])
})

test('a lockfile that lacks what the manifest beside it asks for is a failure', async () => {
  const { failures } = await sbom({
    'good/uv.lock': uvLock('typing-extensions'),
    'good/pyproject.toml':
      '[project]\ndependencies = ["Typing_Extensions>=4"]\n[build-system]\nrequires = ["hatchling"]\n',
    'bad/uv.lock': uvLock('flask'),
    'bad/pyproject.toml': '[project]\ndependencies = ["flask", "newcomer"]\n',
    'php/composer.lock': '{"packages":[{"name":"a/b","version":"1.0.0"}]}',
    'php/composer.json': '{"require":{"php":">=8","a/b":"^1","c/d":"^2"}}',
    'rust/Cargo.lock':
      '[[package]]\nname = "mine"\nversion = "0.1.0"\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n',
    'rust/Cargo.toml': '[dependencies]\na = "1"\nmine = { path = "mine", version = "0.1" }\n',
  })
  expect(failures.map(({ path, code, message }) => [path, code, message])).toEqual([
    ['bad/uv.lock', 'lockfile-mismatch', expect.stringContaining('no entry for newcomer,')],
    ['php/composer.lock', 'lockfile-mismatch', expect.stringContaining('no entry for c/d,')],
  ])
})

test('go.sum gives the hashes of what go.mod pins', async () => {
  const { merged, failures } = await sbom({
    'go.mod':
      'module m\nrequire (\n\ta.example/b v1.0.0\n\ta.example/c v1.1.0\n\ta.example/d v1.2.0\n)\nreplace a.example/d => ./d\n',
    'go.sum':
      'a.example/b v1.0.0 h1:AAA=\na.example/b v1.0.0/go.mod h1:BBB=\na.example/old v0.1.0 h1:CCC=\na.example/c v1.1.0/go.mod h1:DDD=\n',
    'bad/go.mod': 'module m\nrequire a.example/e v1.0.0\n',
    'bad/go.sum': 'a.example/e v1.0.1 h1:AAA=\nnonsense\n',
  })
  expect(merged.map(({ name, integrity }) => [name, integrity])).toEqual([
    ['a.example/b', ['h1:AAA=']],
    ['a.example/c', []],
    ['a.example/d', []],
    ['a.example/e', []],
  ])
  expect(failures.map(({ path, code }) => [path, code])).toEqual([
    ['bad/go.mod', 'lockfile-unparsable'],
    ['bad/go.mod', 'lockfile-mismatch'],
  ])
})

test('what is set elsewhere is told apart from what could not be read', async () => {
  const files = { 'pnpm-lock.yaml': 'a: [', '.gitlab-ci.yml': 'image: $X\n', 'requirements.txt': '<<<<<<< ours\n' }
  const { failures, notRead } = await sbom(files)
  expect(failures.map(({ path }) => path)).toEqual(['pnpm-lock.yaml', 'requirements.txt'])
  expect(notRead.map(({ path }) => path)).toEqual(['.gitlab-ci.yml'])
  const wanted = [...Object.keys(files), 'a/package.json', 'go.sum', 'gradle/libs.versions.toml']
  expect([...wanted, 'src/a.ts', 'cargo.sum'].filter(holdsDependencies)).toEqual(wanted)
})

const bunLock = (spec: string) =>
  `{"lockfileVersion":1,"workspaces":{"":{"dependencies":{"a":"${spec}"}}},"packages":{"a":["a@1.0.0","",{},""],}}`

test.each([
  [
    'the lockfile changes with the manifest',
    { 'package.json': '{"dependencies":{"a":"^1.0.0"}}', 'bun.lock': bunLock('^1.0.0') },
    [],
  ],
  [
    'it says something else',
    { 'package.json': '{"dependencies":{"a":"^1.1.0"}}', 'bun.lock': bunLock('^1.0.0') },
    ['lockfile-mismatch'],
  ],
  ['it did not change', { 'package.json': '{"dependencies":{"a":"^1.1.0"}}' }, ['lockfile-mismatch']],
])('a change of package.json and bun.lock: %s', async (_name, files, expected) => {
  const { entries, blobs } = tree(files, { 'package.json': '{"dependencies":{}}' })
  const context: CheckContext = {
    blobs,
    now: new Date('2026-06-01T00:00:00Z'),
    signal: new AbortController().signal,
    mode: 'local',
    fingerprintKey: new Uint8Array(32),
    isExcluded: () => false,
  }
  const { failures } = await dependenciesCheck().run({ kind: 'staged', entries, messages: [] }, context)
  expect(failures.map(({ code }) => code).filter((code) => code.startsWith('lockfile'))).toEqual(expected)
})
