import { describe, expect, it } from 'vitest'
import type { LiteralCondition } from '../../../src/prescan/conditions/condition.ts'
import { patternWords } from '../../../src/prescan/conditions/pattern-words.ts'
import { regexCondition } from '../../../src/prescan/conditions/regex-literals.ts'
import { ruleCondition } from '../../../src/prescan/conditions/rule-condition.ts'

function shown(condition: LiteralCondition): string {
  if (condition.kind === 'literal') {
    const text = condition.isCased ? condition.text : condition.text.toLowerCase()
    return `${condition.starts ? '=' : ''}${text}${condition.ends ? '=' : ''}`
  }
  return `(${condition.of.map(shown).join(condition.kind === 'all' ? ' & ' : ' | ')})`
}

describe('regexCondition', () => {
  it.each([
    ['foo', 'foo'],
    ['^(exec|execSync)$', '(=exec= | =execSync=)'],
    ['colou?r', '(color | colour)'],
    ['ab+c', '(ab & bc)'],
    ['ab*cd', 'cd'],
    ['(foo)?bar', 'bar'],
    ['(?:foo|ba)r', '(foor | bar)'],
    ['foo(?=bar)baz', 'foobaz'],
    ['foo(?!bar)', 'foo'],
    ['a{2}bcd', 'aabcd'],
    ['a{,3}bcd', 'bcd'],
    ['a{}bcd', 'a{}bcd'],
    ['a{0,3}bcd', 'bcd'],
    ['[abc]def', '(adef | bdef | cdef)'],
    ['[a-c]def', 'def'],
    ['[^a]def', 'def'],
    ['[^]]def', 'def'],
    ['x|', '()'],
    ['secret\\.key', 'secret.key'],
    ['\\x41bc', '()'],
    ['(?i)MD5', 'md5'],
    ['(?x) foo bar', '()'],
    ['\\Qa.b\\E', '()'],
    ['(unclosed', '()'],
    ['\\bword\\b', '=word='],
    ['foo\\s+bar', '(foo & bar)'],
    ['^(a|req|\\w+Req)$', '(=a= | =req= | Req=)'],
    ['^read(File)?(Sync)?$', '(=read= | =readSync= | =readFile= | =readFileSync=)'],
    ['(?i)^Get', '=get'],
    ['get(?i:Name)', 'getname'],
    ['a(?>bc)d', 'abcd'],
    ['ab(?1)cd', '(ab & cd)'],
    ['ab\\Kcd', 'abcd'],
    ['ab(?R)cd', '(ab & cd)'],
    ['ab(?#x)cd', '()'],
    ['^"?pass', '(=pass | "pass)'],
    ['a|b', '()'],
  ])('%s', (regex, expected) => {
    const condition = shown(regexCondition(regex))
    expect(
      condition === expected || condition === `(${expected})` || `(${condition})` === expected,
      `${condition} for ${regex}`,
    ).toBe(true)
  })

  it('holds for whatever V8 matches, where both read the expression alike', () => {
    const samples = [
      'exec(',
      'xEXECx',
      'password = "a"',
      'md5',
      'sha1(pass',
      'foo  bar',
      'colour',
      'a.b',
      '',
      'SELECT a FROM b',
    ]
    for (const regex of [
      'exec',
      'pass(word|phrase)?\\s*=',
      '(md5|sha1)\\(?',
      'foo\\s+bar',
      'colou?r',
      'select\\s.+\\sfrom\\s',
      '(a|)b?',
    ])
      for (const sample of samples)
        if (new RegExp(regex, 'is').test(sample))
          expect(holdsIn(regexCondition(regex), sample), `${regex} in ${sample}`).toBe(true)
  })
})

