export type ObjectAnswer =
  | { readonly kind: 'object'; readonly type: string; readonly size: number; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string }

export interface ObjectRequest {
  readonly command: 'info' | 'contents'
  readonly oid: string
}

const noBytes = new Uint8Array(0)

/**
 * Reads what `git cat-file --batch-command` writes, chunk by chunk. An answer is
 *
 *     <id> SP <type> SP <size> LF              to `info`, and to `contents` followed by <size> bytes LF
 *     <id> SP missing LF
 */
export class ObjectAnswers {
  readonly #asked: () => ObjectRequest | undefined
  readonly #onAnswer: (answer: ObjectAnswer) => void
  #head = ''
  #body: { readonly type: string; readonly bytes: Buffer; filled: number } | undefined

  /** `asked` gives the request that the next answer must be for. */
  constructor(asked: () => ObjectRequest | undefined, onAnswer: (answer: ObjectAnswer) => void) {
    this.#asked = asked
    this.#onAnswer = onAnswer
  }

  /** False where the output makes no sense: nothing after it can be trusted. */
  push(chunk: Buffer): boolean {
    let at = 0
    while (at < chunk.length) {
      if (this.#body !== undefined) {
        at = this.#fill(this.#body, chunk, at)
        continue
      }
      const end = chunk.indexOf(10, at)
      this.#head += chunk.toString('latin1', at, end === -1 ? chunk.length : end)
      if (end === -1) return true
      at = end + 1
      const head = this.#head
      this.#head = ''
      if (!this.#begin(head)) return false
    }
    return true
  }

  #begin(head: string): boolean {
    const [oid, type = '', digits] = head.split(' ')
    const request = this.#asked()
    if (request === undefined || request.oid !== oid) return false
    if (digits === undefined) {
      if (type === 'missing') this.#onAnswer({ kind: 'missing' })
      else this.#onAnswer({ kind: 'unreadable', reason: `git calls it ${type || 'unknown'}` })
      return true
    }
    const size = Number(digits)
    if (!Number.isSafeInteger(size)) return false
    if (request.command === 'info') this.#onAnswer({ kind: 'object', type, size, bytes: noBytes })
    else this.#body = { type, bytes: Buffer.allocUnsafe(size), filled: 0 }
    return true
  }

  #fill(body: { type: string; bytes: Buffer; filled: number }, chunk: Buffer, at: number): number {
    const copied = chunk.copy(body.bytes, body.filled, at, at + body.bytes.length - body.filled)
    body.filled += copied
    // The line feed after the bytes may come in the next chunk.
    if (at + copied >= chunk.length) return chunk.length
    this.#body = undefined
    this.#onAnswer({ kind: 'object', type: body.type, size: body.bytes.length, bytes: body.bytes })
    return at + copied + 1
  }
}
