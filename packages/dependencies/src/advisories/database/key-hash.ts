import { crc32 } from 'node:zlib'

/** Only spreads: what is found under a hash is compared with the key itself. Native, because a look-up asks once for every package. */
export function keyHash(key: string): number {
  return crc32(key)
}
