/** Bytes of the length of the header, and what every section begins at a multiple of, so that it can be viewed in place. */
const unit = 8

/** What a build puts ahead for a hook: a JSON header, then sections of bytes that need no parsing. */
export interface SectionedFile {
  readonly header: unknown
  readonly sections: readonly Buffer[]
}

interface Frame {
  readonly header: unknown
  /** Bytes of each section. */
  readonly lengths: readonly number[]
}

export function writeSections(header: unknown, sections: readonly ArrayBufferView[]): Uint8Array {
  const parts = sections.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))
  const frame = Buffer.from(JSON.stringify({ header, lengths: parts.map(({ length }) => length) } satisfies Frame))
  const size = Buffer.alloc(unit)
  size.writeUInt32LE(frame.length)
  return Buffer.concat([size, frame, ...parts].flatMap((part) => [part, Buffer.alloc(padding(part.length))]))
}

/** Throws `RangeError` where the bytes are not what `writeSections` wrote: a broken installation must not look like no rules. */
export function readSections(file: Uint8Array): SectionedFile {
  const bytes = file.byteOffset % unit === 0 ? file : new Uint8Array(file)
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = view.length < unit ? view.length : view.readUInt32LE(0)
  if (unit + size > view.length) throw new RangeError('the file is damaged')
  const { header, lengths } = JSON.parse(view.toString('utf8', unit, unit + size)) as Frame
  let at = unit + size + padding(size)
  const sections = lengths.map((length) => {
    const section = view.subarray(at, at + length)
    at += length + padding(length)
    return section
  })
  if (at !== view.length) throw new RangeError('the file is damaged')
  return { header, sections }
}

export function uint16s({ buffer, byteOffset, byteLength }: Buffer): Uint16Array {
  return new Uint16Array(buffer, byteOffset, byteLength / 2)
}

export function uint32s({ buffer, byteOffset, byteLength }: Buffer): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / 4)
}

function padding(length: number): number {
  return (unit - (length % unit)) % unit
}