describe('patternWords', () => {
  it.each([
    ['subprocess.run($CMD, ..., shell=True, ...)', 'python', ['subprocess', 'run', 'shell']],
    ['eval("literal" + $X)', 'javascript', ['eval']],
    ['(String $SQL) + $X', 'java', []],
    ['(HttpServletRequest $R).getParameter(...)', 'java', ['getParameter']],
    ['($S : Cursor).execute($X)', 'python', ['execute']],
    ['java.lang.Runtime.getRuntime().exec($X)', 'java', ['Runtime', 'getRuntime', 'exec']],
    ['$X = function (...) { return $Y; }', 'javascript', []],
    ['new Function(..., $CODE)', 'javascript', ['Function']],
    ['$REQ.params', 'javascript', ['params']],
    ['echo $_GET[$K];', 'php', ['_GET']],
    ['foo() # bar', 'python', ['foo']],
    ['resource "aws_s3_bucket" $N { ... acl = "public-read" ... }', 'terraform', ['resource', 'acl', 'aws_s3_bucket']],
    ['privileged: true', 'yaml', ['privileged']],
    ["f('unclosed", 'python', ['f']],
    ['$r->get($X)', 'php', ['r', 'get']],
    ['open($X)', 'python', ['open']],
    ['open($X)', 'java', []],
    ['params[$X]', 'ruby', ['params']],
    ['params[$X]', 'csharp', []],
  ])('%s', (pattern, language, expected) => {
    expect(patternWords(pattern, [language])).toEqual(expected)
  })
})

describe('ruleCondition', () => {
  const named = (regex: string, ...patterns: readonly Record<string, unknown>[]) => ({
    patterns: [...patterns, { 'metavariable-regex': { metavariable: '$NAME', regex } }],
  })
  const words = '^(token|secret)$'
  it.each<[string, Record<string, unknown>, string]>([
    ['a name that is assigned', named(words, { pattern: '$NAME = "$VALUE"' }), '(=token= | =secret=)'],
    [
      'a parameter',
      named('(?i)^(user_\\w+|\\w+_input)$', { pattern: 'def $F(..., $NAME, ...):\n  ...' }),
      '(=user_ | _input=)',
    ],
    ['a called method', named('^(get|put)$', { pattern: '$APP.$NAME(...)' }), '(=get= | =put=)'],
    ['the content of a string, which may be folded', named(words, { pattern: '{..., "$NAME": $X, ...}' }), '()'],
    [
      'a string in one branch',
      named(words, { 'pattern-either': [{ pattern: '$NAME = 1' }, { pattern: '"$NAME"' }] }),
      '()',
    ],
    ['a metavariable with a longer name', named(words, { pattern: '$NAMES = 1' }), '()'],
    [
      'text within another metavariable',
      named(
        words,
        { pattern: '$NAME = $X' },
        { 'metavariable-pattern': { metavariable: '$X', language: 'generic', pattern: '$NAME' } },
      ),
      '()',
    ],
    [
      'code within another metavariable',
      {
        patterns: [
          { pattern: '$A == $B' },
          { 'metavariable-pattern': { metavariable: '$A', 'pattern-either': [{ pattern: 'hmac.new(...)' }] } },
        ],
      },
      '(== & =hmac= & =new=)',
    ],
    [
      'a string read as another language',
      {
        patterns: [
          { pattern: '$A == $B' },
          { 'metavariable-pattern': { metavariable: '$A', language: 'javascript', pattern: 'foo()' } },
        ],
      },
      '==',
    ],
    [
      'a source that needs another',
      {
        mode: 'taint',
        'pattern-sources': [
          { label: 'A', pattern: 'first()' },
          { label: 'B', requires: 'A', pattern: '$X + $Y' },
        ],
        'pattern-sinks': [{ requires: 'B', pattern: 'last(...)' }],
      },
      '(=first= & =last=)',
    ],
    [
      'a source that needs the absence of another',
      {
        mode: 'taint',
        'pattern-sources': [
          { label: 'A', pattern: 'first()' },
          { label: 'B', requires: 'not A', pattern: '$X + $Y' },
        ],
        'pattern-sinks': [{ requires: 'B', pattern: 'last(...)' }],
      },
      '=last=',
    ],
  ])('%s', (_, rule, expected) => {
    expect(shown(ruleCondition(rule, ['python']))).toBe(expected)
  })

  it('takes a name that must be whole for a word of its own, without case where the language has none', () => {
    const rule = { patterns: [{ pattern: '$APP.$NAME(...)' }, ...named('^(get|put)$').patterns] }
    const word = { starts: true, ends: true }
    expect(ruleCondition(rule, ['python'])).toMatchObject({ of: [{ ...word, isCased: true }, word] })
    expect(ruleCondition(rule, ['php'])).toMatchObject({ of: [{ ...word, isCased: false }, word] })
  })
})

function holdsIn(condition: LiteralCondition, text: string): boolean {
  if (condition.kind === 'literal') return text.toLowerCase().includes(condition.text)
  return condition.kind === 'all'
    ? condition.of.every((part) => holdsIn(part, text))
    : condition.of.some((part) => holdsIn(part, text))
}
