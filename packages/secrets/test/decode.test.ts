import { describe, expect, it } from 'vitest'
import { expandTemplate } from '../src/index.ts'
import { builtInEngine } from './built-in-rules.ts'

const engine = builtInEngine()
const token = expandTemplate('ghp_{{base62:30}}{{crc32-base62}}', 'decode')
const plain = `first = 1\ntoken = "${token}"\nlast = 2\n`
const base64 = (text: string) => Buffer.from(text).toString('base64')
const wrapped = (text: string) => base64(text).replace(/.{64}/g, '$&\n    ')

const layers: readonly (readonly [string, (text: string) => string, string])[] = [
  ['base64', base64, 'base64'],
  ['base64 without padding, URL alphabet', (text) => Buffer.from(text).toString('base64url'), 'base64'],
  ['base64 over several lines', wrapped, 'base64'],
  ['hex', (text) => Buffer.from(text).toString('hex'), 'hex'],
  [
    'percent signs',
    (text) => [...Buffer.from(text)].map((b) => `%${b.toString(16).padStart(2, '0')}`).join(''),
    'percent',
  ],
  [
    '\\u escapes',
    (text) => [...Buffer.from(text)].map((b) => `\\u00${b.toString(16).padStart(2, '0')}`).join(''),
    'escape',
  ],
  [
    '\\x escapes',
    (text) => [...Buffer.from(text)].map((b) => `\\x${b.toString(16).padStart(2, '0')}`).join(''),
    'escape',
  ],
  ['base64 in base64', (text) => base64(`data: ${base64(text)}\n`), 'base64 in base64'],
  ['base64 in hex', (text) => Buffer.from(`data: ${base64(text)}`).toString('hex'), 'base64 in hex'],
]

describe('decoding', () => {
  it.each(layers)('%s', (_, encode, encoding) => {
    const text = `# comment\nblob: ${encode(plain)}\nend\n`
    const { matches } = engine.scan(Buffer.from(text), { decodeLevels: 2 })
    const [match] = matches.filter(({ rule }) => rule.id === 'github-token')
    expect(match?.secret.reveal()).toBe(token)
    expect(match?.facts).toMatchObject({ encoding })
    expect(text.slice(match?.start, match?.end)).toContain(encode(plain).slice(1, 60))
  })

  it('knows by what stands left of it what is encoded', () => {
    const value = expandTemplate('{{base62:38}}7k', 'context')
    const text = `kind: Secret\ndata:\n  aws_secret_access_key: ${base64(value)}\n`
    const { matches } = engine.scan(Buffer.from(base64(text)), { decodeLevels: 2 })
    expect(matches.map(({ rule, secret }) => [rule.id, secret.reveal()])).toEqual([['aws-secret-access-key', value]])
  })

  it('finds what stands left of it only once', () => {
    const text = `${token} ${base64('nothing but harmless words')}`
    expect(engine.scan(Buffer.from(text), { decodeLevels: 2, isRaw: true }).matches).toHaveLength(1)
  })

  it('reads the UTF-16 of PowerShell', () => {
    const command = Buffer.from(plain, 'utf16le').toString('base64')
    const { matches } = engine.scan(Buffer.from(`powershell -EncodedCommand ${command}`), { decodeLevels: 1 })
    expect(matches.map(({ secret }) => secret.reveal())).toContain(token)
  })

  it('does nothing unless asked, and no deeper than asked', () => {
    const twice = base64(`data: ${base64(plain)}\n`)
    expect(engine.scan(Buffer.from(twice)).matches).toEqual([])
    expect(engine.scan(Buffer.from(twice), { decodeLevels: 1 }).matches).toEqual([])
  })

  it('says when there is too much to decode', () => {
    const huge = `${base64('readable text, again and again. '.repeat(20_000))}\n\n`.repeat(30)
    const { limits } = engine.scan(Buffer.from(huge), { decodeLevels: 1 })
    expect(limits.map(({ message }) => message)).toEqual([expect.stringContaining('was not decoded')])
  })
})
