const isCharacter = new Uint8Array(256)
/** The six bits of each character; both alphabets. */
const bitsOf = new Uint8Array(256)
for (const [index, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  bitsOf[character.charCodeAt(0)] = index
  isCharacter[character.charCodeAt(0)] = 1
}
bitsOf[45] = 62
bitsOf[95] = 63
isCharacter[45] = 1
isCharacter[95] = 1

const shortest = 20

/**
 * Runs of at least twenty base64 characters: offsets of their first byte and of the byte after. Looks at every twentieth byte first: most
 * text has a space or a sign in each stretch of that length, and costs a twentieth.
 */
export function forEachRun(bytes: Uint8Array, onRun: (start: number, end: number) => void): void {
  const { length } = bytes
  let from = 0
  for (let at = shortest - 1; at < length; ) {
    let start = at + 1
    while (start > from && isCharacter[bytes[start - 1] as number] === 1) start--
    if (start === from || at + 1 - start >= shortest) {
      let end = at + 1
      while (end < length && isCharacter[bytes[end] as number] === 1) end++
      if (end - start >= shortest) onRun(start, end)
      from = end + 1
    } else from = start
    at = from + shortest - 1
  }
}

/** At most one of the first twelve bytes is not printable, or every second is zero as in UTF-16. */
export function beginsReadable(bytes: Uint8Array, start: number): boolean {
  let unreadable = 0
  let zeros = 0
  for (let group = 0; group < 4; group++) {
    const at = start + group * 4
    const bits =
      ((bitsOf[bytes[at] as number] as number) << 18) |
      ((bitsOf[bytes[at + 1] as number] as number) << 12) |
      ((bitsOf[bytes[at + 2] as number] as number) << 6) |
      (bitsOf[bytes[at + 3] as number] as number)
    for (const byte of [bits >> 16, (bits >> 8) & 255, bits & 255]) {
      if (byte === 0) zeros++
      else if (!isPrintable(byte)) unreadable++
    }
  }
  return unreadable <= 1 && (zeros === 0 || zeros === 6)
}

export function isPrintable(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13
}
