import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipMember {
  readonly name: string
  readonly data: Buffer
  readonly packed?: Buffer
  readonly method?: number
}

/** A zip archive; in ZIP64 form every size and place stands in the extra field. */
export function zip(members: readonly ZipMember[], { isZip64 = false } = {}): Buffer {
  const parts: Buffer[] = []
  const records: Buffer[] = []
  let at = 0
  for (const { name, data, packed = deflateRawSync(data), method = 8 } of members) {
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    parts.push(local, Buffer.from(name), packed)
    records.push(
      directoryRecord({ name, method, crc: crc32(data), size: data.length, packed: packed.length, at }, isZip64),
    )
    at += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(records)
  return Buffer.concat([
    ...parts,
    directory,
    ...(isZip64 ? [end64(members.length, at, directory.length)] : []),
    end(members.length, at, isZip64),
  ])
}

interface Place {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly packed: number
  readonly at: number
}

function directoryRecord({ name, method, crc, size, packed, at }: Place, isZip64: boolean): Buffer {
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE(method, 10)
  record.writeUInt32LE(crc, 16)
  record.writeUInt32LE(isZip64 ? 0xffffffff : packed, 20)
  record.writeUInt32LE(isZip64 ? 0xffffffff : size, 24)
  record.writeUInt16LE(name.length, 28)
  record.writeUInt32LE(isZip64 ? 0xffffffff : at, 42)
  if (!isZip64) return Buffer.concat([record, Buffer.from(name)])
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  for (const [index, value] of [size, packed, at].entries()) extra.writeBigUInt64LE(BigInt(value), 4 + index * 8)
  record.writeUInt16LE(extra.length, 30)
  return Buffer.concat([record, Buffer.from(name), extra])
}

function end64(count: number, at: number, length: number): Buffer {
  const record = Buffer.alloc(56 + 20)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(at), 48)
  record.writeUInt32LE(0x07064b50, 56)
  record.writeBigUInt64LE(BigInt(at + length), 64)
  return record
}

function end(count: number, at: number, isZip64: boolean): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(isZip64 ? 0xffff : count, 10)
  record.writeUInt32LE(isZip64 ? 0xffffffff : at, 16)
  return record
}
