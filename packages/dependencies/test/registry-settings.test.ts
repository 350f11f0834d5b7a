import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dependenciesCheck } from '../src/index.ts'
import { boundHost } from '../src/registries/bound-host.ts'
import { readSettings } from '../src/registries/read-settings.ts'
import { isRegistrySettings, settingsPaths } from '../src/registries/settings-files.ts'
import { run } from './check-run.ts'
import { change, context } from './in-memory-change.ts'

const settings = async (path: string, text: string) => {
  const found = await readSettings(path, Buffer.from(text))
  if (found === undefined) return undefined
  const { hosts, unset } = found
  const names = [...found.owners.keys(), ...found.requests.keys()]
  return { hosts, unset, owners: Object.fromEntries(names.map((name) => [name, boundHost(found, name)])) }
}
const files = [
  '.npmrc',
  '.yarnrc',
  '.yarnrc.yml',
  'pnpm-workspace.yaml',
  'bunfig.toml',
  'pyproject.toml',
  'uv.toml',
  'Pipfile',
  'pip.conf',
  'requirements.txt',
  'Cargo.toml',
  '.cargo/config.toml',
  'Gemfile',
  '.bundle/config',
]

describe('files that name registries', () => {
  test.each<[string, string, readonly string[], Record<string, string>]>([
    [
      '.npmrc',
      '; a remark\nregistry = "https://npm.example/repo/"\n@acme:registry=https://npm.acme.example\n//npm.acme.example/:_authToken=$TOKEN\nsave-exact=true\n',
      ['npm.example'],
      { '@acme': 'npm.acme.example' },
    ],
    [
      '.npmrc',
      '#registry=https://evil.example\n@acme:registry=//npm.acme.example/x\n',
      [],
      { '@acme': 'npm.acme.example' },
    ],
    [
      '.yarnrc',
      'registry "https://npm.example"\n"@acme:registry" "https://npm.acme.example"\nyarn-path ".yarn/x.cjs"\n',
      ['npm.example'],
      { '@acme': 'npm.acme.example' },
    ],
    [
      '.yarnrc.yml',
      'nodeLinker: node-modules\nnpmRegistryServer: "https://npm.example"\nnpmScopes:\n  acme:\n    npmRegistryServer: https://npm.acme.example\n    npmAlwaysAuth: true\n  other:\n    npmAuthIdent: x\n',
      ['npm.example'],
      { '@acme': 'npm.acme.example' },
    ],
    [
      'bunfig.toml',
      '[install]\nregistry = { url = "https://npm.example", token = "$t" }\n[install.scopes]\nacme = "https://npm.acme.example"\n"@b" = { url = "https://b.example" }\n',
      ['npm.example'],
      { '@acme': 'npm.acme.example', '@b': 'b.example' },
    ],
    [
      'requirements.txt',
      '--index-url https://user:word@pypi.example/simple\n--extra-index-url=https://pypi.org/simple\n-i https://third.example\nflask==3.0.0\n',
      ['pypi.example', 'pypi.org', 'third.example'],
      {},
    ],
    [
      'pyproject.toml',
      '[[tool.uv.index]]\nname = "acme"\nurl = "https://pypi.acme.example/simple"\nexplicit = true\n[[tool.uv.index]]\nurl = "https://pypi.example"\n[tool.uv.sources]\nAcme_Core = { index = "acme" }\nlocal = { path = "x" }\ntorch = [{ index = "acme", marker = "x" }]\n',
      ['pypi.example'],
      { 'acme-core': 'pypi.acme.example', torch: 'pypi.acme.example' },
    ],
    [
      'uv.toml',
      'index-url = "https://pypi.example"\nextra-index-url = ["https://more.example", 7]\n',
      ['pypi.example', 'more.example'],
      {},
    ],
    [
      'pyproject.toml',
      '[[tool.poetry.source]]\nname = "acme"\nurl = "https://pypi.acme.example"\npriority = "explicit"\n[[tool.poetry.source]]\nname = "more"\nurl = "https://more.example"\n[tool.poetry.dependencies]\nacme-core = { version = "^1", source = "acme" }\n[tool.poetry.group.dev.dependencies]\nacme-dev = { version = "^1", source = "acme" }\n',
      ['more.example'],
      { 'acme-core': 'pypi.acme.example', 'acme-dev': 'pypi.acme.example' },
    ],
    [
      'pyproject.toml',
      '[[tool.pdm.source]]\nurl = "https://pypi.acme.example"\ninclude_packages = ["acme-core", "acme-*"]\n[[tool.pdm.source]]\nurl = "https://pypi.example"\n',
      ['pypi.example'],
      { 'acme-core': 'pypi.acme.example', 'acme-*': 'pypi.acme.example' },
    ],
  ])('%s %#', async (path, text, hosts, owners) =>
    expect(await settings(`sub/${path}`, text)).toEqual({ hosts, owners, unset: [] }),
  )

  test('an address in a variable is said, a broken file is none', async () => {
    expect(await settings('.npmrc', '@acme:registry=$NPM_HOST\nregistry=https://$HOST/\n')).toEqual({
      hosts: [],
      owners: {},
      unset: ['@acme', 'the registry'],
    })
    expect(await settings('pyproject.toml', '[tool')).toBeUndefined()
    expect(await settings('.yarnrc.yml', '- a\n')).toBeUndefined()
    expect(await settings('.yarnrc.yml', '')).toMatchObject({ hosts: [] })
  })

  test('which they are, and for which lockfile', () => {
    expect(files.filter(isRegistrySettings)).toEqual(files.filter((path) => path !== 'requirements.txt'))
    expect(isRegistrySettings('node_modules/a/.npmrc')).toBe(false)
    expect(['config.toml', 'a/config', '.cargo/x/config.toml', 'x.cargo/config'].filter(isRegistrySettings)).toEqual([])
    expect(isRegistrySettings('a/.cargo/config.toml')).toBe(true)
    expect(settingsPaths('a/pnpm-lock.yaml', 'pnpm-lock')).toEqual([
      '.npmrc',
      'a/.npmrc',
      'pnpm-workspace.yaml',
      'a/pnpm-workspace.yaml',
    ])
    expect(settingsPaths('uv.lock', 'uv-lock')).toEqual(['pyproject.toml', 'uv.toml'])
    expect(settingsPaths('requirements.txt', 'requirements')).toEqual(['requirements.txt', 'pip.conf', 'pip.ini'])
    expect(settingsPaths('go.mod', 'go-mod')).toEqual([])
  })

  test('never throw', async () => {
    const lines = fc.array(
      fc.constantFrom(
        'registry',
        '@a:registry',
        '=',
        ' "https://h/',
        '[[tool.uv.index]]',
        'url = "',
        "'",
        '\n',
        '${',
        'npmScopes:',
        'registries:',
        'source "https://',
        ' do',
        'gem "a"',
        '[registries.',
        'BUNDLE_MIRROR__',
        'index-url',
        '  a:',
        '\0',
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.oneof(
          lines.map((all) => Buffer.from(all.join(''))),
          fc.uint8Array(),
        ),
        async (path, bytes) => {
          await readSettings(path, bytes)
        },
      ),
    )
  })
})

