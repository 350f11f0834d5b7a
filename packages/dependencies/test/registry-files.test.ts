import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundHost } from '../src/registries/bound-host.ts'
import { matchesPattern } from '../src/registries/name-pattern.ts'
import { readSettings } from '../src/registries/read-settings.ts'
import { hostsIn, joinSettings, noRegistrySettings } from '../src/registries/registry-settings.ts'
import { run } from './check-run.ts'
import type { Files } from './in-memory-change.ts'

const read = async (path: string, text: string) =>
  (await readSettings(path, Buffer.from(text))) ?? expect.unreachable(path)
const misplaced = async (files: Files) =>
  (await run({}, files, {})).findings.flatMap(({ rule, message }) =>
    rule === 'dependencies/public-instead-of-private' ? message : [],
  )
const rulesOf = ({ findings }: { findings: readonly { rule: string; message: string }[] }) =>
  findings.map(({ rule, message }) => `${rule.replace('dependencies/', '')}: ${message}`)

describe('PDM', () => {
  const source =
    '[[tool.pdm.source]]\nname = "acme"\nurl = "https://pypi.acme.example"\ninclude_packages = ["acme-*", "Other"]\nexclude_packages = ["acme-public*"]\n'
  test('patterns bind what they match, except for what is excluded', async () => {
    const settings = await read('pyproject.toml', source)
    const host = (name: string) => boundHost(settings, name)
    expect(['acme-core', 'other', 'acme-public-api', 'acme', 'flask'].map(host)).toEqual([
      'pypi.acme.example',
      'pypi.acme.example',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('a pattern that goes frees its names', async () => {
    expect(rulesOf(await run({ 'pyproject.toml': source }, { 'pyproject.toml': '[project]\n' }, {}))).toEqual([
      'public-instead-of-private: pyproject.toml: acme-* was bound to pypi.acme.example, and now comes from the public registry',
      'public-instead-of-private: pyproject.toml: other was bound to pypi.acme.example, and now comes from the public registry',
    ])
  })
})

describe('patterns of names', () => {
  test.each<[string, string, boolean]>([
    ['acme-*', 'acme-', true],
    ['acme-*', 'acme', false],
    ['*-acme', 'x-acme', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a[bc]*', 'acd', true],
    ['a[!bc]', 'ab', false],
    ['a[a-c]', 'ab', true],
    ['a[]]', 'a]', true],
    ['a[', 'a[', true],
    ['*', '', true],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'aXbXbX', false],
    ['a.c', 'abc', false],
  ])('%s %s', (pattern, name, matches) => expect(matchesPattern(pattern, name)).toBe(matches))

  test('match as the regular expression of the same meaning does', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', '*', '?', '.'), { maxLength: 8 }).map((all) => all.join(''))
    const names = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 8 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, names, (pattern, name) => {
        const same = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.')
        expect(matchesPattern(pattern, name)).toBe(new RegExp(`^${same}$`).test(name))
      }),
    )
  })

  test('many stars in a long name are soon through', () => {
    expect(matchesPattern(`${'a*'.repeat(500)}b`, 'a'.repeat(5_000))).toBe(false)
  })
})

describe('pip', () => {
  test('pip.conf, in every section, with values that go on', async () => {
    const text =
      '# index-url = https://evil.example\n[global]\nindex-url = https://user:word@pypi.example/simple\ntimeout = 60\n[install]\nextra-index-url =\n    https://a.example/simple\n    https://b.example/simple\nfind_links = https://c.example\n'
    expect((await read('pip.conf', text)).hosts).toEqual(['pypi.example', 'a.example', 'b.example'])
    expect((await read('pip.conf', '[global]\nindex-url = file:///opt/wheels\n')).unset).toEqual([])
    expect((await read('pip.conf', '[global]\nindex-url = https://$HOST/simple\n')).unset).toEqual(['the registry'])
  })

  test('a private index that goes from pip.conf', async () => {
    const before = { 'pip.conf': '[global]\nindex-url = https://pypi.acme.example/simple\n' }
    expect(rulesOf(await run(before, { 'pip.conf': '[global]\n' }, {}))).toEqual([
      'public-instead-of-private: pip.conf: Packages came from pypi.acme.example, and now come from the public registry',
    ])
  })

  test('a package of the Pipfile that the lockfile takes from elsewhere', async () => {
    const pipfile =
      '[[source]]\nname = "pypi"\nurl = "https://pypi.org/simple"\n[[source]]\nname = "acme"\nurl = "https://pypi.acme.example/simple"\n[packages]\nAcme_Core = { version = "*", index = "acme" }\nflask = "*"\n'
    const lock = (index: string) =>
      JSON.stringify({
        _meta: {
          sources: [
            { name: 'pypi', url: 'https://pypi.org/simple' },
            { name: 'acme', url: `https://user:$\{T}@pypi.acme.example/simple` },
          ],
        },
        default: { 'acme-core': { version: '==1.0', index }, click: { version: '==8.1.8' } },
      })
    expect(await misplaced({ Pipfile: pipfile, 'Pipfile.lock': lock('acme') })).toEqual([])
    expect(await misplaced({ Pipfile: pipfile, 'Pipfile.lock': lock('pypi') })).toEqual([
      'acme-core@1.0 comes from the public registry pypi.org, but the project binds acme-core to pypi.acme.example',
    ])
  })
})

describe('Cargo', () => {
  const config = '[registries.acme]\nindex = "sparse+https://cargo.acme.example/index/"\n'
  const manifest =
    '[package]\nname = "app"\nversion = "1.0.0"\n[dependencies]\ncore = { package = "acme-core", version = "1", registry = "acme" }\n[target."cfg(unix)".dependencies]\nacme-unix = { version = "1", registry-index = "https://other.acme.example/index" }\n'
  const lock = (source: string) =>
    `version = 4\n[[package]]\nname = "acme-core"\nversion = "1.0.0"\nsource = "${source}"\n[[package]]\nname = "app"\nversion = "1.0.0"\ndependencies = ["acme-core"]\n`
  test('a crate that the manifest wants from a registry of the configuration', async () => {
    const files = { 'Cargo.toml': manifest, '.cargo/config.toml': config }
    const joined = joinSettings([await read('.cargo/config.toml', config), await read('Cargo.toml', manifest)])
    expect(['acme-core', 'acme-unix', 'serde'].map((name) => boundHost(joined, name))).toEqual([
      'cargo.acme.example',
      'other.acme.example',
      undefined,
    ])
    const crates = 'registry+https://github.com/rust-lang/crates.io-index'
    expect(await misplaced({ ...files, 'Cargo.lock': lock(crates) })).toEqual([
      'acme-core@1.0.0 comes from the public registry github.com, but the project binds acme-core to cargo.acme.example',
    ])
    const right = lock('sparse+https://cargo.acme.example/index/')
    expect(await misplaced({ ...files, 'Cargo.lock': right })).toEqual([])
  })

  test('what stands in for crates.io', async () => {
    const mirror = (rest: string) => `[source.crates-io]\nreplace-with = "a"\n${rest}`
    const hosts = async (text: string) => (await read('.cargo/config', text)).hosts
    expect(await hosts(mirror('[source.a]\nregistry = "sparse+https://a.example/index/"\n'))).toEqual(['a.example'])
    expect(
      await hosts(mirror('[source.a]\nreplace-with = "b"\n[registries.b]\nindex = "https://b.example"\n')),
    ).toEqual(['b.example'])
    expect(await hosts(mirror('[source.a]\ndirectory = "vendor"\n'))).toEqual([])
    expect(await hosts(mirror('[source.a]\nreplace-with = "crates-io"\n'))).toEqual([])
  })
})

describe('Bundler', () => {
  const gemfile = `source "https://rubygems.org" # the public one
source "https://#{ENV['TOKEN']}@gems.acme.example" do
  group :test do
    gem "acme-test"
  end
  gem 'acme-core', '~> 1.0'
end
gem "rails"
if RUBY_VERSION > "3"
  gem "other", "1.0", source: "https://gems.other.example"
end
gem "last"
`
  test('source blocks and single gems', async () => {
    const settings = await read('Gemfile', gemfile)
    expect(settings.hosts).toEqual(['rubygems.org'])
    expect(Object.fromEntries([...settings.requests.keys()].map((name) => [name, boundHost(settings, name)]))).toEqual({
      'acme-test': 'gems.acme.example',
      'acme-core': 'gems.acme.example',
      other: 'gems.other.example',
    })
    expect((await read('gems.rb', 'source ENV["GEMS"]\nsource "https://#{HOST}/"\n')).unset).toEqual([
      'the registry',
      'the registry',
    ])
    expect(await read('Gemfile', 'source :rubygems\ngem "a"\n')).toEqual(noRegistrySettings)
  })

  test('a gem of a block that the lockfile takes from the public registry', async () => {
    const lock =
      'GEM\n  remote: https://rubygems.org/\n  specs:\n    acme-core (1.0.0)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  acme-core\n'
    expect(await misplaced({ Gemfile: gemfile, 'Gemfile.lock': lock })).toEqual([
      'acme-core@1.0.0 comes from the public registry rubygems.org, but the project binds acme-core to gems.acme.example',
    ])
  })

  test('mirrors', async () => {
    const text =
      '---\nBUNDLE_PATH: "vendor"\nBUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG/: "https://mirror.example/"\nBUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG/__FALLBACK_TIMEOUT: "3"\nBUNDLE_MIRROR__HTTPS://GEMS__ACME___X__EXAMPLE/: https://copy.example\n'
    const settings = await read('.bundle/config', text)
    expect(settings.hosts).toEqual(['mirror.example'])
    expect([...hostsIn(settings)]).toEqual(['mirror.example', 'copy.example'])
    expect((await read('.bundle/config', 'BUNDLE_MIRROR__ALL: "https://all.example"\n')).hosts).toEqual(['all.example'])
  })
})

describe('pnpm', () => {
  test.each<[string, readonly string[], Record<string, string>]>([
    ['packages: [a]\nregistry: https://npm.example/\n', ['npm.example'], {}],
    [
      'registries:\n  default: https://npm.example/\n  "@acme": https://npm.acme.example/\n',
      ['npm.example'],
      { '@acme': 'npm.acme.example' },
    ],
    [
      'registries:\n  https://npm.acme.example/:\n    scopes: ["@acme", "@other"]\n    prefix: work\n  https://npm.example/:\n    scopes: ["@"]\n  https://more.example:\n    prefix: more\nnamedRegistries:\n  third: https://third.example\n',
      ['npm.example'],
      { '@acme': 'npm.acme.example', '@other': 'npm.acme.example' },
    ],
  ])('pnpm-workspace.yaml %#', async (text, hosts, owners) => {
    const settings = await read('pnpm-workspace.yaml', text)
    expect([settings.hosts, Object.fromEntries(settings.owners), settings.unset]).toEqual([hosts, owners, []])
  })

  test('a scope that goes from pnpm-workspace.yaml', async () => {
    const before = { 'pnpm-workspace.yaml': 'registries:\n  "@acme": https://npm.acme.example/\n' }
    expect(rulesOf(await run(before, { 'pnpm-workspace.yaml': 'packages: [a]\n' }, {}))).toEqual([
      'public-instead-of-private: pnpm-workspace.yaml: @acme was bound to npm.acme.example, and now comes from the public registry',
    ])
    expect(await readSettings('pnpm-workspace.yaml', Buffer.from('- a\n'))).toBeUndefined()
    expect((await read('pnpm-workspace.yaml', '# nothing\n')).hosts).toEqual([])
  })
})
