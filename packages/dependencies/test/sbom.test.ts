import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Component, readLockfile, toCycloneDx, toSpdx, why } from '../src/index.ts'
import { isLicenceExpression, licenceId } from '../src/sbom/licence-expression.ts'
import { component } from './component.ts'

const fixture = (name: string, path: string) =>
  readLockfile(path, readFileSync(join(import.meta.dirname, 'fixtures', `${name}.lockfile`)))
const tree = '0123456789abcdef0123456789abcdef01234567'
const meta = {
  tool: { name: 'sallyport', version: '0.1.0' },
  name: 'calendar',
  version: '1.0.0',
  tree,
  lockfiles: [{ path: 'package-lock.json', oid: tree }],
} as const

describe('CycloneDX', () => {
  test('of a real lockfile', async () => {
    const { components, roots } = await fixture('npm-v3', 'package-lock.json')
    await expect(toCycloneDx(components, { ...meta, roots })).toMatchFileSnapshot('golden/npm-v3.cdx.json')
  })

  test('equal components give equal bytes, in whatever order they come', async () => {
    const { components } = await fixture('pnpm-v9', 'pnpm-lock.yaml')
    expect(toCycloneDx(components.toReversed(), meta)).toBe(toCycloneDx(components, meta))
    const serial = (list: readonly Component[], more = {}) =>
      JSON.parse(toCycloneDx(list, { ...meta, ...more })).serialNumber
    expect(serial(components)).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(serial(components.slice(1))).not.toBe(serial(components))
    expect(serial(components, { tree: 'other' })).not.toBe(serial(components))
  })

  test('what was declared, and what was not read, is said', async () => {
    const { components } = await readLockfile('package.json', Buffer.from('{"dependencies":{"a":"^1.0.0"}}'))
    const notRead = ['k8s/a.yaml: which image $A is, is set outside this file']
    const bom = JSON.parse(toCycloneDx(components, { ...meta, notRead }))
    expect(bom.metadata.component.properties).toContainEqual({ name: 'sallyport:notRead', value: notRead[0] })
    expect(bom.components[0].properties).toContainEqual({ name: 'sallyport:requested', value: '^1.0.0' })
    expect(bom.components[0]).not.toHaveProperty('version')
    expect(JSON.parse(toSpdx(components, { ...meta, notRead })).comment).toBe(`Not read: ${notRead[0]}`)
  })

  test('version 1.5 differs in its name only', async () => {
    const { components } = await fixture('uv', 'uv.lock')
    const [older, newer] = (['1.5', '1.6'] as const).map((spec) => JSON.parse(toCycloneDx(components, meta, { spec })))
    expect([older.specVersion, older.$schema]).toEqual(['1.5', 'http://cyclonedx.org/schema/bom-1.5.schema.json'])
    expect({ ...older, specVersion: newer.specVersion, $schema: newer.$schema }).toEqual(newer)
  })

  test('every edge leads to a component, and hashes have the length of their algorithm', async () => {
    for (const [name, path] of [
      ['npm-v1', 'package-lock.json'],
      ['pnpm-v9-documents', 'pnpm-lock.yaml'],
      ['gemfile', 'Gemfile.lock'],
      ['pipfile', 'Pipfile.lock'],
    ] as const) {
      const { components, roots } = await fixture(name, path)
      const bom = JSON.parse(toCycloneDx(components, { ...meta, roots }))
      const refs = new Set(['root', ...bom.components.map((one: Record<string, string>) => one['bom-ref'])])
      expect(refs.size).toBe(components.length + 1)
      expect(bom.dependencies.map((one: { ref: string }) => one.ref).sort()).toEqual([...refs].sort())
      for (const { dependsOn = [] } of bom.dependencies)
        for (const ref of dependsOn) expect(refs.has(ref), ref).toBe(true)
      const lengths: Readonly<Record<string, number>> = { 'SHA-1': 40, 'SHA-256': 64, 'SHA-512': 128 }
      for (const { hashes = [] } of bom.components)
        for (const { alg, content } of hashes) expect(content).toMatch(new RegExp(`^[0-9a-f]{${lengths[alg]}}$`))
    }
  })

  test('licences as id, expression, name, or not at all', () => {
    const of = (expression: string) =>
      JSON.parse(toCycloneDx([component('a', '1', { licence: { kind: 'lockfile', expression } })], meta)).components[0]
        .licenses
    expect([of('MIT'), of('mit'), of('(MIT OR Apache-2.0)'), of('SEE LICENSE IN x')]).toEqual([
      [{ license: { id: 'MIT' } }],
      [{ license: { id: 'MIT' } }],
      [{ expression: '(MIT OR Apache-2.0)' }],
      [{ license: { name: 'SEE LICENSE IN x' } }],
    ])
    expect(JSON.parse(toCycloneDx([component('a', '1')], meta)).components[0]).not.toHaveProperty('licenses')
  })
})

test('SPDX of a real lockfile', async () => {
  const { components } = await fixture('npm-v3', 'package-lock.json')
  await expect(toSpdx(components, meta)).toMatchFileSnapshot('golden/npm-v3.spdx.json')
  expect(toSpdx(components.toReversed(), meta)).toBe(toSpdx(components, meta))
})

describe('licence expressions', () => {
  test.each(['MIT', '(MIT AND ISC) OR GPL-3.0-only WITH Classpath-exception-2.0', 'gpl-2.0+'])('%s', (text) =>
    expect(isLicenceExpression(text)).toBe(true),
  )
  test.each(['', 'MIT OR', '(MIT', 'MIT)', 'Unheard-Of-1.0', 'MIT ISC', 'SEE LICENSE IN x'])('%j is none', (text) =>
    expect(isLicenceExpression(text)).toBe(false),
  )
  test('identifiers have one spelling', () =>
    expect([licenceId('apache-2.0'), licenceId('nonsense')]).toEqual(['Apache-2.0', undefined]))
})

describe('why', () => {
  const ref = (name: string) => `pkg:npm/${name}@1.0.0`
  const graph = [
    component('app', '1.0.0', { isDirect: true, dependsOn: [ref('mid')] }),
    component('tool', '1.0.0', { isDirect: true, dependsOn: [ref('deep')] }),
    component('mid', '1.0.0', { dependsOn: [ref('deep'), ref('mid2')] }),
    component('mid2', '1.0.0', { dependsOn: [ref('mid')] }),
    component('deep', '1.0.0'),
    component('lost', '1.0.0'),
  ]
  const names = (name: string) => why(graph, name).map((chain) => chain.map((one) => one.name))
  test('chains from a direct dependency, shortest first; cycles end', () => {
    expect(names('deep')).toEqual([
      ['tool', 'deep'],
      ['app', 'mid', 'deep'],
    ])
    expect(names('app')).toEqual([['app']])
    expect(names('mid2')).toEqual([['app', 'mid', 'mid2']])
    expect([names('lost'), names('absent')]).toEqual([[], []])
  })
})
