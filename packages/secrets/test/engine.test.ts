import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandCases, type RuleCase } from '../src/index.ts'
import { builtInEngine, compileBuiltInRules } from './built-in-rules.ts'

const engine = builtInEngine()
const positives = expandCases(compileBuiltInRules(), 1).filter(
  ({ kind, rule, path }) => kind === 'positive' && /^git(?:hub|lab)-/.test(rule) && path === 'src/app.txt',
)

const positive = fc.constantFrom(...positives)
const prose = fc.string({ unit: fc.constantFrom(...'abc xyz.,\n'), maxLength: 300 })

function foundIn(text: string | Uint8Array, { path, rule }: RuleCase): boolean {
  return engine.scan(Buffer.from(text), { path }).matches.some((match) => match.rule.id === rule)
}

describe('a secret is never lost', () => {
  it('between other text', () => {
    fc.assert(
      fc.property(positive, prose, prose, (item, before, after) => foundIn(`${before}\n${item.text}\n${after}`, item)),
    )
  })

  it('in quotes and brackets', () => {
    const wrappers = fc.constantFrom(['"', '"'], ["'", "'"], ['`', '`'], ['(', ')'], ['[', ']'], ['<', '>'], ['{', '}'])
    fc.assert(fc.property(positive, wrappers, (item, [open, close]) => foundIn(`${open}${item.text}${close}`, item)))
  })

  it('with CRLF', () => {
    fc.assert(
      fc.property(positive, prose, (item, before) =>
        foundIn(`${before}\n${item.text}\n`.replaceAll('\n', '\r\n'), item),
      ),
    )
  })

  it('in UTF-16 and UTF-32, with and without a mark', () => {
    const encodings = fc.constantFrom(
      ...['', '\ufeff'].flatMap((mark) => encoders.map((encode) => (text: string) => encode(mark + text))),
    )
    fc.assert(fc.property(positive, encodings, (item, encode) => foundIn(encode(`first line\n${item.text}\n`), item)))
  })

  it('at any place of a large file', () => {
    const filler = 'const value = compute(input, options);\n'.repeat(3_000)
    fc.assert(
      fc.property(positive, fc.nat(filler.length), (item, at) =>
        foundIn(`${filler.slice(0, at)}\n${item.text}\n${filler.slice(at)}`, item),
      ),
      { numRuns: 30 },
    )
  })

  it('among binary bytes', () => {
    fc.assert(
      fc.property(positive, fc.uint8Array({ maxLength: 200 }), (item, noise) =>
        foundIn(
          Buffer.concat([
            Buffer.from([1, 2, 255]),
            noise,
            Buffer.from([0, 10]),
            Buffer.from(item.text),
            Buffer.from([0]),
          ]),
          item,
        ),
      ),
    )
  })
})

const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const encoders = [
  utf16le,
  (text: string) => utf16le(text).swap16(),
  (text: string) => utf32(text, false),
  (text: string) => utf32(text, true),
]

function utf32(text: string, isBig: boolean): Buffer {
  const bytes = Buffer.alloc([...text].length * 4)
  for (const [index, character] of [...text].entries()) {
    const point = character.codePointAt(0) ?? 0
    if (isBig) bytes.writeUInt32BE(point, index * 4)
    else bytes.writeUInt32LE(point, index * 4)
  }
  return bytes
}

describe('hostile input', () => {
  const baits: Readonly<Record<string, (length: number) => string>> = {
    'near misses of a token': (length) => 'ghp_aB3dE6gH9 '.repeat(length / 14),
    'keywords only': (length) => 'secretpasswordtokenkey'.repeat(length / 22),
    'assignments that never end': (length) => 'password = "'.repeat(length / 12),
    'one long line of base64': (length) => 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo'.repeat(length / 35),
    'beginnings of keys': (length) => '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n'.repeat(length / 37),
    'addresses without an end': (length) => 'https://a:b'.repeat(length / 11),
    'curl without an end': (length) => 'curl -u --user '.repeat(length / 15),
  }

  it.each(Object.entries(baits))('%s: work grows no faster than the text', (_, bait) => {
    const small = engine.scan(Buffer.from(bait(50_000)), { path: '.env' })
    const large = engine.scan(Buffer.from(bait(400_000)), { path: '.env' })
    expect(large.work).toBeLessThanOrEqual(small.work * 9 + 10_000)
  })

  it('says where a budget was spent', () => {
    const budget = { stepsPerRule: 5_000, stepsPerFile: 1_000_000, matchesPerRule: 10 }
    const { limits } = engine.scan(Buffer.from('password = "'.repeat(2_000)), { budget })
    expect(limits.map(({ message }) => message)).toContain('the budget of the rule was spent')
  })

  it('says when a rule has too many matches', () => {
    const [item] = positives
    const budget = { stepsPerRule: 1e9, stepsPerFile: 1e9, matchesPerRule: 3 }
    const { limits, matches } = engine.scan(Buffer.from(`${item?.text}\n`.repeat(10)), { budget })
    expect(matches).toHaveLength(3)
    expect(limits).toContainEqual({ rule: item?.rule, message: 'more than 3 matches; the rest was not looked at' })
  })
})

describe('a name', () => {
  const value = 'q7Zk3vPx9LmT2bWc8RfY4nHd'
  const found = (text: string) => engine.scan(Buffer.from(text)).matches.map(({ rule }) => rule.id)

  it('counts before a value on the next line', () => {
    expect(found(`ebanx key\n${value}\n`)).toContain('ebanx-integration-key')
    expect(found(`see /docs/payments/providers/latam/keys/2024/Ebanx\n${value}\n`)).toContain('ebanx-integration-key')
  })

  it('is none inside a line of base64', () => {
    const data = `HCTwhTVig27wIfMHlWHwcQ4mBvT3xYzK8sJpLrNdUaOeGiFhWqSkEbAnx`
    expect(found(`-----BEGIN CERTIFICATE-----\n${data}\n${value}\n`)).not.toContain('ebanx-integration-key')
  })
})

describe('what is given back', () => {
  it('never shows a value', () => {
    for (const item of positives) {
      const { matches } = engine.scan(Buffer.from(item.text), { path: item.path })
      const shown = `${inspect(matches, { depth: 9, showHidden: true })}${JSON.stringify(matches)}${matches.map(({ secret }) => `${secret}`)}`
      for (const { secret } of matches) expect(shown.includes(secret.reveal())).toBe(false)
    }
  })

  it('has offsets of the secret in bytes', () => {
    const [item] = positives
    const { matches, text } = engine.scan(Buffer.from(`é€😀 ${item?.text}`), {})
    const [match] = matches
    expect(text.toString('utf8', match?.start, match?.end)).toBe(match?.secret.reveal())
  })

  it('is the same for the loaded artefact and for a misaligned copy of it', async () => {
    const { encodeSecretRules, loadSecretEngine } = await import('../src/index.ts')
    const artefact = encodeSecretRules(compileBuiltInRules())
    const shifted = new Uint8Array(artefact.length + 1)
    shifted.set(artefact, 1)
    const [item] = positives
    const scan = loadSecretEngine(shifted.subarray(1)).scan(Buffer.from(item?.text ?? ''))
    expect(scan.matches.map(({ rule }) => rule.id)).toEqual([item?.rule])
  })
})
