import { describe, expect, it } from 'vitest'
import { ByteText } from '../src/engine/byte-text.ts'
import { FirstLook } from '../src/engine/first-look.ts'
import { headOf } from '../src/rules/pattern-head.ts'
import { parsePattern } from '../src/rules/pattern-syntax.ts'
import { compileBuiltInRules } from './built-in-rules.ts'

function headFor(pattern: string) {
  const { root, flags } = parsePattern(pattern)
  return headOf(root, flags)
}

const [rule] = compileBuiltInRules().rules

/** Whether a match may begin at the beginning of a text. */
function mayBegin(pattern: string, text: string): boolean | undefined {
  const head = headFor(pattern)
  if (rule === undefined || head === undefined) return undefined
  return new FirstLook({ ...rule, validators: [], head }).mayBegin(new ByteText(Buffer.from(text, 'latin1')), 0)
}

describe('what a match shows before the expression is asked', () => {
  it.each([
    ['a token', 'pat_abcdefgh12', true],
    ['a token at the end of more', 'pat_abcdefgh1234567', true],
    ['one that is cut off', 'pat_abcdefg', false],
    ['one that another sign ends', 'pat_abcd efgh12', false],
  ])('%s', (_, text, expected) => {
    expect(mayBegin('\\b(pat_[a-z0-9]{10})(?![a-z0-9])', text)).toBe(expected)
  })

  it.each([
    ['a name with its operator', 'key=', true],
    ['a longer name', 'token_of_us :', true],
    ['a name that something else ends', 'key)', false],
    ['a name that the text ends', 'key', false],
    ['a name that is too long', `key${'x'.repeat(40)}=`, false],
  ])('%s', (_, text, expected) => {
    expect(mayBegin('(?i)(?:key|token)[a-z_]{0,9}[ =:]([^x]{4})', text)).toBe(expected)
  })

  it.each([
    ['whose name may be followed by anything', '(?:key|token)[a-z]{0,9}[^a-z]{1,9}[0-9]{4}'],
    ['whose name and operator share a sign', '(?:key|token)[a-z=]{0,9}[=:][^x]{4}'],
    ['with nothing but a name', '(?:key|token)[a-z]{0,9}[=:]{0,4}'],
    ['of letters above ASCII, whose other case its sets do not know', '(?i)pat_[\\xe9]{20}'],
    ['whose dot matches line ends', '(?s)pat_.{20}'],
  ])('says nothing about an expression %s', (_, pattern) => {
    expect(headFor(pattern)).toBeUndefined()
  })

  it('is known for every third rule with a form of its own', () => {
    const own = compileBuiltInRules().rules.filter(
      ({ context, offset }) => context === undefined && offset !== undefined,
    )
    expect(own.filter(({ head }) => head !== undefined).length).toBeGreaterThan(own.length / 3)
  })
})
