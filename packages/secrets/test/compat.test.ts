import { Secret } from '@sallyport/core'
import { describe, expect, it } from 'vitest'
import { boundPattern } from '../src/compat/bounded-pattern.ts'
import {
  compileSecretRules,
  encodeSecretRules,
  expandTemplate,
  ignoreEntryFor,
  isInBaseline,
  loadSecretEngine,
  mergeSecretRules,
  parseGitleaksConfig,
  parseGitleaksIgnore,
  parseSecretsBaseline,
  userSecretRules,
} from '../src/index.ts'

const builtIn = compileSecretRules(
  [
    {
      name: 'p.toml',
      text: `provider = "p"
revoke = "https://p.example"
[[rules]]
id = "p-token"
description = "P"
regex = '''\\b(ptok_[A-Za-z0-9]{20})'''
keywords = ["ptok_"]
`,
    },
  ],
  { needsCases: false },
).rules

/** Ids that a `.gitleaks.toml` finds in a text, with the built-in rule above. */
function found(config: string, text: string, path = 'src/app.txt', others: { name: string; text: string }[] = []) {
  const { matches } = scanWith(config, text, path, others)
  return matches.map(({ rule, secret }) => `${rule.id} ${secret.reveal()}`)
}

function scanWith(config: string, text: string, path = 'src/app.txt', others: { name: string; text: string }[] = []) {
  const user = userSecretRules({ gitleaks: [{ name: '.gitleaks.toml', text: config }, ...others] })
  const engine = loadSecretEngine(encodeSecretRules(mergeSecretRules(builtIn, user)))
  return engine.scan(Buffer.from(text), { path })
}

const acme = `
[[rules]]
id = "acme-key"
description = "Acme"
regex = '''(?i)acme-key:\\s*([a-z0-9]{8,})'''
keywords = ["acme-key"]
`
const token = expandTemplate('ptok_{{base62:20}}', 'compat')

