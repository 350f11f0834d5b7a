import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPackageUrl, type PackageUrl, parsePackageUrl } from '../src/index.ts'

describe('canonical form (ECMA-427, clause 5)', () => {
  test.each<[PackageUrl, string]>([
    [{ type: 'npm', name: 'foobar', version: '12.3.1' }, 'pkg:npm/foobar@12.3.1'],
    [
      { type: 'npm', namespace: '@angular', name: 'animation', version: '12.3.1' },
      'pkg:npm/%40angular/animation@12.3.1',
    ],
    [{ type: 'NPM', name: 'a', version: '1.0.0+build~2' }, 'pkg:npm/a@1.0.0%2Bbuild~2'],
    [{ type: 'generic', name: 'a b', version: '1:2/3' }, 'pkg:generic/a%20b@1:2%2F3'],
    [{ type: 'generic', name: "it's (a)*!" }, 'pkg:generic/it%27s%20%28a%29%2A%21'],
    [
      { type: 'maven', namespace: 'org.apache', name: 'a', qualifiers: { type: 'jar', classifier: 'x y', empty: '' } },
      'pkg:maven/org.apache/a?classifier=x%20y&type=jar',
    ],
    [
      { type: 'npm', name: 'a', qualifiers: { vcs_url: 'git+ssh://git@host/a.git@1' } },
      'pkg:npm/a?vcs_url=git%2Bssh:%2F%2Fgit%40host%2Fa.git%401',
    ],
    [
      { type: 'golang', namespace: '/google.golang.org//x/', name: 'genproto', subpath: '/a/./../b c/' },
      'pkg:golang/google.golang.org/x/genproto#a/b%20c',
    ],
    [{ type: 'npm', name: 'ünïcode' }, 'pkg:npm/%C3%BCn%C3%AFcode'],
    [{ type: 'npm', name: '\ud800' }, 'pkg:npm/%EF%BF%BD'],
  ])('%j', (url, text) => expect(formatPackageUrl(url)).toBe(text))
})

describe('reading', () => {
  test.each<[string, PackageUrl | undefined]>([
    ['pkg://npm/a@1', { type: 'npm', name: 'a', version: '1' }],
    ['pkg:NPM/@scope/a', { type: 'npm', namespace: '@scope', name: 'a' }],
    [
      'pkg:npm/%40scope/a@1?b=2&c=#d/e',
      { type: 'npm', namespace: '@scope', name: 'a', version: '1', qualifiers: { b: '2' }, subpath: 'd/e' },
    ],
    ['pkg:npm', undefined],
    ['pkg:npm/', undefined],
    ['npm/a@1', undefined],
    ['pkg:npm/%zz', undefined],
  ])('%s', (text, url) => expect(parsePackageUrl(text)).toEqual(url))
})

test('what is written reads back', () => {
  const part = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !/^[./]*$/.test(text) && !text.includes('/'))
  fc.assert(
    fc.property(part, part, part, part, (namespace, name, version, value) => {
      const url = { type: 'npm', namespace, name, version, qualifiers: { key: value } }
      expect(parsePackageUrl(formatPackageUrl(url))).toEqual(url)
    }),
  )
})

test('reading never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `pkg:npm/${text}`),
      ),
      (text) => void parsePackageUrl(text),
    ),
  )
})
