import type { ScanResult } from './match.ts'

type Encoding = ScanResult['encoding']

/** UTF-16 and UTF-32, with a mark or told by where the zero bytes are, as UTF-8; everything else as it is. */
export function decodeText(bytes: Uint8Array): { text: Buffer; encoding: Encoding } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const encoding = encodingOf(buffer)
  return { text: encoding === 'bytes' ? buffer : toUtf8(buffer, encoding), encoding }
}

function encodingOf(bytes: Buffer): Encoding {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  return encodingByZeros(bytes)
}

const sampleSize = 4_096

/** Text of mostly ASCII has zeros in one half of its UTF-16 units (three quarters in UTF-32) and hardly any in the other. */
function encodingByZeros(bytes: Buffer): Encoding {
  const sample = bytes.subarray(0, sampleSize)
  if (!sample.includes(0)) return 'bytes'
  const zeros = [0, 0, 0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index & 3] = (zeros[index & 3] ?? 0) + 1
  const quarter = sample.length / 4
  const isFull = zeros.map((count) => count >= quarter * 0.6)
  const isEmpty = zeros.map((count) => count <= quarter * 0.1)
  if (isFull[1] && isFull[2] && isFull[3] && isEmpty[0]) return 'utf-32le'
  if (isFull[0] && isFull[1] && isFull[2] && isEmpty[3]) return 'utf-32be'
  if (isFull[1] && isFull[3] && isEmpty[0] && isEmpty[2]) return 'utf-16le'
  if (isFull[0] && isFull[2] && isEmpty[1] && isEmpty[3]) return 'utf-16be'
  return 'bytes'
}

function toUtf8(bytes: Buffer, encoding: Exclude<Encoding, 'bytes'>): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(withoutMark(bytes.toString('utf16le')))
  if (encoding === 'utf-16be') {
    const swapped = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16()
    return Buffer.from(withoutMark(swapped.toString('utf16le')))
  }
  const isLittle = encoding === 'utf-32le'
  const points: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
    points.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd')
  }
  return Buffer.from(withoutMark(points.join('')))
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
