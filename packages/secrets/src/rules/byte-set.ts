/** 256 flags, one for each byte. */
export type ByteSet = Uint8Array

export const noBytes: ByteSet = new Uint8Array(256)

export function union(a: ByteSet, b: ByteSet): ByteSet {
  if (b === noBytes || a === b) return a
  if (a === noBytes) return b
  const both = a.slice()
  for (let byte = 0; byte < 256; byte++) if (b[byte] === 1) both[byte] = 1
  return both
}

export function overlaps(a: ByteSet, b: ByteSet): boolean {
  for (let byte = 0; byte < 256; byte++) if (a[byte] === 1 && b[byte] === 1) return true
  return false
}

/** Whether `set` has all bytes of `part`. */
export function hasAll(set: ByteSet, part: ByteSet): boolean {
  return part.every((flag, byte) => flag === 0 || set[byte] === 1)
}

export function sizeOf(set: ByteSet): number {
  return set.reduce((total, flag) => total + flag, 0)
}

/** As text: for each range of bytes its first and its last one. */
export function rangesOf(set: ByteSet): string {
  let ranges = ''
  for (let byte = 0; byte < 256; byte++) {
    if (set[byte] !== 1) continue
    const first = byte
    while (set[byte + 1] === 1) byte++
    ranges += String.fromCharCode(first, byte)
  }
  return ranges
}

/** With all bytes above ASCII where it has one: `i` makes pairs of them that the sets do not know. */
export function withHighBytes(set: ByteSet): ByteSet {
  return set.indexOf(1, 128) === -1 ? set : set.slice().fill(1, 128)
}
