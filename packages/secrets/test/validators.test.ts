import { describe, expect, it } from 'vitest'
import { compileSecretRules, expandTemplate, makeSecretEngine } from '../src/index.ts'
import { crcBase62, crcHexLittleEndian } from '../src/validators/crc32.ts'
import { isPlaceholder } from '../src/validators/placeholder.ts'
import { describeValidator, validatorNames } from '../src/validators/validator-names.ts'

/** A rule for whatever stands behind `value: `, with one validator. */
function judge(validator: string, value: string, name = 'value', path = ''): string {
  return scanWith(validator, `${name}: ${value}`, name, path).matches[0]?.confidence ?? 'dropped'
}

function scanWith(validator: string, template: string, name: string, path = '') {
  const text = `provider = "p"
revoke = "https://p.example"
[[rules]]
id = "p"
description = "P"
regex = '''${name}: ([^\\n]{1,9000}(?:\\n[^\\n]{1,100}){0,20})'''
keywords = ["${name}"]
validators = ["${validator}"]
`
  const { rules, keywords } = compileSecretRules([{ name: 'p.toml', text }], { needsCases: false })
  return makeSecretEngine(rules, keywords).scan(Buffer.from(expandTemplate(template, validator)), { path })
}

/** Spelling, a value that passes, a value that fails, and what a failure does. */
const table: readonly (readonly [string, string, string, 'dropped' | 'low'])[] = [
  ['crc32-base62', 'acme_{{base62:30}}{{crc32-base62}}', 'acme_{{base62:36}}', 'low'],
  ['crc32-base36', 'acme-{{base62:30}}.{{crc32-base36}}', 'acme-{{base62:30}}.{{lower-alnum:7}}', 'low'],
  ['crc32-hex', 'ACME{{base62:30}}{{crc32-hex}}', 'ACME{{base62:30}}{{hex:8}}', 'low'],
  ['crc32-hex-body', 'acme_{{base62:30}}{{crc32-hex-body}}', 'acme_{{base62:30}}{{hex:8}}', 'low'],
  ['crc32-hex-le', 'acme_{{base62:30}}_{{crc32-hex-le}}', 'acme_{{base62:30}}_{{hex:8}}', 'low'],
  ['crc32-base64', 'acme{{base62:54}}{{crc32-base64}}', 'acme{{base62:60}}', 'low'],
  ['bech32', 'KEY-1{{bech32-upper:52}}{{bech32}}', 'KEY-1{{bech32-upper:58}}', 'low'],
  ['luhn', '4{{digits:14}}{{luhn}}', '4532015112830367', 'low'],
  ['min-digits:2', 'aQzTk4x9', 'aQzTkkx9', 'dropped'],
  ['min-letters:3', '12ab34c', '12ab345', 'dropped'],
  ['min-upper:2', 'abXcYd', 'abXcyd', 'dropped'],
  ['min-lower:2', 'ABxCyD', 'ABxCYD', 'dropped'],
  ['min-special:1', 'ab3cd!ef', 'ab3cdfef', 'dropped'],
  ['min-classes:3', 'ab3cdXef', 'ab3cdxef', 'dropped'],
  ['min-distinct:5', 'abcxeabc', 'abxxbaab', 'dropped'],
  ['not-uuid', '{{hex:32}}', '{{uuid}}', 'dropped'],
  ['maybe-uuid', '{{hex:32}}', '{{uuid}}', 'low'],
  ['maybe-base32', 'QZ{{b32:18}}', 'QZ{{b32:10}}0189', 'low'],
  ['token-like', '{{hex:16}}', 'acme1337-login', 'dropped'],
  ['not-hash', '{{hex:36}}', '{{hex:40}}', 'dropped'],
  ['not-words', '{{base62:32}}', 'user-session-cookie-name', 'dropped'],
  ['not-plain-words', 'Tiger{{"House"}}76{{"!"}}', 'user-session-cookie-name', 'dropped'],
  ['maybe-words', '{{base62:32}}', 'user-session-cookie-name', 'low'],
  ['random', '{{base62:32}}', 'aabbaabbaabbaaccaabbaabb', 'dropped'],
  ['random', '{{hex:32}}-{{hex:32}}', 'aabb1122-aabb1122-aabb1122', 'dropped'],
  ['random', 'acme_{{hex:32}}', 'acme_aabb1122aabb1122aabb1122', 'dropped'],
  ['varied', '{{base62:32}}', 'aabbaabbaabbaaccaabbaabb', 'dropped'],
  ['one-case', '{{lower-alnum:32}}', 'aB{{lower-alnum:32}}', 'low'],
  ['maybe-random', '{{base62:32}}', 'aabbaabbaabbaaccaabbaabb', 'low'],
  ['literal-value', '{{base62:16}}', 'config.get("password")', 'dropped'],
  ['literal-value', '{{base62:22}}==', 'state==loaded', 'dropped'],
  ['password-like', '{{password:12}}', 'newPassword', 'dropped'],
  ['url-password', '{{base62:16}}', 'password', 'dropped'],
  ['jwt', '{{jwt}}', 'eyJhbGci.{{base64url:40}}.{{base64url:40}}', 'low'],
  ['secret-jwt', '{{jwt}}', 'eyJhbGci.{{base64url:40}}.{{base64url:40}}', 'dropped'],
  [
    'armoured',
    '{{pem:RSA PRIVATE KEY}}',
    '-----BEGIN PRIVATE KEY----- then your own, and then -----END PRIVATE KEY-----',
    'dropped',
  ],
  [
    'real-jwt',
    '{{jwt}}',
    `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ name: 'John Doe' })).toString('base64url')}.x`,
    'low',
  ],
  ['json-keys:n,k', 'glc_{{json:n,k}}', 'glc_{{json:n,m}}', 'low'],
  ['pypi-macaroon', 'pypi-{{pypi-macaroon}}', 'pypi-{{base64url:150}}', 'low'],
  [
    'private-key',
    '{{pem:RSA PRIVATE KEY}}',
    '-----BEGIN RSA PRIVATE KEY-----{{letters:90}}-----END RSA PRIVATE KEY-----',
    'low',
  ],
  [
    'unencrypted',
    '{{pem:RSA PRIVATE KEY}}',
    '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n{{base64:90}}',
    'low',
  ],
  ['basic-credential', '{{base64-of:bot:q8Zk3vPw1x}}', '{{base64-of:nothing of the kind}}', 'low'],
  ['basic-password', '{{base64-of:bot:q8Zk3vPw1x}}', '{{base64-of:user:password}}', 'dropped'],
]