const npmLock = (packages: Record<string, string>) =>
  JSON.stringify({
    name: 'app',
    lockfileVersion: 3,
    packages: {
      '': { dependencies: Object.fromEntries(Object.keys(packages).map((name) => [name, '1.0.0'])) },
      ...Object.fromEntries(
        Object.entries(packages).map(([name, host]) => [
          `node_modules/${name}`,
          { version: '1.0.0', resolved: `https://${host}/${name}/-/${name.split('/').at(-1)}-1.0.0.tgz` },
        ]),
      ),
    },
  })
const rulesOf = ({ findings }: { findings: readonly { rule: string; message: string }[] }) =>
  findings.map(({ rule, message }) => `${rule.replace('dependencies/', '')}: ${message}`)
const bound = '@acme:registry=https://npm.acme.example/\n'
const npmjs = 'registry.npmjs.org'

describe('what the settings of a project tell of a change', () => {
  test('a bound scope from the public registry, in a lockfile that nobody had before', async () => {
    const lock = npmLock({ '@acme/core': npmjs })
    expect(rulesOf(await run({}, { '.npmrc': bound, 'package-lock.json': lock }, {}))).toEqual([
      'public-instead-of-private: @acme/core@1.0.0 comes from the public registry registry.npmjs.org, but the project binds @acme to npm.acme.example',
      'new-registry: .npmrc: npm.acme.example is a registry that it did not name before',
    ])
    const right = npmLock({ '@acme/core': 'npm.acme.example' })
    expect(rulesOf(await run({ '.npmrc': bound }, { '.npmrc': bound, 'package-lock.json': right }, {}))).toHaveLength(1)
  })

  test('settings that the change leaves as they are count as well', async () => {
    const { changeSet, blobs } = change({}, { 'sub/package-lock.json': npmLock({ '@acme/core': npmjs }), other: bound })
    const oid = changeSet.entries.find(({ path }) => path === 'other')?.oid ?? ''
    const asked: string[][] = []
    const standing = async (paths: readonly string[]) => {
      asked.push([...paths])
      return new Map([['sub/.npmrc', { oid, mode: '100644' }]])
    }
    const result = await dependenciesCheck({ standing }).run(changeSet, context(blobs))
    expect(asked).toEqual([['.npmrc', 'sub/.npmrc']])
    expect(rulesOf(result)).toEqual([expect.stringContaining('the project binds @acme to npm.acme.example')])
    const known = change({}, { 'sub/package-lock.json': npmLock({ '@acme/core': 'npm.acme.example' }), other: bound })
    expect(rulesOf(await dependenciesCheck({ standing }).run(known.changeSet, context(known.blobs)))).toEqual([])
  })

  test('a binding that goes, without any lockfile', async () => {
    const said = 'public-instead-of-private: .npmrc: @acme was bound to npm.acme.example, and now comes from'
    expect(rulesOf(await run({ '.npmrc': bound }, { '.npmrc': 'save-exact=true\n' }, {}))).toEqual([
      `${said} the public registry`,
    ])
    expect(rulesOf(await run({ '.npmrc': bound }, {}, {}))).toEqual([`${said} the public registry`])
    expect(rulesOf(await run({ '.npmrc': bound }, { '.npmrc': `@acme:registry=https://${npmjs}\n` }, {}))).toEqual([
      `${said} registry.npmjs.org`,
    ])
    const moved = 'registry=https://npm.acme.example/all\n'
    expect(rulesOf(await run({ '.npmrc': bound }, { '.npmrc': moved }, {}))).toEqual([])
    expect(rulesOf(await run({ '.npmrc': moved }, { '.npmrc': '\n' }, {}))).toEqual([
      'public-instead-of-private: .npmrc: Packages came from npm.acme.example, and now come from the public registry',
    ])
  })

  test('freeing a scope and using that in one change', async () => {
    const result = await run(
      { '.npmrc': bound },
      { '.npmrc': '\n', 'package-lock.json': npmLock({ '@acme/core': npmjs }) },
      {},
    )
    expect(rulesOf(result).filter((text) => text.startsWith('public-instead'))).toHaveLength(2)
  })

  test('an index more in requirements, and a package of uv that has one of its own', async () => {
    const added = 'flask==3.0.0\n--extra-index-url https://user:word@evil.example/simple\n'
    const result = await run({ 'requirements.txt': 'flask==3.0.0\n' }, { 'requirements.txt': added }, {})
    expect(rulesOf(result)).toEqual([
      'new-registry: requirements.txt: evil.example is a registry that it did not name before',
    ])
    expect(result.findings[0]?.location.startLine).toBe(2)
    expect(JSON.stringify(result)).not.toContain('word@')
    const project =
      '[project]\nname = "app"\n[[tool.uv.index]]\nname = "acme"\nurl = "https://pypi.acme.example/simple"\n[tool.uv.sources]\nacme-core = { index = "acme" }\n'
    const lock = `version = 1\n[[package]]\nname = "acme-core"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\n`
    expect(
      rulesOf(await run({ 'pyproject.toml': project }, { 'pyproject.toml': project, 'uv.lock': lock }, {})),
    ).toEqual([])
    expect(rulesOf(await run({}, { 'pyproject.toml': project, 'uv.lock': lock }, {}))).toContainEqual(
      expect.stringContaining('the project binds acme-core to pypi.acme.example'),
    )
  })

  test('what could not be looked at is said', async () => {
    const failures = async (path: string, text: string) =>
      (await run({}, { [path]: text }, {})).failures.map(({ code }) => code)
    expect(await failures('.npmrc', '@acme:registry=$HOST\n')).toEqual(['external-content'])
    expect(await failures('pyproject.toml', '[tool')).toEqual(['unparsable'])
    expect(await failures('pyproject.toml', '[project]\n')).toEqual([])
  })
})
