import { describe, expect, it } from 'vitest'
import { expandCases, type RuleCase } from '../src/index.ts'
import { builtInEngine, compileBuiltInRules } from './built-in-rules.ts'

const engine = builtInEngine()
const compiled = compileBuiltInRules()
const parts = new Set(compiled.rules.filter(({ isPart }) => isPart).map(({ id }) => id))
const positives = expandCases(compiled, 1).filter(({ kind, rule }) => kind === 'positive' && !parts.has(rule))

/** The cases whose rule no longer reports anything when their text is written so. */
function lostBy(write: (text: string) => string | Buffer, chosen: readonly RuleCase[] = positives): string[] {
  return chosen
    .filter(({ rule, path, text }) => {
      const { matches } = engine.scan(Buffer.from(write(text)), { path })
      return !matches.some((match) => match.rule.id === rule)
    })
    .map(({ rule, template }) => `${rule}: ${template}`)
}

const filler = 'const value = compute(input, options);\n'.repeat(50)

describe('no secret of any rule is lost', () => {
  it('before other text', () => {
    expect(lostBy((text) => `${text}\n${filler}`)).toEqual([])
  })

  it('after other text', () => {
    expect(lostBy((text) => `${filler}\n${text}`)).toEqual([])
  })

  it('at the boundary of a chunk of a power of two', () => {
    expect(lostBy((text) => `${'.\n'.repeat((65_536 - (text.length & ~1)) / 2)}${text}\n`)).toEqual([])
  })

  it('with CRLF', () => {
    expect(lostBy((text) => `x\n${text}\n`.replaceAll('\n', '\r\n'))).toEqual([])
  })

  it('in UTF-16, with and without a mark', () => {
    expect(lostBy((text) => Buffer.from(`\ufeffx\n${text}\n`, 'utf16le'))).toEqual([])
    expect(lostBy((text) => Buffer.from(`x\n${text}\n`, 'utf16le').swap16())).toEqual([])
  })

  it('in quotes and brackets, for secrets with a form of their own', () => {
    const own = positives.filter(({ rule, text }) => {
      const known = compiled.rules.find(({ id }) => id === rule)
      return known?.context === undefined && known?.offset === 0 && /^[\w.-]+$/.test(text)
    })
    for (const [open, close] of ['""', "''", '``', '()', '[]', '<>', '{}']) {
      expect(lostBy((text) => `${open}${text}${close}`, own)).toEqual([])
    }
  })
})
