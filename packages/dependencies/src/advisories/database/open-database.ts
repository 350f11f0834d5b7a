import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { AdvisoryIndex, DamagedAdvisories } from '../advisory-index.ts'
import { keyHash } from './key-hash.ts'
import {
  type DatabaseHeader,
  decodeHeader,
  hashBytes,
  longestHeader,
  magic,
  preludeBytes,
  slotBytes,
} from './layout.ts'
import { readBucket } from './read-bucket.ts'

export interface AdvisoryDatabase extends AdvisoryIndex {
  readonly header: DatabaseHeader
  /** Reads all of it: whether it is what was written. */
  isWhole(): boolean
}

/** Opens a database for look-ups. Undefined where there is none; a file that is not whole, or not ours, is `damaged`. */
export function openDatabase(path: string): AdvisoryDatabase | DamagedAdvisories | undefined {
  const file = openFile(path)
  if (typeof file !== 'number') return file
  const opened = readStart(file)
  if (opened === undefined) closeSync(file)
  return opened === undefined ? damaged('the advisory database is damaged, or not one') : databaseOf(file, opened)
}

function damaged(message: string): DamagedAdvisories {
  return { kind: 'damaged', message }
}

function openFile(path: string): number | DamagedAdvisories | undefined {
  try {
    return openSync(path, 'r')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? undefined
      : damaged(`the advisory database cannot be opened (${code})`)
  }
}

interface Opened {
  readonly header: DatabaseHeader
  readonly hashes: Uint32Array
  /** Where the slots begin. */
  readonly start: number
}

function readStart(file: number): Opened | undefined {
  const status = fstatSync(file)
  if (!status.isFile()) return undefined
  const prelude = readAt(file, 0, preludeBytes)
  if (prelude?.toString('latin1', 0, magic.length) !== magic) return undefined
  const headerBytes = prelude.readUInt32LE(magic.length)
  const json = headerBytes > longestHeader ? undefined : readAt(file, preludeBytes, headerBytes)
  const header = json === undefined ? undefined : decodeHeader(json, prelude.readUInt32LE(magic.length + 4))
  if (header === undefined) return undefined
  const { slots, bucketBytes, hashesCrc } = header
  const from = preludeBytes + headerBytes
  if (from + slots * (hashBytes + slotBytes) + bucketBytes !== status.size) return undefined
  const bytes = readAt(file, from, slots * hashBytes)
  if (bytes === undefined || crc32(bytes) !== hashesCrc) return undefined
  return { header, hashes: new Uint32Array(bytes.buffer, bytes.byteOffset, slots), start: from + bytes.length }
}

function databaseOf(file: number, { header, hashes, start }: Opened): AdvisoryDatabase {
  const buckets = start + hashes.length * slotBytes
  // Of one buffer for all look-ups; what a look-up gives does not refer to it.
  const scratch = Buffer.alloc(scratchBytes)
  const read = (position: number, length: number) =>
    length > scratchBytes ? readAt(file, position, length) : readInto(file, position, scratch.subarray(0, length))
  return {
    kind: 'index',
    header,
    count: header.records,
    ecosystems: new Set(Object.keys(header.ecosystems)),
    updated: header.updated,
    label: `OSV of ${header.updated.slice(0, 10)} (${header.digest.slice(0, 12)})`,
    problems: [],
    find: (key, version) => {
      const slot = placeOf(keyHash(key), hashes)
      if (slot === undefined) return []
      const fields = read(start + slot * slotBytes, slotBytes)
      if (fields === undefined) return undefined
      const [offset, length, crc] = [fields.readUInt32LE(0), fields.readUInt32LE(4), fields.readUInt32LE(8)]
      const bucket = offset + length > header.bucketBytes ? undefined : read(buckets + offset, length)
      return bucket === undefined || crc32(bucket) !== crc ? undefined : readBucket(bucket, key, version)
    },
    isWhole: () => {
      const digest = createHash('sha256').update(hashes)
      for (let at = start; at < buckets + header.bucketBytes; at += pieceBytes)
        digest.update(readAt(file, at, Math.min(pieceBytes, buckets + header.bucketBytes - at)) ?? '')
      return digest.digest('hex') === header.digest
    },
    [Symbol.dispose]: () => closeSync(file),
  }
}

const pieceBytes = 1 << 24
const scratchBytes = 1 << 16

function placeOf(hash: number, hashes: Uint32Array): number | undefined {
  let from = 0
  let to = hashes.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const there = hashes[middle] ?? 0
    if (there === hash) return middle
    if (there < hash) from = middle + 1
    else to = middle
  }
  return undefined
}

/** Undefined where the file has fewer bytes. The buffer is new, so that numbers in it are aligned. */
function readAt(file: number, position: number, length: number): Buffer | undefined {
  return readInto(file, position, Buffer.from(new ArrayBuffer(length)))
}

function readInto(file: number, position: number, bytes: Buffer): Buffer | undefined {
  let done = 0
  while (done < bytes.length) {
    const read = readSync(file, bytes, done, bytes.length - done, position + done)
    if (read === 0) return undefined
    done += read
  }
  return bytes
}
