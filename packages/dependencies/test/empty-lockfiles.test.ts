import { describe, expect, test } from 'vitest'
import { readLockfile } from '../src/index.ts'

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
    ['deno.lock', '{"version":"2","npm":{}}', 'lockfile-empty'],
    ['deno.lock', '{"version":"9","npm":{}}', 'lockfile-unparsable'],
    ['deno.lock', '{"npm":{}}', 'lockfile-unparsable'],
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
