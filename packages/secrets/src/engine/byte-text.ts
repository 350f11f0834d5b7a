/** Node keeps longer strings outside the heap, where only a full collection frees them. */
const longestInHeap = 1_000_000

/** Bytes, and on demand the same as text of one character for each byte, so that offsets in it are byte offsets. */
export class ByteText {
  readonly bytes: Buffer
  #characters: string | undefined

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  get characters(): string {
    this.#characters ??= charactersOf(this.bytes)
    return this.#characters
  }
}

function charactersOf(bytes: Buffer): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += longestInHeap) text += bytes.toString('latin1', at, at + longestInHeap)
  return text
}
