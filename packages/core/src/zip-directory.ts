/**
 * APPNOTE 6.3: end record `PK\5\6` (22 bytes and a comment) → directory records `PK\1\2` (46 bytes, name, extra, comment) → local
 * header `PK\3\4` (30 bytes, name, extra) → data. ZIP64 puts `PK\6\6` (count at 32, directory at 48) and its locator `PK\6\7` before the end
 * record, and sizes that do not fit into the extra field 1. Sizes are believed for finding the packed bytes only.
 */
const endRecord = 0x06054b50
const endRecord64 = 0x06064b50
const locator64 = 0x07064b50
const directoryRecord = 0x02014b50
const localHeader = 0x04034b50
const longestEnd = 22 + 65_535
const tooLarge = 0xffffffff

/** A file of the archive, still packed, or why it cannot be reached; `path` is empty where the archive itself is meant. */
export type ZipEntry =
  | {
      readonly kind: 'file'
      readonly path: string
      /** 0 stored, 8 deflated. */
      readonly method: number
      readonly packed: Uint8Array
      /** Of the unpacked bytes. */
      readonly crc32: number
    }
  | { readonly kind: 'unread'; readonly path: string; readonly message: string }

/** The files of a zip archive, in the order of its directory; directories are left out. Never throws, ends where the directory is damaged. */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const zip = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(zip)
  const directory = end === undefined ? undefined : findDirectory(zip, end)
  if (end === undefined || directory === undefined) {
    yield { kind: 'unread', path: '', message: 'the archive is cut off: it has no directory' }
    return
  }
  let at = directory.start
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > end || zip.getUint32(at, true) !== directoryRecord) {
      const message = `the directory of the archive is damaged after ${index} of ${directory.count} members`
      yield { kind: 'unread', path: '', message }
      return
    }
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.getUint16(at + offset, true))
    const path = decoder.decode(bytes.subarray(at + 46, at + 46 + (name ?? 0)))
    if (!path.endsWith('/')) yield readEntry(zip, at, path)
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
}

const decoder = new TextDecoder()

function findEnd(zip: DataView): number | undefined {
  for (let at = zip.byteLength - 22; at >= Math.max(0, zip.byteLength - longestEnd); at--) {
    if (zip.getUint32(at, true) === endRecord) return at
  }
  return undefined
}

function findDirectory(zip: DataView, end: number): { start: number; count: number } | undefined {
  const locator = end - 20
  if (locator < 0 || zip.getUint32(locator, true) !== locator64)
    return { start: zip.getUint32(end + 16, true), count: zip.getUint16(end + 10, true) }
  const at = Number(zip.getBigUint64(locator + 8, true))
  if (at + 56 > zip.byteLength || zip.getUint32(at, true) !== endRecord64) return undefined
  return { start: Number(zip.getBigUint64(at + 48, true)), count: Number(zip.getBigUint64(at + 32, true)) }
}

function readEntry(zip: DataView, record: number, path: string): ZipEntry {
  const unread = (message: string): ZipEntry => ({ kind: 'unread', path, message })
  if ((zip.getUint16(record + 8, true) & 1) === 1) return unread('the member is encrypted')
  const place = placeOf(zip, record)
  if (place === undefined) return unread('the member has no place in the archive')
  const { header, packedSize } = place
  if (header + 30 > zip.byteLength || zip.getUint32(header, true) !== localHeader)
    return unread('the member is missing')
  const start = header + 30 + zip.getUint16(header + 26, true) + zip.getUint16(header + 28, true)
  if (start + packedSize > zip.byteLength) return unread('the member is cut off')
  return {
    kind: 'file',
    path,
    method: zip.getUint16(record + 10, true),
    packed: new Uint8Array(zip.buffer, zip.byteOffset + start, packedSize),
    crc32: zip.getUint32(record + 16, true),
  }
}

/** The extra field holds, in this order, those of unpacked size, packed size and offset that did not fit. */
function placeOf(zip: DataView, record: number): { header: number; packedSize: number } | undefined {
  const [unpacked, packed, header] = [24, 20, 42].map((offset) => zip.getUint32(record + offset, true))
  if (unpacked !== tooLarge && packed !== tooLarge && header !== tooLarge)
    return { header: header ?? 0, packedSize: packed ?? 0 }
  let field = extraField(zip, record)
  if (field === undefined) return undefined
  const next = () => {
    const value =
      field !== undefined && field + 8 <= zip.byteLength ? Number(zip.getBigUint64(field, true)) : Number.NaN
    field = (field ?? 0) + 8
    return value
  }
  if (unpacked === tooLarge) next()
  const place = {
    packedSize: packed === tooLarge ? next() : (packed ?? 0),
    header: header === tooLarge ? next() : (header ?? 0),
  }
  return Number.isSafeInteger(place.packedSize) && Number.isSafeInteger(place.header) ? place : undefined
}

/** Where the data of extra field 1 begins. */
function extraField(zip: DataView, record: number): number | undefined {
  const start = record + 46 + zip.getUint16(record + 28, true)
  const end = Math.min(start + zip.getUint16(record + 30, true), zip.byteLength)
  for (let at = start; at + 4 <= end; at += 4 + zip.getUint16(at + 2, true))
    if (zip.getUint16(at, true) === 1) return at + 4
  return undefined
}
