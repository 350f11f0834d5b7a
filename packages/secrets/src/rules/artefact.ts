import type { CompiledSecretRules } from './compile-secret-rules.ts'
import type { KeywordTable } from './keyword-table.ts'
import type { SecretRule } from './secret-rule.ts'

/**
 * Little-endian. 16 bytes: magic, format version, length of the JSON header, 0. Then the header, then the tables, each at a multiple of
 * eight bytes so that it can be viewed in place.
 */
const magic = 0x53504b31
const version = 1
const preamble = 16

interface Header {
  readonly rules: readonly SecretRule[]
  readonly shift: number
  readonly firstAccepting: number
  /** Lengths in elements: classOf, next, hitStarts, hits. */
  readonly lengths: readonly [number, number, number, number]
}

export function encodeSecretRules({ rules, table }: Pick<CompiledSecretRules, 'rules' | 'table'>): Uint8Array {
  const { classOf, next, hitStarts, hits, shift, firstAccepting } = table
  const lengths = [classOf.length, next.length, hitStarts.length, hits.length] as const
  const header = Buffer.from(JSON.stringify({ rules, shift, firstAccepting, lengths } satisfies Header))
  const preface = Buffer.alloc(preamble)
  preface.writeUInt32LE(magic, 0)
  preface.writeUInt32LE(version, 4)
  preface.writeUInt32LE(header.length, 8)
  const parts = [classOf, next, hitStarts, hits].map((part) =>
    Buffer.from(part.buffer, part.byteOffset, part.byteLength),
  )
  return Buffer.concat([preface, header, ...parts].flatMap((part) => [part, Buffer.alloc(padding(part.length))]))
}

export function decodeSecretRules(artefact: Uint8Array): { rules: readonly SecretRule[]; table: KeywordTable } {
  const bytes = artefact.byteOffset % 8 === 0 ? artefact : artefact.slice()
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < preamble || view.readUInt32LE(0) !== magic || view.readUInt32LE(4) !== version) {
    throw new Error('the compiled secret rules are damaged or of another version')
  }
  const headerLength = view.readUInt32LE(8)
  const header: Header = JSON.parse(view.toString('utf8', preamble, preamble + headerLength))
  let at = bytes.byteOffset + preamble + headerLength + padding(headerLength)
  const take = <T>(
    make: new (buffer: ArrayBufferLike, offset: number, length: number) => T,
    length: number,
    width: number,
  ): T => {
    const part = new make(bytes.buffer, at, length)
    at += length * width + padding(length * width)
    return part
  }
  const [classes, cells, starts, pairs] = header.lengths
  const classOf = take(Uint8Array, classes, 1)
  const next = take(Uint16Array, cells, 2)
  const hitStarts = take(Uint32Array, starts, 4)
  const hits = take(Uint16Array, pairs, 2)
  return {
    rules: header.rules,
    table: { classOf, next, hitStarts, hits, shift: header.shift, firstAccepting: header.firstAccepting },
  }
}

function padding(length: number): number {
  return (8 - (length % 8)) % 8
}
