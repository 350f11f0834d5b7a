import { checksumFormats, isChecksumName } from '../validators/checksum-formats.ts'
import type { RandomBelow } from './seeded-random.ts'

const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const digits = '0123456789'

/** `{{name:length}}`: so many characters of the alphabet. */
const alphabets: Readonly<Record<string, string>> = {
  hex: `${digits}abcdef`,
  'hex-upper': `${digits}ABCDEF`,
  digits,
  lower,
  upper,
  letters: lower + upper,
  base62: digits + upper + lower,
  base64: `${upper}${lower}${digits}+/`,
  base64url: `${upper}${lower}${digits}-_`,
  'lower-alnum': lower + digits,
  'upper-alnum': upper + digits,
  b32: `${upper}234567`,
  'b32-lower': `${lower}234567`,
  'bech32-lower': 'qpzry9x8gf2tvdw0s3jn54khce6mua7l',
  'bech32-upper': 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
  password: `${upper}${lower}${digits}!#%^&*+-_`,
}

/** Expands one `{{name:argument}}`. `before` is the case up to here: checksums look back into it. */
export function generate(name: string, argument: string, before: string, random: RandomBelow): string {
  const alphabet = Object.hasOwn(alphabets, name) ? alphabets[name] : undefined
  if (alphabet !== undefined) return pick(alphabet, lengthOf(argument, random), random)
  if (isChecksumName(name)) return checksumOf(name, before)
  switch (name) {
    case 'uuid':
      return [8, 4, 4, 4, 12].map((length) => pick(`${digits}abcdef`, length, random)).join('-')
    case 'base64-of':
      return Buffer.from(argument).toString('base64')
    case 'base64url-of':
      return Buffer.from(argument).toString('base64url')
    case 'json':
      return Buffer.from(JSON.stringify(objectWith(argument.split(','), random))).toString('base64')
    case 'jwt':
      return jwt(random)
    case 'pypi-macaroon':
      return macaroon(random)
    case 'pem':
      return pem(argument, random)
    case 'repeat':
      return (argument[0] ?? 'x').repeat(Number(argument.slice(1)))
    default:
      throw new Error(`there is no generator {{${name}}}`)
  }
}

function pick(alphabet: string, length: number, random: RandomBelow): string {
  return Array.from({ length }, () => alphabet[random(alphabet.length)]).join('')
}

/** `20` or `20-40`. */
function lengthOf(argument: string, random: RandomBelow): number {
  const [low, high] = argument.split('-').map(Number)
  if (low === undefined || !Number.isInteger(low)) throw new Error(`"${argument}" is no length`)
  return high === undefined ? low : low + random(high - low + 1)
}

/** The token that ends here: back to white space, a quote, or punctuation that tokens do not hold. */
function checksumOf(name: keyof typeof checksumFormats, before: string): string {
  const token = /[A-Za-z0-9_.+/-]*={0,2}$/.exec(before)?.[0] ?? ''
  const checksum = checksumFormats[name].of(token)
  return token === token.toUpperCase() && name === 'bech32' ? checksum.toUpperCase() : checksum
}

function objectWith(keys: readonly string[], random: RandomBelow): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, pick(lower + digits, 16, random)]))
}

function jwt(random: RandomBelow): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { sub: pick(digits, 10, random), iat: 1_500_000_000 + random(100_000_000) }
  return [part({ alg: 'HS256', typ: 'JWT' }), part(claims), pick(alphabets.base64url ?? '', 43, random)].join('.')
}

function macaroon(random: RandomBelow): string {
  const location = Buffer.from('pypi.org')
  const noise = Buffer.from(Array.from({ length: 100 }, () => random(256)))
  return Buffer.concat([Buffer.from([2, 1, location.length]), location, noise]).toString('base64url')
}

/** Armour with a body that begins like a DER sequence (or an OpenSSH key, or OpenPGP packets) and is random after that. */
function pem(label: string, random: RandomBelow): string {
  const noise = Buffer.from(Array.from({ length: 240 }, () => random(256)))
  const head = label.startsWith('OPENSSH')
    ? Buffer.from('openssh-key-v1\0\0\0\0\x04none')
    : Buffer.from([0x30, 0x82, 0, noise.length])
  if (label.startsWith('PGP')) noise[0] = 0x95
  const body = Buffer.concat(label.startsWith('PGP') ? [noise] : [head, noise]).toString('base64')
  const lines = body.match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n')
}
