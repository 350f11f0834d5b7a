import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { versionOrder } from '../src/index.ts'
import { isMajorChange } from '../src/versions/version-order.ts'

/** Ascending; versions between bars are equal. Taken from the rules that each ecosystem publishes. */
const ladders: Readonly<Record<string, string>> = {
  npm: '0.0.0-0 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0|v1.0.0|1.0.0+build|1.0 1.0.1 1.2.0 1.10.0 2.0.0 10.0.0 99999999999999999999.0.0',
  Go: 'v0.0.0-20180228061459-e0a39a4cb421 v0.0.0-20200101000000-aaaaaaaaaaaa v0.1.0 v1.0.0-pre v1.0.0-pre.0.20200101000000-aaaaaaaaaaaa v1.0.0|1.0.0 v2.0.0+incompatible',
  'crates.io': '0.1.43 0.1.45 1.0.0-rc.1 1.0.0',
  PyPI: '1.dev0 1.0.dev456 1.0a1 1.0a2.dev456 1.0a12.dev456 1.0a12 1.0b1.dev456 1.0b2|1.0-beta.2|1.0.0b2 1.0b2.post345.dev456 1.0b2.post345 1.0rc1.dev456 1.0rc1|1.0c1|1.0-preview1 1.0|1|v1.0.0 1.0+abc.5 1.0+abc.7 1.0+5 1.0.post456.dev34 1.0.post456|1.0-456|1.0.rev456 1.1.dev1 1.10 2024.1 1!0.1',
  Maven:
    '1-alpha-1|1alpha1|1-a1 1-beta 1-milestone 1-rc|1-cr 1-snapshot 1|1.0|1-ga|1.0.0|1-final 1-sp 1-x 1-1 1.1 1.10 2',
  RubyGems: '1.0.a 1.0.a.2 1.0.b1 1.0.pre 1.0|1|1.0.0 1.0.1.pre 1.0.1 1.10',
  NuGet:
    '1.0.0-1 1.0.0-2 1.0.0-10 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.2 1.0.0-alpha.10 1.0.0-alpha.a 1.0.0-alpha1 1.0.0-alpha10 1.0.0-alpha2 1.0.0-Beta|1.0.0-beta 1.0.0-rc 1.0.0|1.0|1.0.0.0|1.00|1.0.0+meta 1.0.0.1-rc 1.0.0.1 1.0.1 1.10.0',
  Debian: '1.0~~ 1.0~rc1 1.0|1.0-0|0:1.0 1.0-1 1.0-1.1 1.0a 1.0+dfsg 1.0.1 1:0.1',
  Packagist:
    '1.0.0-dev 1.0.0-alpha1|1.0.0a1 1.0.0-beta2 1.0.0-RC1 1.0.0|v1.0|1.0.0.0 1.0.0-patch1|1.0.0-p1 1.0.1 1.10.0',
}

describe('each order against its own ladder, every pair', () => {
  test.each(Object.entries(ladders))('%s', (ecosystem, ladder) => {
    const compare = versionOrder(ecosystem)
    const steps = ladder.split(' ').map((step) => step.split('|'))
    for (const [low, lower] of steps.entries())
      for (const [high, higher] of steps.entries())
        for (const left of lower)
          for (const right of higher)
            expect(Math.sign(compare?.(left, right) ?? Number.NaN), `${left} ${right}`).toBe(Math.sign(low - high))
  })
})

describe('what is no version has no order', () => {
  test.each([
    ['npm', 'latest'],
    ['npm', ''],
    ['npm', '1.0.0-a..b'],
    ['Debian', '1.0:1'],
    ['Go', 'master'],
    ['PyPI', '1.0-final-really'],
    ['Packagist', 'dev-main'],
    ['NuGet', '[1.0,)'],
    ['RubyGems', 'x'],
    ['GitHub Actions', '0123456789abcdef0123456789abcdef01234567'],
  ])('%s %j', (ecosystem, version) => expect(versionOrder(ecosystem)?.(version, '1.0.0')).toBeUndefined())

  test('nor has an ecosystem that we do not know', () => expect(versionOrder('Bioconductor')).toBeUndefined())
})

test('every order is antisymmetric and never throws', () => {
  const version = fc.stringMatching(
    /^v?[0-9]{0,3}(\.[0-9]{1,3}){0,4}[-._+]?(a|rc|dev|post|alpha|SNAPSHOT|x)?[.-]?[0-9]{0,2}$/,
  )
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(ladders)), version, version, (ecosystem, left, right) => {
      const compare = versionOrder(ecosystem)
      expect(Math.sign(compare?.(left, right) ?? 0) + Math.sign(compare?.(right, left) ?? 0)).toBe(0)
    }),
    { numRuns: 2_000 },
  )
})

/** Maven's own order has circles; all others must be orders, or sorting events would depend on how they were written. */
test('every order is transitive', () => {
  const version = fc.stringMatching(/^[0-9]{1,2}(\.[0-9]){0,2}[-.]?(a|rc|dev|post|alpha)?[.-]?[0-9]?$/)
  const ecosystem = fc.constantFrom(...Object.keys(ladders).filter((name) => name !== 'Maven'))
  fc.assert(
    fc.property(ecosystem, version, version, version, (name, a, b, c) => {
      const isUpTo = (left: string, right: string) => (versionOrder(name)?.(left, right) ?? 1) <= 0
      if (isUpTo(a, b) && isUpTo(b, c)) expect(isUpTo(a, c)).toBe(true)
    }),
    { numRuns: 3_000 },
  )
})

test('a major change is one of the first number that is not zero', () => {
  const isMajor = (from: string, to: string) => isMajorChange(from, to)
  expect([isMajor('1.2.3', '1.9.0'), isMajor('0.1.9', '0.1.0'), isMajor('v1.0.0', '1.0.0')]).toEqual([
    false,
    false,
    false,
  ])
  expect([isMajor('1.2.3', '2.0.0'), isMajor('0.1.9', '0.2.0'), isMajor('0.0.1', '0.0.2')]).toEqual([true, true, true])
})
