import type { KeywordTable } from '@sallyport/core'
import type { CompiledSecretRules } from './compile-secret-rules.ts'
import { type RuleList, storedRules, writeRule } from './rule-list.ts'

/**
 * Little-endian. 16 bytes: magic, format version, length of the JSON header, 0. Then the header, then the tables, each at a multiple of
 * eight bytes so that it can be viewed in place.
 */
const magic = 0x53504b31
const version = 3
const preamble = 16

interface Header {
  readonly rules: number
  readonly shift: number
  readonly firstAccepting: number
  readonly withoutKeywords: number
  /** Lengths in elements: classOf, next, hitStarts, hits, the end of each rule's text, the texts. */
  readonly lengths: readonly [number, number, number, number, number, number]
}

export function encodeSecretRules({ rules, table }: Pick<CompiledSecretRules, 'rules' | 'table'>): Uint8Array {
  const { classOf, next, hitStarts, hits, shift, firstAccepting, withoutKeywords } = table
  const texts = rules.map((rule) => Buffer.from(writeRule(rule)))
  const text = Buffer.concat(texts)
  const ends = new Uint32Array(texts.length)
  for (const [index, { length }] of texts.entries()) ends[index] = (ends[index - 1] ?? 0) + length
  const lengths = [classOf.length, next.length, hitStarts.length, hits.length, ends.length, text.length] as const
  const written: Header = { rules: rules.length, shift, firstAccepting, withoutKeywords, lengths }
  const header = Buffer.from(JSON.stringify(written))
  const preface = Buffer.alloc(preamble)
  preface.writeUInt32LE(magic, 0)
  preface.writeUInt32LE(version, 4)
  preface.writeUInt32LE(header.length, 8)
  const parts = [classOf, next, hitStarts, hits, ends, text].map((part) =>
    Buffer.from(part.buffer, part.byteOffset, part.byteLength),
  )
  return Buffer.concat([preface, header, ...parts].flatMap((part) => [part, Buffer.alloc(padding(part.length))]))
}

export function decodeSecretRules(artefact: Uint8Array): { rules: RuleList; table: KeywordTable } {
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
  const [classes, cells, starts, pairs, count, size] = header.lengths
  const classOf = take(Uint8Array, classes, 1)
  const next = take(Uint16Array, cells, 2)
  const hitStarts = take(Uint32Array, starts, 4)
  const hits = take(Uint16Array, pairs, 2)
  const ends = take(Uint32Array, count, 4)
  const text = Buffer.from(bytes.buffer, at, size)
  return {
    rules: storedRules(header.rules, (index) => text.toString('utf8', ends[index - 1] ?? 0, ends[index])),
    table: {
      classOf,
      next,
      hitStarts,
      hits,
      shift: header.shift,
      firstAccepting: header.firstAccepting,
      withoutKeywords: header.withoutKeywords,
    },
  }
}

function padding(length: number): number {
  return (8 - (length % 8)) % 8
}
