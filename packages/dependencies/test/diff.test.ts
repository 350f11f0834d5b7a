import { describe, expect, test } from 'vitest'
import { type Component, diffComponents } from '../src/index.ts'
import { component } from './component.ts'

const diff = (before: readonly Component[], after: readonly Component[]) =>
  diffComponents(
    [{ path: 'package-lock.json', components: before }],
    [{ path: 'package-lock.json', components: after }],
  )

const kinds = (before: readonly Component[], after: readonly Component[]) =>
  diff(before, after).alerts.map(({ kind }) => kind)

describe('what changed', () => {
  test('added, removed, changed; direct first', () => {
    const result = diff(
      [component('a', '1.0.0'), component('gone', '1.0.0'), component('b', '2.0.0')],
      [
        component('a', '1.1.0'),
        component('b', '1.0.0'),
        component('z', '1.0.0', { isDirect: true }),
        component('c', '1.0.0'),
      ],
    )
    expect(result.added.map(({ name }) => name)).toEqual(['z', 'c'])
    expect(result.removed.map(({ name, version }) => [name, version])).toEqual([['gone', '1.0.0']])
    expect(result.changed.map(({ name, direction, isMajor }) => [name, direction, isMajor])).toEqual([
      ['a', 'up', false],
      ['b', 'down', true],
    ])
    expect([result.before, result.after, result.lockfiles]).toEqual([3, 4, ['package-lock.json']])
  })

  test('of several versions those of one major belong together', () => {
    const { changed, added } = diff(
      [component('a', '1.0.0'), component('a', '2.0.0')],
      [component('a', '2.1.0'), component('a', '1.0.0'), component('a', '3.0.0')],
    )
    expect(changed.map(({ from, to }) => [from, to])).toEqual([['2.0.0', '2.1.0']])
    expect(added.map(({ version }) => version)).toEqual(['3.0.0'])
  })

  test('the same set twice is no change', () => {
    const result = diff([component('a', '1.0.0')], [component('a', '1.0.0')])
    expect([result.added, result.removed, result.changed, result.alerts]).toEqual([[], [], [], []])
  })

  test('lockfiles are compared path by path', () => {
    const result = diffComponents(
      [{ path: 'a/package-lock.json', components: [component('a', '1.0.0')] }],
      [{ path: 'b/package-lock.json', components: [component('a', '1.0.0')] }],
    )
    expect([result.removed.map(({ lockfile }) => lockfile), result.added.map(({ lockfile }) => lockfile)]).toEqual([
      ['a/package-lock.json'],
      ['b/package-lock.json'],
    ])
  })
})

test('a direct dependency says how many others it brings', () => {
  const old = component('old', '1.0.0', { isDirect: true })
  const leaf = component('leaf', '1.0.0')
  const middle = component('middle', '2.0.0', { dependsOn: [leaf.ref, old.ref] })
  const top = component('top', '1.0.0', { isDirect: true, dependsOn: [middle.ref] })
  const raised = component('raised', '1.1.0', { isDirect: true, dependsOn: [leaf.ref] })
  const before = [old, component('middle', '1.0.0'), component('raised', '1.0.0')]
  const { added, changed } = diff(before, [old, leaf, middle, top, raised])
  expect(added.map(({ name, brings }) => [name, brings])).toEqual([
    ['top', 1],
    ['leaf', undefined],
  ])
  expect(changed.map(({ name, brings }) => [name, brings])).toEqual([
    ['raised', 1],
    ['middle', undefined],
  ])
  expect(diff([], [leaf, middle, top]).added.every(({ brings }) => brings === undefined)).toBe(true)
})

