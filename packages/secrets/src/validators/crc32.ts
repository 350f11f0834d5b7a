import { crc32 } from 'node:zlib'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** GitHub and npm: base62 with digits, upper, lower, padded to six. */
export function crcBase62(body: string): string {
  let rest = crc32(body)
  let text = ''
  while (rest > 0) {
    text = `${digits[rest % 62]}${text}`
    rest = Math.floor(rest / 62)
  }
  return text.padStart(6, '0')
}

/** GitLab's routable tokens: lower base36, padded to seven. */
export function crcBase36(body: string): string {
  return crc32(body).toString(36).padStart(7, '0')
}

export function crcHex(body: string): string {
  return crc32(body).toString(16).padStart(8, '0')
}

/** Grafana writes the four bytes in little-endian order. */
export function crcHexLittleEndian(body: string): string {
  return crcBytes(body).toString('hex')
}

/** Confluent: the four bytes in little-endian order, base64 without padding. */
export function crcBase64(body: string): string {
  return crcBytes(body).toString('base64').replace(/=+$/, '')
}

function crcBytes(body: string): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(crc32(body))
  return bytes
}
