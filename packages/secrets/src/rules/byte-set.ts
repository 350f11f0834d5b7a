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
