/** UTF-16 with a byte order mark becomes UTF-8, which is all that Semgrep reads; other bytes stay as they are. */
export function sourceBytes(bytes: Uint8Array): Uint8Array {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  return encoding === undefined ? bytes : Buffer.from(new TextDecoder(encoding).decode(bytes))
}

/** The same bytes, not a copy. */
export function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A character for each byte, as expressions over whole files expect it. */
export function latin1(bytes: Uint8Array): string {
  return viewOf(bytes).toString('latin1')
}

export function utf8(bytes: Uint8Array): string {
  return viewOf(bytes).toString('utf8')
}
