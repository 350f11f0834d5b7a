import { describe, expect, test } from 'vitest'
import { type Component, installedLicence, toCycloneDx, toSpdx, withInstalledLicences } from '../src/index.ts'
import { component } from './component.ts'

const at = (path: string, content: string | object) =>
  installedLicence(path, Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)))
const meta = { tool: { name: 'sallyport', version: '0' }, name: 'app' }

describe('the metadata of installed packages', () => {
  test.each<[unknown, string | undefined]>([
    [{ license: 'MIT' }, 'MIT'],
    [{ license: { type: 'ISC', url: 'https://example.com' } }, 'ISC'],
    [{ licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] }, '(MIT OR GPL-2.0)'],
    [{ licenses: [{ type: 'MIT' }, {}] }, undefined],
    [{ license: '' }, undefined],
    [{ license: 7 }, undefined],
    [{ license: 'M'.repeat(201) }, undefined],
    [{ license: 'SEE LICENSE IN x.txt' }, 'SEE LICENSE IN x.txt'],
    [{}, undefined],
  ])('npm: %j', async (more, expression) => {
    const manifest = { name: '@a/b', version: '1.0.0', ...(more as object) }
    expect((await at('x/node_modules/.pnpm/@a+b@1.0.0/node_modules/@a/b/package.json', manifest))?.expression).toBe(
      expression,
    )
  })

  test.each([
    ['License-Expression: MIT OR Apache-2.0', 'MIT OR Apache-2.0'],
    ['License: BSD-3-Clause', 'BSD-3-Clause'],
    ['License: whatever\nClassifier: License :: OSI Approved :: MIT License', 'MIT'],
    ['License: BSD\nClassifier: License :: OSI Approved :: BSD License', 'BSD'],
    ['Classifier: License :: OSI Approved :: BSD License', undefined],
    [
      'Classifier: License :: OSI Approved :: MIT License\nClassifier: License :: OSI Approved :: ISC License (ISCL)',
      undefined,
    ],
    ['License: UNKNOWN', undefined],
    ['Summary: none\n\nLicense: MIT', undefined],
  ])('Python: %j', async (lines, expression) => {
    const text = `Metadata-Version: 2.1\r\nName: Zope.Interface\r\nVersion: 6.0\r\n${lines}\n`
    expect(await at('.venv/lib/python3.12/site-packages/zope_interface-6.0.dist-info/METADATA', text)).toEqual({
      ecosystem: 'PyPI',
      name: 'zope-interface',
      version: '6.0',
      ...(expression === undefined ? {} : { expression }),
    })
  })

  test('crates that are vendored, and gems', async () => {
    const crate = '[package]\nname = "libc"\nversion = "0.2.1"\nlicense = "MIT/Apache-2.0"\n'
    expect((await at('vendor/libc/Cargo.toml', crate))?.expression).toBe('MIT OR Apache-2.0')
    expect((await at('vendor/libc-0.2.1/Cargo.toml', crate))?.version).toBe('0.2.1')
    const gem =
      'Gem::Specification.new do |s|\n  s.name = "nokogiri".freeze\n  s.version = "1.16.0"\n  s.platform = "x"\n  s.licenses = ["MIT".freeze]\nend\n'
    expect(
      (await at('vendor/bundle/ruby/3.2.0/specifications/nokogiri-1.16.0-x86_64-linux.gemspec', gem))?.expression,
    ).toBe('MIT')
  })

  test('nobody speaks for another package', async () => {
    const manifest = { name: 'react', version: '18.0.0', license: 'MIT' }
    expect(await at('node_modules/evil/package.json', manifest)).toBeUndefined()
    expect(
      await at('site-packages/evil-1.dist-info/METADATA', 'Name: flask\nVersion: 3.0\nLicense: MIT\n'),
    ).toBeUndefined()
    expect(
      await at('vendor/evil/Cargo.toml', '[package]\nname = "libc"\nversion = "1"\nlicense = "MIT"'),
    ).toBeUndefined()
    expect(await at('specifications/evil-1.gemspec', '  s.name = "rack"\n  s.version = "3.0"\n')).toBeUndefined()
    expect(await at('node_modules/react/lib/package.json', manifest)).toBeUndefined()
  })

  test.each(['', '{', '[]', 'null', '\0\0', '[package', '{"name":{},"version":[]}'])('odd content %j', async (text) => {
    for (const path of [
      'node_modules/a/package.json',
      'a-1.dist-info/METADATA',
      'vendor/a/Cargo.toml',
      'specifications/a-1.gemspec',
    ])
      expect(await at(path, text)).toBeUndefined()
  })
})

describe('licences of installed packages in the SBOM', () => {
  const installed = (version: string, expression: string, name = 'a') =>
    ({ ecosystem: 'npm', name, version, expression }) as const
  const licenceOf = (one: Component, ...more: Parameters<typeof withInstalledLicences>[1]) =>
    withInstalledLicences([one], more)[0]?.licence

  test('only for the very same version, and never instead of the lockfile', () => {
    expect(licenceOf(component('a', '1.0.0'), installed('1.0.0', 'MIT'))).toEqual({
      kind: 'installed',
      expression: 'MIT',
    })
    expect(licenceOf(component('a', '1.0.0'), installed('1.0.1', 'MIT'))).toEqual({ kind: 'unknown' })
    const stated = { kind: 'lockfile', expression: 'GPL-3.0-only' } as const
    expect(licenceOf(component('a', '1.0.0', { licence: stated }), installed('1.0.0', 'MIT'))).toEqual(stated)
  })

  test('two copies of one version that differ are not believed', () => {
    const [one, two] = [installed('1.0.0', 'MIT'), installed('1.0.0', 'ISC')]
    expect(licenceOf(component('a', '1.0.0'), one, two)).toEqual({ kind: 'unknown' })
    expect(licenceOf(component('a', '1.0.0'), one, { ecosystem: 'npm', name: 'a', version: '1.0.0' })).toEqual({
      kind: 'unknown',
    })
    expect(licenceOf(component('a', '1.0.0'), one, one)).toMatchObject({ expression: 'MIT' })
  })

  test('both formats say where they come from', () => {
    const [one] = withInstalledLicences([component('a', '1.0.0')], [installed('1.0.0', 'MIT')])
    const [written] = JSON.parse(toCycloneDx(one === undefined ? [] : [one], meta)).components
    expect(written.licenses).toEqual([{ license: { id: 'MIT' } }])
    expect(written.properties).toContainEqual({ name: 'sallyport:licenceFrom', value: 'installed package' })
    const entry = JSON.parse(toSpdx(one === undefined ? [] : [one], meta)).packages[1]
    expect(entry).toMatchObject({ licenseDeclared: 'MIT', licenseComments: 'stated by the installed package' })
  })
})
