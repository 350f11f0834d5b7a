import { bech32Checksum } from './bech32.ts'
import { crcBase36, crcBase62, crcBase64, crcHex, crcHexLittleEndian } from './crc32.ts'

/** How a token carries its checksum: what is summed, and what stands at the end. The validators and the case generators share it. */
export interface ChecksumFormat {
  readonly length: number
  /** The checksum for everything of the token that stands before it. */
  readonly of: (before: string) => string
  readonly ignoresCase?: boolean
}

export const checksumFormats = {
  /** GitHub, npm: over what follows the first underscore. */
  'crc32-base62': { length: 6, of: (before) => crcBase62(afterPrefix(before)) },
  /** GitLab: over everything before. */
  'crc32-base36': { length: 7, of: crcBase36 },
  /** Atlassian: over everything before. */
  'crc32-hex': { length: 8, of: crcHex, ignoresCase: true },
  /** Cloudflare: over what follows the first underscore. */
  'crc32-hex-body': { length: 8, of: (before) => crcHex(afterPrefix(before)), ignoresCase: true },
  /** Grafana: over everything before the last underscore. */
  'crc32-hex-le': { length: 8, of: (before) => crcHexLittleEndian(before.replace(/_$/, '')), ignoresCase: true },
  /** Confluent: over what follows the four-letter prefix. */
  'crc32-base64': { length: 6, of: (before) => crcBase64(before.slice(4)) },
  /** Age keys: the six symbols of BIP 173. */
  bech32: { length: 6, of: bech32Checksum, ignoresCase: true },
  /** Card numbers. */
  luhn: { length: 1, of: luhnDigit },
} as const satisfies Readonly<Record<string, ChecksumFormat>>

export type ChecksumName = keyof typeof checksumFormats

export function isChecksumName(name: string): name is ChecksumName {
  return Object.hasOwn(checksumFormats, name)
}

export function hasChecksum(format: ChecksumFormat, token: string): boolean {
  const before = token.slice(0, -format.length)
  const expected = format.of(before)
  const found = token.slice(-format.length)
  return format.ignoresCase === true ? expected.toLowerCase() === found.toLowerCase() : expected === found
}

function afterPrefix(token: string): string {
  return token.slice(token.indexOf('_') + 1)
}

function luhnDigit(before: string): string {
  const digits = [...before.replace(/\D/g, '')].reverse().map(Number)
  const sum = digits.reduce((total, digit, index) => {
    const value = index % 2 === 0 ? digit * 2 : digit
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}