describe('each validator', () => {
  it.each(table)('%s tells one value from the other', (name, passing, failing, effect) => {
    expect(judge(name, passing)).not.toBe('dropped')
    expect(judge(name, passing)).not.toBe('low')
    expect(judge(name, failing)).toBe(effect)
  })

  it('secret-name looks at the name', () => {
    expect(judge('secret-name', '{{base62:20}}', 'apiToken')).toBe('medium')
    expect(judge('secret-name', '{{base62:20}}', 'publicKey')).toBe('dropped')
    expect(judge('secret-name', '{{base62:20}}', 'token_url')).toBe('dropped')
  })

  it.each([
    'apiKeyId',
    'PUBLIC_KEY',
    'csrfToken',
    'passwordHash',
    'monkey',
    'tokenizer',
    'secret_name',
    'fakeToken',
    'keyboardLayout',
  ])('secret-name knows that %s is none', (name) => {
    expect(judge('secret-name', '{{base62:20}}', name)).toBe('dropped')
  })

  it('some look at what stands between the name and the value', () => {
    expect(judge('told-by-word', '{{base62:20}}', 'acme key')).toBe('medium')
    expect(judge('told-by-word', '{{base62:20}}', 'acme')).toBe('low')
    expect(judge('whole-name', '{{base62:20}}', 'acme')).toBe('medium')
    expect(judge('whole-name', '{{uuid}}', 'acme')).toBe('dropped')
    expect(judge('whole-name', '{{uuid}}', 'acme key')).toBe('medium')
    expect(judge('not-public', '{{base62:20}}', 'acme key')).toBe('medium')
    expect(judge('not-public', '{{base62:20}}', 'acmePublicKey')).toBe('dropped')
    expect(judge('not-public', '{{base62:20}}', 'acme_publishable_api_key')).toBe('dropped')
  })

  it('some look at the path', () => {
    expect(judge('not-packaged', '{{base62:20}}', 'value', 'src/a.ts')).toBe('medium')
    expect(judge('not-packaged', '{{base62:20}}', 'value', 'web/node_modules/a/index.js')).toBe('dropped')
    expect(judge('not-packaged', '{{base62:20}}', 'value', 'yarn.lock')).toBe('dropped')
    expect(judge('bare-literal', 'someFunction2', 'value', 'a.env')).toBe('medium')
    expect(judge('bare-literal', 'someFunction2', 'value', 'a.ts')).toBe('dropped')
    expect(judge('bare-literal', '{{hex:40}}', 'value', 'a.ts')).toBe('medium')
    expect(judge('bare-literal', 'someFunction2', '// value', 'a.ts')).toBe('medium')
    expect(judge('bare-literal', 'someFunction2', '-- value', 'a.ts')).toBe('medium')
    expect(judge('no-test', '{{base62:20}}', 'value', 'src/a.ts')).toBe('medium')
    expect(judge('no-test', '{{base62:20}}', 'value', 'test/a.ts')).toBe('low')
    expect(judge('no-test', '{{base62:20}}', 'value', 'keys/dummy.key')).toBe('low')
    expect(judge('no-test', '{{base62:20}}', 'value', 'keys/stub_key.priv')).toBe('low')
    expect(judge('no-test', '{{base62:20}}', 'value', 'keys/stubborn.priv')).toBe('medium')
  })

  it('word-start looks at the letter before', () => {
    expect(judge('word-start', '{{base62:20}}', 'BOX')).toBe('medium')
    const { matches } = scanWith('word-start', 'dropbox: {{base62:20}}', 'box')
    expect(matches).toEqual([])
    expect(scanWith('word-start', 'myBox: {{base62:20}}', 'Box').matches).toHaveLength(1)
  })

  it('real-host looks at the host', () => {
    expect(judge('real-host', 'https://bot:{{base62:12}}@git.acme.dev/')).toBe('medium')
    expect(judge('real-host', 'https://bot:{{base62:12}}@git.acme.invalid/')).toBe('low')
  })

  it('stands in this table', () => {
    const paths = ['not-packaged', 'bare-literal', 'no-test']
    const others = [...paths, 'word-start', 'secret-name', 'real-host', 'told-by-word', 'whole-name', 'not-public']
    const known = new Set([...table.map(([name]) => name.replace(/:.*/, '')), ...others])
    expect(validatorNames.filter((name) => !known.has(name))).toEqual([])
  })

  it('raises to high where a checksum or structure passes', () => {
    expect(judge('crc32-base62', 'acme_{{base62:30}}{{crc32-base62}}')).toBe('high')
    expect(judge('jwt', '{{jwt}}')).toBe('high')
  })
})

