import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeLicence, readDeniedLicences } from '../src/licences/judge-licence.ts'
import { parseSpdx } from '../src/licences/spdx-expression.ts'

const verdict = (text: string, ...denied: readonly string[]) => {
  const expression = parseSpdx(text)
  return expression === undefined ? undefined : judgeLicence(expression, readDeniedLicences(denied))
}

describe('what is denied', () => {
  test.each([
    ['GPL-3.0-only', 'denied'],
    ['gpl-3.0-ONLY', 'denied'],
    ['MIT', 'allowed'],
    ['MIT OR GPL-3.0-only', 'allowed'],
    ['MIT AND GPL-3.0-only', 'denied'],
    ['(MIT AND GPL-3.0-only) OR (GPL-3.0-only AND ISC)', 'denied'],
    ['MIT OR GPL-3.0-only AND ISC', 'allowed'],
    ['(MIT OR GPL-3.0-only) AND ISC', 'allowed'],
    ['(MIT or GPL-3.0-only) and (GPL-3.0-only with Classpath-exception-2.0)', 'denied'],
    ['GPL-3.0', 'denied'],
    ['GPL-3.0+', 'denied'],
    ['GPL-3.0-or-later', 'denied'],
    ['GPL-2.0-or-later', 'allowed'],
    ['GPL-2.0-only', 'allowed'],
    ['LicenseRef-Acme', 'unknown'],
    ['DocumentRef-x:LicenseRef-Acme', 'unknown'],
    ['NONE', 'unknown'],
    ['NOASSERTION', 'unknown'],
    ['Custom', 'unknown'],
    ['MIT AND Custom', 'unknown'],
    ['MIT OR Custom', 'allowed'],
    ['GPL-3.0-only OR Custom', 'unknown'],
    ['GPL-3.0-only AND Custom', 'denied'],
    ['', undefined],
    ['MIT OR', undefined],
    ['OR', undefined],
    ['MIT WITH', undefined],
    ['(MIT', undefined],
    ['MIT)', undefined],
    ['MIT ISC', undefined],
    ['MIT/ISC', undefined],
    ['SEE LICENSE IN LICENSE.md', undefined],
  ])('%j is %s where GPL-3.0-only is', (text, expected) => expect(verdict(text, 'GPL-3.0-only')).toBe(expected))

  test.each([
    ['GPL-2.0-only', ['GPL-2.0-or-later'], 'denied'],
    ['GPL-3.0-only', ['GPL-2.0-or-later'], 'denied'],
    ['GPL-2.0+', ['GPL-2.0-or-later'], 'denied'],
    ['GPL-1.0-or-later', ['GPL-2.0-or-later'], 'allowed'],
    ['GPL-2.0-or-later', ['GPL-2.0-only', 'GPL-3.0-only'], 'denied'],
    ['LGPL-2.1-or-later', ['GPL-1.0-or-later'], 'allowed'],
    ['AGPL-3.0-only', ['AGPL-1.0-or-later'], 'denied'],
    ['Apache-1.1+', ['Apache-1.1', 'Apache-2.0'], 'denied'],
    ['Apache-1.1+', ['Apache-1.1'], 'allowed'],
    ['LicenseRef-acme', ['LicenseRef-ACME'], 'denied'],
    ['MIT+', ['MIT'], 'denied'],
  ])('%s where %j are is %s', (text, denied, expected) => expect(verdict(text, ...denied)).toBe(expected))

  test('an entry of the list that is no licence is told', () =>
    expect(readDeniedLicences(['AGPL', 'MIT OR ISC', 'MIT', 'LicenseRef-x']).unknown).toEqual(['AGPL', 'MIT OR ISC']))
})

test('any expression is judged as its parts are', () => {
  const { tree } = fc.letrec<{ tree: string; leaf: string }>((tie) => ({
    leaf: fc.constantFrom('MIT', 'GPL-3.0-only', 'Custom'),
    tree: fc.oneof(
      { maxDepth: 4 },
      tie('leaf'),
      fc.tuple(tie('tree'), fc.constantFrom('AND', 'OR'), tie('tree')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    ),
  }))
  const values = { allowed: 2, unknown: 1, denied: 0 }
  const value = (text: string) => values[verdict(text, 'GPL-3.0-only') ?? 'unknown']
  fc.assert(
    fc.property(tree, tree, (left, right) => {
      expect(value(`${left} OR ${right}`)).toBe(Math.max(value(left), value(right)))
      expect(value(`${left} AND ${right}`)).toBe(Math.min(value(left), value(right)))
    }),
  )
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('(', ')', 'MIT', 'AND', 'or', 'WITH', '+', 'x:', '\n')),
      (parts) => void verdict(parts.join(' ')),
    ),
  )
  expect(parseSpdx(`${'('.repeat(900)}MIT${')'.repeat(900)}`)).toBeUndefined()
})
