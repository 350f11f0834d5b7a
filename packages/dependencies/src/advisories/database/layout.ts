import { crc32 } from 'node:zlib'
import { isObject, type JsonObject, objectAt, parseJson, textAt, valueAt } from '../../json-value.ts'

/**
 * The advisory database, one file:
 *
 * - 16 bytes: `sallyport-osv-2\n`
 * - length and CRC-32 of the header, 4 bytes each; all numbers are little-endian
 * - the header, JSON
 * - the hashes of all package keys, 4 bytes each, ascending: what tells in one small read that a package has no record
 * - as many slots: offset, length and CRC-32 of the bucket of that hash, 4 bytes each
 * - the buckets: two lines of JSON for each package, its key and `highestNamed` (or null) and then its advisories
 *
 * Everything that a look-up reads is covered by a checksum, so that it never has to read the rest.
 */
export const magic = 'sallyport-osv-2\n'
export const preludeBytes = magic.length + 8
export const hashBytes = 4
export const slotBytes = 12
export const longestHeader = 1 << 20

export interface DatabaseHeader {
  /** Where the records came from, without credentials. */
  readonly source: string
  /** ISO 8601. */
  readonly built: string
  /** Newest `modified` of all records, at the latest `built`. */
  readonly updated: string
  readonly records: number
  readonly packages: number
  /** Records by ecosystem. */
  readonly ecosystems: Readonly<Record<string, number>>
  readonly slots: number
  readonly hashesCrc: number
  readonly bucketBytes: number
  /** SHA-256 of all that follows the header, hex. */
  readonly digest: string
}

/** Everything before the index. */
export function encodeHeader(header: DatabaseHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header))
  const prelude = Buffer.alloc(preludeBytes)
  prelude.write(magic, 'latin1')
  prelude.writeUInt32LE(json.length, magic.length)
  prelude.writeUInt32LE(crc32(json), magic.length + 4)
  return Buffer.concat([prelude, json])
}

/** Undefined where the bytes are no header that we wrote. */
export function decodeHeader(json: Buffer, expectedCrc: number): DatabaseHeader | undefined {
  if (crc32(json) !== expectedCrc) return undefined
  const value = parseJson(json.toString('utf8'))
  if (!isObject(value)) return undefined
  const [source, built, updated, digest] = ['source', 'built', 'updated', 'digest'].map((key) => textAt(value, key))
  const [records, packages, slots, hashesCrc, bucketBytes] = counts.map((key) => countAt(value, key))
  if (source === undefined || built === undefined || updated === undefined || digest === undefined) return undefined
  if (records === undefined || packages === undefined || slots === undefined) return undefined
  if (hashesCrc === undefined || bucketBytes === undefined) return undefined
  const ecosystems = Object.entries(objectAt(value, 'ecosystems') ?? {}).flatMap(([name, count]) =>
    typeof count === 'number' ? [[name, count] as const] : [],
  )
  return {
    source,
    built,
    updated,
    digest,
    records,
    packages,
    slots,
    hashesCrc,
    bucketBytes,
    ecosystems: Object.fromEntries(ecosystems),
  }
}

const counts = ['records', 'packages', 'slots', 'hashesCrc', 'bucketBytes'] as const

function countAt(object: JsonObject, key: string): number | undefined {
  const value = valueAt(object, key)
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}