describe('hostile values', () => {
  const bodies = ['a', 'aB', '/a', 'a.', 'a-', 'A_', '1', ' a', '\\n', '{', '%41', 'a1_', '(', '[a'].map((unit) =>
    unit.repeat(200),
  )
  const values = bodies.flatMap((body) => ['', '!', '=', '"', '/', '('].map((end) => `${body.slice(0, 380)}${end}`))

  it.each(validatorNames.map((name) => [name]))('%s takes no exponential time', (name) => {
    const spelling = name.startsWith('min-') ? `${name}:3` : name === 'json-keys' ? `${name}:a` : name
    const described = describeValidator(spelling)
    if (typeof described === 'string') throw new Error(described)
    for (const value of values) {
      const text = `token = ${value}`
      described.check({ text, path: value, start: 8, end: text.length, matchStart: 0, matchEnd: text.length, value })
      isPlaceholder(value)
    }
  })
})

describe('checksums', () => {
  it('pads and orders digits as the published schemes do', () => {
    // CRC-32 of "123456789" is cbf43926, the check value of the algorithm.
    expect(crcHexLittleEndian('123456789')).toBe('2639f4cb')
    expect(crcBase62('123456789')).toBe('3jZRME')
    expect(crcBase62('')).toBe('000000')
  })
})

describe('placeholders', () => {
  it.each([
    `$\{TOKEN}`,
    '$TOKEN',
    '$(cat token)',
    '{{ token }}',
    '<your token>',
    '%TOKEN%',
    '#{token}',
    'xxxxxxxxxxxx',
    '****************',
    'your-api-key',
    'changeme',
    'EXAMPLEKEY',
    '0000000000000000',
    'Y2hhbmdlbWUtbm93',
  ])('%s', (value) => {
    expect(isPlaceholder(value)).toBe(true)
  })

  it('lets random values through', () => {
    const values = Array.from({ length: 2_000 }, (_, seed) => expandTemplate('{{base62:40}}', `random ${seed}`))
    expect(values.filter(isPlaceholder)).toEqual([])
  })

  it('takes a short word inside a long random value for chance, at its edge or in a short value not', () => {
    const random = (length: number) => expandTemplate(`{{base62:${length}}}`, 'around a word')
    expect(isPlaceholder(`${random(40)}AnyAPI${random(40)}`)).toBe(false)
    expect(isPlaceholder(`${random(40)}Example${random(40)}`)).toBe(true)
    expect(isPlaceholder(`${random(40)}_myapi_${random(40)}`)).toBe(true)
    expect(isPlaceholder('this1is2MyApi3value')).toBe(true)
  })
})
