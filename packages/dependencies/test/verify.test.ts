import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLockfile } from '../src/read-lockfile.ts'
import { toCycloneDx } from '../src/sbom/cyclonedx.ts'
import { toSpdx } from '../src/sbom/spdx.ts'
import { comparePackages } from '../src/verify/compare-packages.ts'
import { installedPackage, isInstalledPackage } from '../src/verify/installed-package.ts'
import { readSbom } from '../src/verify/read-sbom.ts'
import { componentPackage, isProjectItself, type StatedPackage, statedPackage } from '../src/verify/stated-package.ts'
import { component } from './component.ts'

const meta = { tool: { name: 'sallyport', version: '0.1.0' }, name: 'app' }
const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
const packages = (...purls: string[]): StatedPackage[] => purls.flatMap((purl) => statedPackage(purl) ?? [])

describe('reading SBOMs', () => {
  const components = [
    component('@scope/name', '1.0.0', { scope: 'dev' }),
    component('plain', '2.0.0', { integrity: [`sha1-${Buffer.alloc(20, 7).toString('base64')}`] }),
  ]

  test.each([
    ['CycloneDX 1.6', toCycloneDx(components, meta)],
    ['CycloneDX 1.5', toCycloneDx(components, meta, { spec: '1.5' })],
    ['SPDX-2.3', toSpdx(components, meta)],
  ])('%s of our own gives back what went in', (format, text) => {
    const document = readSbom(bytes(text))
    expect(document).toMatchObject({ format, withoutPurl: 0 })
    const inside = components.flatMap((one) => componentPackage(one) ?? [])
    expect(comparePackages(inside, document?.packages ?? [])).toEqual([])
    expect(document?.packages.find(({ name }) => name === 'plain')?.hashes).toEqual([
      { algorithm: 'SHA-1', hex: '07'.repeat(20) },
    ])
  })

  test('nested components, npm marks, and entries without a package URL', () => {
    const document = readSbom(
      bytes({
        bomFormat: 'CycloneDX',
        specVersion: '1.4',
        components: [
          { type: 'operating-system', name: 'debian' },
          {
            purl: 'pkg:npm/a@1.0.0?package-id=77#x',
            properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
            components: [{ purl: 'pkg:npm/%40s/b@2.0.0', scope: 'optional' }],
          },
        ],
      }),
    )
    expect(document?.withoutPurl).toBe(1)
    expect(document?.packages.map(({ name, version, omittable }) => [name, version, omittable])).toEqual([
      ['a', '1.0.0', 'dev'],
      ['@s/b', '2.0.0', 'optional'],
    ])
  })

  test("Syft's and Trivy's own documents", () => {
    const syft = { artifacts: [{ purl: 'pkg:pypi/Foo_Bar@1.0' }], descriptor: { name: 'syft' } }
    const trivy = {
      SchemaVersion: 2,
      Results: [{ Packages: [{ Identifier: { PURL: 'pkg:pypi/foo.bar@1.0' }, Dev: true }] }],
    }
    expect(readSbom(bytes(syft))?.packages[0]).toMatchObject({ name: 'foo-bar', version: '1.0' })
    expect(readSbom(bytes(trivy))?.packages[0]).toMatchObject({ name: 'foo-bar', omittable: 'dev' })
  })

  test.each(['', '[]', '{', '{"bomFormat":"SPDX"}', 'null', '{"lockfileVersion":3}'])('%j is no SBOM', (text) => {
    expect(readSbom(bytes(text))).toBeUndefined()
  })
})

