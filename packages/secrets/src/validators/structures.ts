/** Base64 or base64url JSON; undefined where it is not. */
function decodeJson(encoded: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'))
    return isRecord(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A JWT: a header with `alg`, and claims. */
export function isJwt(token: string): boolean {
  const [header = '', claims = ''] = token.split('.')
  return typeof decodeJson(header)?.alg === 'string' && decodeJson(claims) !== undefined
}

/** A JWT that is not public by its role. */
export function isSecretJwt(token: string): boolean {
  return isJwt(token) && decodeJson(token.split('.')[1] ?? '')?.role !== 'anon'
}

/** Not the subject and name of every tutorial. */
export function isRealJwt(token: string): boolean {
  const { sub, name } = decodeJson(token.split('.')[1] ?? '') ?? {}
  return sub !== '1234567890' && name !== 'John Doe'
}

/** The part after the last `_`, `-`, `:` or `.` prefix decodes to JSON that has all keys. */
export function hasJsonKeys(token: string, keys: readonly string[]): boolean {
  const encoded = /ey[A-Za-z0-9+/_=-]{4,}/.exec(token)?.[0] ?? ''
  const json = decodeJson(encoded) ?? decodeJson(encoded.split('_')[0] ?? '')
  return json !== undefined && keys.every((key) => Object.hasOwn(json, key))
}

/** PyPI: a macaroon of version 2 whose location is `pypi.org` or `test.pypi.org`. */
export function isPypiMacaroon(token: string): boolean {
  const bytes = Buffer.from(token.replace(/^pypi-/, ''), 'base64')
  const location = bytes.toString('latin1', 3, 3 + (bytes[2] ?? 0))
  return bytes[0] === 2 && bytes[1] === 1 && (location === 'pypi.org' || location === 'test.pypi.org')
}

/** The body between the armour lines is base64 of a DER sequence, an OpenSSH key or OpenPGP packets. */
export function isPrivateKeyBody(armoured: string): boolean {
  const body = armouredBody(armoured).replace(/[^A-Za-z0-9+/]/g, '')
  const bytes = Buffer.from(body, 'base64')
  const label = /BEGIN ([A-Z0-9 ]*)PRIVATE/.exec(armoured)?.[1] ?? ''
  if (label.startsWith('OPENSSH')) return bytes.toString('latin1', 0, 15) === 'openssh-key-v1\0'
  if (label.startsWith('PGP')) return ((bytes[0] ?? 0) & 0x80) !== 0
  return /ENCRYPTED/.test(armoured) || isDerSequence(bytes)
}

/** False for a key under a passphrase: a header says so, or the cipher's name inside an OpenSSH key. */
export function isUnencrypted(armoured: string): boolean {
  if (/Proc-Type: 4,ENCRYPTED|BEGIN ENCRYPTED/.test(armoured)) return false
  const head = Buffer.from(
    armouredBody(armoured)
      .replace(/[^A-Za-z0-9+/]/g, '')
      .slice(0, 80),
    'base64',
  ).toString('latin1')
  return !head.startsWith('openssh-key-v1\0') || head.includes('\x04none')
}

/** A SEQUENCE whose length in its own header is the length of the bytes, give or take padding that was cut off. */
function isDerSequence(bytes: Buffer): boolean {
  const first = bytes[1] ?? 0
  const lengthBytes = first > 0x80 ? first - 0x80 : 0
  if (bytes[0] !== 0x30 || lengthBytes > 3) return false
  const declared = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes)
  return Math.abs(declared + 2 + lengthBytes - bytes.length) <= 4
}

/**
 * Between armour lines there is base64 (escaped, quoted, with header lines), enough of it for a key, not one passage again and again, and not
 * all hexadecimal.
 */
export function isArmoured(text: string): boolean {
  const body = armouredBody(text).replace(/[\s"'+,;\\>|#*]/g, '')
  const foreign = body.replace(/[A-Za-z0-9+/=_-]/g, '').length
  const isFiller = isRepeating(body, body.length / 2) || /^[0-9a-f]*$/i.test(body)
  return body.length >= 64 && foreign * 20 <= body.length && !isFiller
}

/** The text is one passage of at most `longest` characters, repeated. */
function isRepeating(text: string, longest: number): boolean {
  const period = (text + text).indexOf(text, 1)
  if (period <= longest) return true
  const again = text.indexOf(text.slice(0, 24), 1)
  return again > 0 && again <= longest && text.slice(again) === text.slice(0, text.length - again)
}

function armouredBody(armoured: string): string {
  return armoured
    .replace(/-----[^-\n]{4,80}-----/g, '\n')
    .replace(/\\{1,2}[nrt]/g, '\n')
    .split('\n')
    .filter((line) => !/^\s*["'+]?\s*[A-Za-z-]+:\s/.test(line))
    .join('\n')
}

/** Base64 of `user:password`. */
export function isBasicCredential(encoded: string): boolean {
  return /^[\x20-\x39\x3b-\x7e]{1,100}:[\x20-\x7e]{1,200}$/.test(Buffer.from(encoded, 'base64').toString('latin1'))
}
