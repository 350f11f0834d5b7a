import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A well-formed token of GitHub's public format (random, with its checksum), so that a scanner must take it for real. */
export function plantedSecret(): string {
  const random = [...randomBytes(30)].map((byte) => digits[byte % digits.length]).join('')
  let rest = crc32(random)
  let checksum = ''
  for (let place = 0; place < 6; place++) {
    checksum = (digits[rest % 62] ?? '0') + checksum
    rest = Math.floor(rest / 62)
  }
  return ['gh', 'p_', random, checksum].join('')
}
