import { describe, expect, it } from 'vitest'
import { FirstLook } from '../src/engine/first-look.ts'
import { headOf } from '../src/rules/pattern-head.ts'
import { longestRun } from '../src/rules/pattern-run.ts'
import { parsePattern } from '../src/rules/pattern-syntax.ts'
import { compileBuiltInRules } from './built-in-rules.ts'

function headFor(pattern: string) {
  const { root, flags } = parsePattern(pattern)
  return headOf(root, flags)
}

/** Whether a match may begin at the beginning of a text. */
function mayBegin(pattern: string, text: string): boolean | undefined {
  const head = headFor(pattern)
  return head && new FirstLook({ head, validators: [], window: 100 }).mayBegin(Buffer.from(text, 'latin1'), 0)
}

/** Whether a text may hold a match. */
function mayHold(pattern: string, text: string): boolean | undefined {
  const { root, flags } = parsePattern(pattern)
  const run = longestRun(root, flags)
  const bytes = Buffer.from(text)
  return run && new FirstLook({ run, validators: [], window: 100 }).mayHold(bytes, 0, bytes.length)
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

describe('the longest run of a match', () => {
  const value = 'a1'.repeat(10)

  it.each([
    ['the value', `acme = ${value}`, true],
    ['the value at the beginning', `${value} acme`, true],
    ['a longer one', `acme = ${value}${value}`, true],
    ['one that is cut off', `acme = ${value.slice(1)}`, false],
    ['two that are cut off', `${value.slice(1)} ${value.slice(1)}`, false],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => {
    expect(mayHold('acme[^a-z]{1,9}([a-z0-9]{20})(?!\\w)', text)).toBe(expected)
  })

  it('goes over what the expression repeats and chooses', () => {
    expect(mayHold('acme[^a-z]{1,9}((?:ab|cde){3}-?[0-9]{6})', 'ababab123456')).toBe(true)
    expect(mayHold('acme[^a-z]{1,9}((?:ab|cde){3}-?[0-9]{6})', 'ababa 123456')).toBe(false)
  })

  it('is not known of short or open values', () => {
    expect(mayHold('acme[^a-z]{1,9}([a-z]{8})', 'x')).toBeUndefined()
    expect(mayHold('acme[^a-z]{1,9}([^"]{20})', 'x')).toBeUndefined()
  })
})
