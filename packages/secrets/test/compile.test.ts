import { UserError } from '@sallyport/core'
import { describe, expect, it } from 'vitest'
import { compileSecretRules, makeSecretEngine } from '../src/index.ts'

const good = `provider = "acme"
revoke = "https://acme.example/revoke"

[[rules]]
id = "acme-token"
description = "Acme token"
regex = '''\\b(acme_[a-z0-9]{20})\\b'''
keywords = ["acme_"]
positives = ['acme_{{hex:20}}', 'x = acme_{{hex:20}}']
negatives = ['acme_', 'acme_{{hex:3}}']
`

function problemsOf(text: string): string {
  try {
    compileSecretRules([{ name: 'acme.toml', text }])
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return 'none'
}

const named = good
  .replace(/regex = .*\n/, "near = 'acme[-_ ]?cloud|acme'\nvalue = '[a-f0-9]{32}'\n")
  .replace(/keywords = .*\n/, '')

describe('compileSecretRules', () => {
  it('accepts a good file and finds where the keyword stands', () => {
    const { rules } = compileSecretRules([{ name: 'acme.toml', text: good }])
    expect(rules[0]).toMatchObject({ id: 'acme-token', offset: 0, cost: 1, confidence: 'medium', severity: 'high' })
  })

  it('makes expression, keywords and validators of a rule that gives names and a value', () => {
    const { rules } = compileSecretRules([{ name: 'acme.toml', text: named }])
    expect(rules[0]).toMatchObject({
      flags: 'i',
      keywords: ['acme'],
      offset: 0,
      validators: ['word-start', 'not-public', 'one-case', 'varied'],
      context: { near: 'acme[-_ ]?cloud|acme', value: '[a-f0-9]{32}' },
    })
  })

  it('takes the keywords of long names from their beginnings', () => {
    const { rules } = compileSecretRules([{ name: 'acme.toml', text: named.replace('|acme', '|quintessential') }])
    expect([...(rules[0]?.keywords ?? [])].sort(byText)).toEqual(
      ['acmecloud', 'acme-clou', 'acme_clou', 'acme clou', 'quintesse'].sort(byText),
    )
  })

  it.each([
    ['an unknown key', good.replace('description', 'descripton'), /acme\.toml:6: unknown key "descripton"/],
    ['names without a value', named.replace(/value = .*\n/, ''), /acme\.toml:\d+: value is missing/],
    ['no keyword', good.replace('["acme_"]', '[]'), /acme\.toml:8: a rule needs at least one keyword/],
    ['a short keyword', good.replace('"acme_"', '"ac"'), /acme\.toml:8: keyword "ac" is shorter/],
    ['a bad pattern', good.replace('{20})', '{20}'), /acme\.toml:7: regex: Invalid regular expression/],
    ['an unbounded repetition', good.replace('{20}', '+'), /acme\.toml:7: regex: unbounded repetition "\+"/],
    ['nested repetitions', good.replace('[a-z0-9]{20}', '(?:[a-z]{1,30}){1,30}'), /acme\.toml:7: regex can backtrack/],
    [
      'overlapping repetitions',
      good.replace('[a-z0-9]{20}', '.{0,99}.{0,99}.{0,99}x'),
      /acme\.toml:7: regex can backtrack/,
    ],
    ['a back-reference', good.replace('[a-z0-9]{20}', '([a-z])\\1'), /acme\.toml:7: regex: back-references/],
    ['an inline flag', good.replace('acme_[', '(?i:acme_)['), /acme\.toml:7: regex: /],
    [
      'a group that is not there',
      good.replace('keywords', 'secretGroup = 2\nkeywords'),
      /acme\.toml:8: the regex has no group 2/,
    ],
    [
      'an unknown validator',
      good.replace('keywords', 'validators = ["crc"]\nkeywords'),
      /acme\.toml:8: validator "crc": unknown/,
    ],
    [
      'a validator without its number',
      good.replace('keywords', 'validators = ["min-digits"]\nkeywords'),
      /takes a number/,
    ],
    ['too few cases', good.replace(", 'acme_{{hex:3}}'", ''), /acme\.toml:10: at least 2 negatives/],
    [
      'a duplicate id',
      `${good}${good.slice(good.indexOf('[[rules]]'))}`,
      /acme\.toml:11: rule "acme-token" stands in acme\.toml:4/,
    ],
    [
      'a missing companion',
      good.replace('keywords', 'requires = { rule = "acme-id" }\nkeywords'),
      /there is no rule "acme-id"/,
    ],
    ['an empty allowlist', `${good}[[rules.allowlists]]\ndescription = "x"\n`, /an allowlist needs/],
    ['broken TOML', `${good}]`, /acme\.toml:11: /],
  ])('rejects %s with file and line', (_, text, expected) => {
    expect(problemsOf(text)).toMatch(expected)
  })

  it('gives every problem at once, as a configuration error', () => {
    const text = good.replace('["acme_"]', '[]').replace('{20}', '*')
    expect(problemsOf(text).split('\n')).toHaveLength(2)
    expect(() => compileSecretRules([{ name: 'a.toml', text }])).toThrow(
      expect.objectContaining({ code: 'rules-invalid', exitCode: 2 }),
    )
  })

  it('needs no cases of a repository', () => {
    const text = good.replace(/positives.*\n/, '').replace(/negatives.*\n/, '')
    expect(compileSecretRules([{ name: 'own.toml', text }], { needsCases: false }).rules).toHaveLength(1)
  })
})

describe('rule fields', () => {
  const token = (seed: string) => `acme_${Buffer.from(seed.padEnd(10, 'q')).toString('hex').slice(0, 20)}`
  const find = (text: string, input: string, path = 'a.txt') => {
    const { rules, keywords } = compileSecretRules([{ name: 'acme.toml', text }])
    return makeSecretEngine(rules, keywords).scan(Buffer.from(input), { path }).matches
  }

  it('path limits a rule', () => {
    const text = good.replace('keywords', () => "path = '''\\.env$'''\nkeywords")
    expect(find(text, token('Zk3vP'), 'a.txt')).toHaveLength(0)
    expect(find(text, token('Zk3vP'), 'a.env')).toHaveLength(1)
  })

  it('allowlists drop by secret, match, line and path, joined by condition', () => {
    const allow = (body: string) => find(`${good}[[rules.allowlists]]\n${body}\n`, `line ${token('Zk3vP')}`)
    expect(allow("regexes = ['''^line''']")).toHaveLength(1)
    expect(allow("regexes = ['''^line''']\nregexTarget = \"line\"")).toHaveLength(0)
    expect(allow("regexes = ['''^acme_''']")).toHaveLength(0)
    expect(allow('stopwords = ["ACME_"]')).toHaveLength(0)
    expect(allow("paths = ['''\\.txt$''']")).toHaveLength(0)
    expect(allow("paths = ['''\\.txt$''']\nregexes = ['''nothing''']\ncondition = \"AND\"")).toHaveLength(1)
  })

  it('entropy drops', () => {
    expect(find(good.replace('keywords', 'entropy = 4.5\nkeywords'), token('Zk3vP'))).toHaveLength(0)
  })

  it('a required companion makes one finding; too far away it makes none', () => {
    const companion = good
      .slice(good.indexOf('[[rules]]'))
      .replaceAll('acme_', 'comp_')
      .replace('acme-token', 'comp-id')
    const text = `${good.replace('keywords', 'requires = { rule = "comp-id", lines = 2 }\nkeywords')}${companion}part = true\n`
    const id = token('other').replace('acme', 'comp')
    const near = find(text, `${id}\n\n${token('Zk3vP')}`)
    expect(near.map(({ rule, confidence, facts }) => [rule.id, confidence, facts])).toEqual([
      ['acme-token', 'high', { companion: 'comp-id' }],
    ])
    expect(find(text, `${id}\n\n\n${token('Zk3vP')}`)).toEqual([])
    expect(find(text, id)).toEqual([])
  })
})

function byText(a: string, b: string): number {
  return a < b ? -1 : 1
}