describe('what is odd about it', () => {
  const [one, two] = [`sha512-${'A'.repeat(86)}==`, `sha512-${'B'.repeat(86)}==`]
  const registry = (url: string) => ({ source: { kind: 'registry', url } }) as const
  const licensed = (expression: string) => ({ licence: { kind: 'lockfile', expression } }) as const
  test.each<[string, Component[], Component[], string[]]>([
    [
      'other hash',
      [component('a', '1.0.0', { integrity: [one] })],
      [component('a', '1.0.0', { integrity: [two] })],
      ['integrity-changed'],
    ],
    [
      'stronger hash',
      [component('a', '1.0.0', { integrity: ['sha1-AA=='] })],
      [component('a', '1.0.0', { integrity: [one] })],
      [],
    ],
    [
      'weaker hash',
      [component('a', '1.0.0', { integrity: [one] })],
      [component('a', '1.0.0', { integrity: ['sha1-AA=='] })],
      ['integrity-weakened'],
    ],
    ['hash gone', [component('a', '1.0.0', { integrity: [one] })], [component('a', '1.0.0')], ['integrity-weakened']],
    [
      'one more file',
      [component('a', '1.0.0', { integrity: ['sha256:aa'] })],
      [component('a', '1.0.0', { integrity: ['sha256:aa', 'sha256:bb'] })],
      [],
    ],
    [
      'to Git',
      [component('a', '1.0.0')],
      [component('a', '1.0.1', { source: { kind: 'git', url: 'git+https://example.com/a.git' } })],
      ['source-moved'],
    ],
    [
      'to plain http',
      [component('a', '1.0.0')],
      [component('a', '1.0.1', { source: { kind: 'url', url: 'http://example.com/a.tgz' } })],
      ['insecure-source', 'source-moved'],
    ],
    [
      'to a file',
      [component('a', '1.0.0')],
      [component('a', '1.0.0', { source: { kind: 'file', path: 'a.tgz' } })],
      ['source-moved'],
    ],
    [
      'new, from Git',
      [],
      [component('a', '1.0.1', { source: { kind: 'git', url: 'git+https://example.com/a.git' } })],
      ['not-from-registry'],
    ],
    [
      'install script',
      [component('a', '1.0.0')],
      [component('a', '1.0.1', { hasInstallScript: true })],
      ['new-install-script'],
    ],
    [
      'install script as before',
      [component('a', '1.0.0', { hasInstallScript: true })],
      [component('a', '1.0.1', { hasInstallScript: true })],
      [],
    ],
    [
      'other registry',
      [component('a', '1.0.0', registry('https://registry.npmjs.org/a/-/a-1.0.0.tgz'))],
      [component('a', '1.0.0', registry('https://evil.example/a/-/a-1.0.0.tgz'))],
      ['new-registry'],
    ],
    [
      'private to public',
      [component('a', '1.0.0', registry('https://npm.example/a/-/a-1.0.0.tgz'))],
      [
        component('a', '1.0.0', registry('https://npm.example/a/-/a-1.0.0.tgz')),
        component('b', '1.0.0', registry('https://registry.npmjs.org/b/-/b-1.0.0.tgz')),
      ],
      ['new-registry'],
    ],
    [
      'a private scope from the public registry',
      [
        component('@acme/a', '1.0.0', registry('https://npm.example/@acme/a/-/a-1.0.0.tgz')),
        component('b', '1.0.0', registry('https://registry.npmjs.org/b/-/b-1.0.0.tgz')),
      ],
      [
        component('@acme/a', '9.9.9', registry('https://registry.npmjs.org/@acme/a/-/a-9.9.9.tgz')),
        component('@acme/new', '1.0.0', registry('https://registry.npmjs.org/@acme/new/-/new-1.0.0.tgz')),
        component('b', '1.0.1', registry('https://registry.npmjs.org/b/-/b-1.0.1.tgz')),
      ],
      ['public-instead-of-private', 'public-instead-of-private'],
    ],
    [
      'a mirror that is left',
      [component('@acme/a', '1.0.0', registry('https://npm.example/@acme/a/-/a-1.0.0.tgz'))],
      [component('@acme/a', '1.0.1', registry('https://registry.npmjs.org/@acme/a/-/a-1.0.1.tgz'))],
      ['new-registry'],
    ],
    [
      'another licence',
      [component('a', '1.0.0', licensed('MIT'))],
      [component('a', '1.1.0', licensed('BUSL-1.1'))],
      ['licence-changed'],
    ],
    [
      'a licence that is said now, or as before',
      [component('a', '1.0.0'), component('b', '1.0.0', licensed('MIT'))],
      [component('a', '1.1.0', licensed('MIT')), component('b', '1.1.0', licensed('MIT'))],
      [],
    ],
    [
      'a fresh lockfile on the public registry',
      [],
      [component('a', '1.0.0', registry('https://registry.npmjs.org/a/-/a-1.0.0.tgz'))],
      [],
    ],
    [
      'another address than stated',
      [component('a', '1.0.0')],
      [component('a', '1.0.0'), component('evil', '6.6.6', { statedAs: 'innocent@1.0.0' })],
      ['resolved-elsewhere'],
    ],
    ['downgrade', [component('a', '1.1.0')], [component('a', '1.0.0')], ['downgrade']],
    [
      'second major',
      [component('a', '1.0.0')],
      [component('a', '1.0.0'), component('a', '2.0.0')],
      ['duplicate-major'],
    ],
  ])('%s', (_name, before, after, expected) => expect(kinds(before, after)).toEqual(expected))

  test('a sentence names the package', () => {
    const { alerts } = diff(
      [component('a', '1.0.0', { integrity: [one] })],
      [component('a', '1.0.0', { integrity: [two] })],
    )
    expect(alerts[0]?.message).toBe(
      'a@1.0.0 keeps its version but has another hash: the published bytes changed, or the lockfile was edited',
    )
  })
})
