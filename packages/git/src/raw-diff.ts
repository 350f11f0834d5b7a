/** One line of a raw diff. `path` is bytes, one per UTF-16 unit (latin1): see `entryPath`. */
export interface DiffRecord {
  readonly oldMode: string
  readonly newMode: string
  readonly oldOid: string
  readonly newOid: string
  readonly status: string
  readonly path: string
}

/**
 * Reads what `diff-index` and `diff-tree` write with `--raw -z --no-renames`, chunk by chunk:
 *
 *     :100644 100755 <old id> <new id> M NUL path NUL
 *
 * `diff-tree --stdin --always` puts a head before each answer: `<commit> NUL` for a commit, `<tree> <tree> LF` for a pair of trees.
 */
export class RawDiffParser {
  #rest = ''
  #fields: string | undefined
  readonly #onRecord: (record: DiffRecord) => void
  readonly #onHead: () => void

  constructor(onRecord: (record: DiffRecord) => void, onHead: () => void = unexpectedHead) {
    this.#onRecord = onRecord
    this.#onHead = onHead
  }

  push(chunk: Buffer): void {
    const text = this.#rest + chunk.toString('latin1')
    let at = 0
    while (at < text.length) {
      const isHead = this.#fields === undefined && text[at] !== ':'
      const end = isHead ? headEnd(text, at) : text.indexOf('\0', at)
      if (end === -1) break
      if (isHead) this.#onHead()
      else this.#take(text.slice(at, end))
      at = end + 1
    }
    this.#rest = text.slice(at)
  }

  /** Throws where the output stopped within a record. */
  end(): void {
    if (this.#rest !== '' || this.#fields !== undefined) throw new Error('git stopped within a raw diff record')
  }

  #take(token: string): void {
    if (this.#fields === undefined) {
      this.#fields = token
      return
    }
    this.#onRecord(parseRecord(this.#fields, token))
    this.#fields = undefined
  }
}

/** A whole raw diff without heads. */
export function parseRawDiff(output: Buffer): DiffRecord[] {
  const records: DiffRecord[] = []
  const parser = new RawDiffParser((record) => records.push(record))
  parser.push(output)
  parser.end()
  return records
}

function parseRecord(fields: string, path: string): DiffRecord {
  const [oldMode, newMode, oldOid, newOid, status, ...more] = fields.slice(1).split(' ')
  if (!oldMode || !newMode || !oldOid || !newOid || !status || more.length > 0)
    throw new Error('git wrote a raw diff record that cannot be read')
  return { oldMode, newMode, oldOid, newOid, status, path }
}

function headEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0 || code === 10) return at
  }
  return -1
}

function unexpectedHead(): never {
  throw new Error('git wrote something between raw diff records')
}
