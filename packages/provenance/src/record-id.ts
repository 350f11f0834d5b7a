const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID for `AI-Record`: 48 bits of time, then `random`, 10 bytes. It names no person and no machine. */
export function newRecordId(time: number, random: Uint8Array): string {
  const bits = [...random].reduce((value, byte) => (value << 8n) | BigInt(byte), BigInt(time))
  return Array.from({ length: 26 }, (_, index) => crockford[Number((bits >> BigInt(5 * (25 - index))) & 31n)]).join('')
}