describe('comparing', () => {
  test('missing, extra, other version, one of several', () => {
    const stated = packages('pkg:npm/gone@1.0.0', 'pkg:npm/moved@1.0.0', 'pkg:npm/two@1.0.0', 'pkg:npm/two@2.0.0')
    const found = packages('pkg:npm/moved@1.0.1', 'pkg:npm/come@3.0.0', 'pkg:npm/two@2.0.0', 'pkg:pypi/gone@1.0.0')
    expect(comparePackages(stated, found)).toEqual([
      { kind: 'extra', name: 'come', versions: ['3.0.0'] },
      { kind: 'missing', name: 'gone', versions: ['1.0.0'] },
      { kind: 'version', name: 'moved', stated: ['1.0.0'], found: ['1.0.1'] },
      { kind: 'version', name: 'two', stated: ['1.0.0'], found: [] },
      { kind: 'extra', name: 'gone', versions: ['1.0.0'] },
    ])
  })

  test('other bytes under the same version, where both sides know the algorithm', () => {
    const one = (algorithm: string, hex: string) =>
      [statedPackage('pkg:npm/a@1.0.0', { hashes: [{ algorithm, hex }] })].flatMap((stated) => stated ?? [])
    expect(comparePackages(one('SHA-512', 'aa'), one('SHA-512', 'bb'))).toEqual([
      { kind: 'hash', name: 'a', version: '1.0.0', algorithm: 'SHA-512' },
    ])
    expect(comparePackages(one('SHA-512', 'aa'), one('SHA-1', 'bb'))).toEqual([])
    expect(comparePackages(one('SHA-512', 'aa'), [...one('SHA-512', 'bb'), ...one('SHA-512', 'aa')])).toEqual([])
  })

  test('what may be absent, and may not be another version', () => {
    const dev = [statedPackage('pkg:npm/a@1.0.0', { omittable: 'dev' })].flatMap((stated) => stated ?? [])
    expect(comparePackages(dev, [], { omit: ['dev'] })).toEqual([])
    expect(comparePackages([], dev, { omit: ['dev'] })).toEqual([])
    expect(comparePackages(dev, [], { omit: ['optional'] })).toHaveLength(1)
    expect(comparePackages(dev, packages('pkg:npm/a@2.0.0'), { omit: ['dev'] })).toEqual([
      { kind: 'extra', name: 'a', versions: ['2.0.0'] },
    ])
  })
})

describe('what is installed', () => {
  test.each([
    ['node_modules/a/package.json', true],
    ['x/node_modules/@s/a/package.json', true],
    ['node_modules/.pnpm/a@1/node_modules/a/package.json', true],
    ['venv/lib/python3.12/site-packages/Foo_Bar-1.0.dist-info/METADATA', true],
    ['node_modules/a/lib/package.json', false],
    ['node_modules/.cache/package.json', false],
    ['package.json', false],
  ])('%s: %s', (path, is) => {
    expect(isInstalledPackage(path)).toBe(is)
  })

  test('name and version come from the file, not from the folder', () => {
    expect(installedPackage('node_modules/alias/package.json', bytes({ name: '@s/real', version: '1.2.3' }))).toEqual(
      statedPackage('pkg:npm/%40s/real@1.2.3'),
    )
    const metadata = 'Metadata-Version: 2.1\r\nName: Foo_Bar\r\nVersion: 1.0\r\n\r\nVersion: 9 in the text\r\n'
    expect(installedPackage('Foo_Bar-1.0.dist-info/METADATA', bytes(metadata))).toMatchObject({
      name: 'foo-bar',
      version: '1.0',
    })
    expect(installedPackage('node_modules/a/package.json', bytes('{"name":'))).toBeUndefined()
  })
})

/** One project, by npm 11.19, pnpm 12.21, Syft 1.38 and cdxgen 12.8, each as it was written. */
describe('real documents of other tools', () => {
  const file = (name: string) => readFileSync(join(import.meta.dirname, 'sboms', name))
  test.each([
    ['npm.cdx', 'CycloneDX 1.5', 0],
    ['npm.spdx', 'SPDX-2.3', 0],
    ['pnpm.cdx', 'CycloneDX 1.7', 0],
    ['pnpm.spdx', 'SPDX-2.3', 0],
    ['syft.cdx', 'CycloneDX 1.6', 1],
    ['syft.spdx', 'SPDX-2.3', 0],
    ['syft', 'Syft', 0],
    ['cdxgen', 'CycloneDX 1.7', 0],
  ])('%s', async (name, format, withoutPurl) => {
    const lockfile = await readLockfile('package-lock.json', file('project.package-lock'))
    const document = readSbom(file(`${name}.json`))
    expect(document).toMatchObject({ format, withoutPurl })
    const stated = (document?.packages ?? []).filter((one) => !isProjectItself(one, [lockfile]))
    const locked = lockfile.components.flatMap((one) => componentPackage(one) ?? [])
    expect(locked).toHaveLength(11)
    expect(comparePackages(stated, locked)).toEqual([])
    const lost = comparePackages(stated, locked.slice(1))
    expect(lost.map(({ kind }) => kind)).toEqual(['missing'])
  })

  test('the project itself is none of its packages, another version of its name is', async () => {
    const lockfile = await readLockfile('package-lock.json', file('project.package-lock'))
    const [own, other] = packages('pkg:npm/proj@1.0.0', 'pkg:npm/proj@2.0.0')
    expect([own, other].map((one) => one !== undefined && isProjectItself(one, [lockfile]))).toEqual([true, false])
  })
})