describe('.gitleaks.toml', () => {
  it('adds its rules to ours, and reports what they match as it is', () => {
    const text = `ACME-key:   example1\n${token}`
    expect(found(acme, text)).toEqual(['acme-key example1', `p-token ${token}`])
  })

  it('searches where the keyword is far from the match, or missing', () => {
    const far = acme.replace('(?i)acme-key:', 'k:')
    expect(found(far, `acme-key\n${'x\n'.repeat(4_000)}k: abcdefgh1`)).toEqual(['acme-key abcdefgh1'])
    expect(found(far.replace(/keywords.*/, ''), `${'x\n'.repeat(4_000)}k: abcdefgh1`)).toEqual(['acme-key abcdefgh1'])
  })

  it('spends no more of the budget than one of ours', () => {
    const config = "[[rules]]\nid = 'own'\nregex = 'house-[0-9]{8}'\nkeywords = ['house-']\n"
    const { matches, limits } = scanWith(config, 'house-12345678\n'.repeat(500))
    expect(matches.length).toBe(500)
    expect(limits).toEqual([])
  })

  it('searches everywhere where a keyword is too short for the table', () => {
    const config = "[[rules]]\nid = 'own'\nregex = 'k-[0-9]{8}'\nkeywords = ['k-']\n"
    expect(found(config, 'some text, then k-12345678')).toEqual(['own k-12345678'])
  })

  it('takes the group that secretGroup names, and drops below the entropy', () => {
    const rule = acme.replace(/regex.*/, "regex = '''acme-(k)ey: ([a-z0-9]{8,})'''\nsecretGroup = 2\nentropy = 2.5")
    expect(found(rule, 'acme-key: abcdefgh1 acme-key: aaaaaaaa1')).toEqual(['acme-key abcdefgh1'])
  })

  it('looks at paths', () => {
    const limited = `${acme}path = '''\\.cfg$'''`
    expect(found(limited, 'acme-key: abcdefgh1', 'a.txt')).toEqual([])
    expect(found(limited, 'acme-key: abcdefgh1', 'a.cfg')).toEqual(['acme-key abcdefgh1'])
    const pathOnly = `[[rules]]\nid = "pfx"\npath = '''\\.pfx$'''`
    expect(found(pathOnly, 'anything\n', 'certs/a.pfx')).toEqual(['pfx anything'])
  })

  it.each([
    ['secret by regex', `regexes = ['''^abc''']`, 'acme-key: abcdefgh1', []],
    ['match', `regexTarget = "match"\nregexes = ['''key: abc''']`, 'acme-key: abcdefgh1', []],
    ['line', `regexTarget = "line"\nregexes = ['''fake''']`, 'acme-key: abcdefgh1 # fake', []],
    ['stopword', `stopwords = ["CDEF"]`, 'acme-key: abcdefgh1', []],
    ['path', `paths = ['''^src/''']`, 'acme-key: abcdefgh1', []],
    [
      'one of two with AND',
      `condition = "AND"\npaths = ['''^src/''']\nstopwords = ["zzz"]`,
      'acme-key: abcdefgh1',
      [1],
    ],
    ['both with AND', `condition = "AND"\npaths = ['''^src/''']\nstopwords = ["cdef"]`, 'acme-key: abcdefgh1', []],
  ])('allowlist of a rule: %s', (_, list, text, expected) => {
    expect(found(`${acme}[[rules.allowlists]]\n${list}`, text)).toHaveLength(expected.length)
    expect(found(`${acme}[rules.allowlist]\n${list}`, text)).toHaveLength(expected.length)
  })

  it('has allowlists for all rules, or for those that they name', () => {
    const text = `acme-key: abcdefgh1 ${token}`
    expect(found(`${acme}[allowlist]\npaths = ['''^src/''']`, text)).toEqual([])
    expect(found(`${acme}[[allowlists]]\ntargetRules = ["p-token"]\npaths = ['''^src/''']`, text)).toEqual([
      'acme-key abcdefgh1',
    ])
  })

  it('extends another file, whose rules it may replace, and disables rules', () => {
    const base = { name: 'conf/base.toml', text: `${acme}${acme.replaceAll('acme', 'beta')}` }
    const outer = `[extend]\npath = "./conf/base.toml"\nuseDefault = true\ndisabledRules = ["p-token"]\n${acme.replace('8,', '9,')}`
    const text = `acme-key: abcdefg1 beta-key: abcdefg1 ${token}`
    expect(found(outer, text, 'a.txt', [base])).toEqual(['beta-key abcdefg1'])
  })

  it('says what is wrong with file and line', () => {
    const bad = `[extend]\npath = "gone.toml"\n${acme.replace('[a-z0-9]{8,}', '(?=x)')}colour = 1\n`
    expect(() => parseGitleaksConfig([{ name: '.gitleaks.toml', text: bad }])).toThrow(
      /\.gitleaks\.toml:\d+: regex.*RE2 does not have[\s\S]*unknown key "colour"[\s\S]*there is no file gone\.toml/,
    )
    expect(() => parseGitleaksConfig([{ name: 'x', text: 'a = = b' }])).toThrow(/^x:1: /)
  })

  it('refuses what cannot be bounded, with the pattern', () => {
    const bait = acme.replace('[a-z0-9]{8,}', '(?:a*)*(?:a*)*b')
    expect(() => parseGitleaksConfig([{ name: 'x.toml', text: bait }])).toThrow(/x\.toml:\d+: regex ".*a\*.*repeats/)
  })
})

describe('RE2 patterns', () => {
  it.each([
    ['(?i)key', 'KEY', true],
    ['a(?i)key', 'aKEY', true],
    ['a(?i)key', 'AKEY', false],
    ['(?i:k)ey', 'Key', true],
    ['(?i:k)ey', 'KEY', false],
    ['(?P<name>a)b', 'ab', true],
    ['(?s)a.b', 'a\nb', true],
    ['a.b', 'a\nb', false],
    ['(?m)^b$', 'a\nb\nc', true],
    ['^b', 'a\nb', false],
    ['\\Aab\\z', 'ab', true],
    ['\\Qa.b\\E', 'a.b', true],
    ['\\Qa.b\\E', 'axb', false],
    ['[[:alpha:]]+[[:^digit:]]', 'ab', true],
    ['[^\\s\\]]x', ']x', false],
    ['[]a]x', ']x', true],
    ['\\x60\\x{41}', '`A', true],
    ['a{2,}b', 'aaaab', true],
    ['a{,2}', 'a{,2}', true],
    ['x*?y', 'xxy', true],
    ['\\s', '\u000b', false],
    ['(?i)[k-m]x', 'LX', true],
    ['é+', '\u00c3\u00a9', true],
  ])('%s on %j: %s', (pattern, text, expected) => {
    const bounded = boundPattern(pattern)
    if (typeof bounded === 'string') throw new Error(bounded)
    expect(new RegExp(bounded.source).test(text)).toBe(expected)
  })

  it('repeats greedily or not, also with both swapped', () => {
    const match = (pattern: string) => {
      const bounded = boundPattern(pattern)
      return typeof bounded === 'string' ? bounded : new RegExp(bounded.source).exec('xaab')?.[0]
    }
    expect([match('xa*'), match('xa*?'), match('(?U)xa*'), match('(?U)xa*?')]).toEqual(['xaa', 'x', 'x', 'xaa'])
  })

  it.each(['(?=a)', '(?<=a)b', '(a', 'a)', '[b', '(?<n', 'a\\1'])('%s is refused', (pattern) => {
    expect(boundPattern(pattern)).toBeTypeOf('string')
  })
})

describe('.gitleaksignore', () => {
  const commit = 'a'.repeat(40)
  const { entries, unread } = parseGitleaksIgnore(
    `# why\n${commit}:a b/c:d.txt:generic-api-key:7\nx.txt:p-token:2 # note\n\nnonsense\n`,
  )

  it('reads fingerprints with and without a commit', () => {
    expect(entries).toEqual([
      { commit, path: 'a b/c:d.txt', rule: 'generic-api-key', line: 7 },
      { path: 'x.txt', rule: 'p-token', line: 2 },
    ])
    expect(unread).toEqual([5])
  })

  it('covers the line, and one of our rules only where it names it', () => {
    const ours = new Set(['p-token', 'q-token'])
    expect(ignoreEntryFor(entries, { path: 'x.txt', line: 2, rule: 'p-token' }, ours)).toBeDefined()
    expect(ignoreEntryFor(entries, { path: 'x.txt', line: 2, rule: 'q-token' }, ours)).toBeUndefined()
    expect(ignoreEntryFor(entries, { path: 'x.txt', line: 3, rule: 'p-token' }, ours)).toBeUndefined()
    expect(ignoreEntryFor(entries, { path: 'a b/c:d.txt', line: 7, rule: 'q-token' }, ours)).toBeDefined()
    const other = { path: 'a b/c:d.txt', line: 7, rule: 'q-token', commit: 'b'.repeat(40) }
    expect(ignoreEntryFor(entries, other, ours)).toBeUndefined()
  })
})

describe('.secrets.baseline', () => {
  // SHA-1 of "abc" and of "abd".
  const item = (hashed_secret: string, extra = {}) => ({
    type: 'Secret Keyword',
    hashed_secret,
    line_number: 1,
    ...extra,
  })
  const text = JSON.stringify({
    version: '1.5.0',
    results: {
      'a\\b.txt': [
        item('a9993e364706816aba3e25717850c26c9cd0d89d'),
        item('cb4cc28df0fdbe0ecf9d9662e294b118092a5735', { is_secret: true }),
      ],
    },
  })
  const baseline = parseSecretsBaseline({ name: '.secrets.baseline', text })

  it('accepts a value in its file, unless an audit called it real', () => {
    expect(isInBaseline(baseline, 'a/b.txt', new Secret('abc'))).toBe(true)
    expect(isInBaseline(baseline, 'a/c.txt', new Secret('abc'))).toBe(false)
    expect(isInBaseline(baseline, 'a/b.txt', new Secret('abd'))).toBe(false)
  })

  it('refuses what is no baseline', () => {
    for (const bad of ['', '[]', '{"results": 1}', '{"results": {"a": 1}}']) {
      expect(() => parseSecretsBaseline({ name: 'b', text: bad })).toThrow(/^b: not a baseline/)
    }
  })
})
