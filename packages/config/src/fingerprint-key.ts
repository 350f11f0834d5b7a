import { Buffer } from 'node:buffer'

const bytesOfKey = 32

/** 32 bytes from 64 hexadecimal digits or from base64 (padding optional); undefined for anything else. */
export function decodeFingerprintKey(written: string): Uint8Array | undefined {
  if (/^[0-9a-f]{64}$/i.test(written)) return Buffer.from(written, 'hex')
  if (!/^[A-Za-z0-9+/]{43}=?$/.test(written)) return undefined
  const key = Buffer.from(written, 'base64')
  return key.length === bytesOfKey ? key : undefined
}

export function encodeFingerprintKey(key: Uint8Array): string {
  return Buffer.from(key).toString('base64')
}
