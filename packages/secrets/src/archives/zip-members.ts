import { type ArchiveBudget, type ArchiveLimits, type ArchivePart, unread } from './archive-limits.ts'
import { unpack } from './unpack.ts'

/**
 * APPNOTE 6.3: end record `PK\5\6` (22 bytes and a comment) → directory records `PK\1\2` (46 bytes, name, extra, comment) → local
 * header `PK\3\4` (30 bytes, name, extra) → data. Sizes are believed for finding the packed bytes only.
 */
const endRecord = 0x06054b50
const directoryRecord = 0x02014b50
const localHeader = 0x04034b50
const longestEnd = 22 + 65_535
const stored = 0
const deflated = 8

export async function* zipMembers(
  zip: Buffer,
  path: string,
  limits: ArchiveLimits,
  budget: ArchiveBudget,
): AsyncGenerator<ArchivePart> {
  const end = findEnd(zip)
  if (end === undefined) {
    yield unread(path, 'the archive is cut off: it has no directory')
    return
  }
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  if (at === 0xffffffff || count === 0xffff) yield unread(path, 'the archive is in ZIP64 form, which is not read')
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || zip.readUInt32LE(at) !== directoryRecord) {
      yield unread(path, `the directory of the archive is damaged after ${index} of ${count} members`)
      return
    }
    if (budget.members-- <= 0) {
      yield unread(path, `more than ${limits.members} members`, true)
      return
    }
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    if (!name.endsWith('/')) yield await member(zip, at, `${path}!${name}`, limits, budget)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

function findEnd(zip: Buffer): number | undefined {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - longestEnd); at--) {
    if (zip.readUInt32LE(at) === endRecord) return at
  }
  return undefined
}

async function member(
  zip: Buffer,
  record: number,
  path: string,
  limits: ArchiveLimits,
  budget: ArchiveBudget,
): Promise<ArchivePart> {
  const isEncrypted = (zip.readUInt16LE(record + 8) & 1) === 1
  const method = zip.readUInt16LE(record + 10)
  const packedSize = zip.readUInt32LE(record + 20)
  const header = zip.readUInt32LE(record + 42)
  if (isEncrypted) return unread(path, 'the member is encrypted')
  if (header + 30 > zip.length || zip.readUInt32LE(header) !== localHeader) return unread(path, 'the member is missing')
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  if (start + packedSize > zip.length) return unread(path, 'the member is cut off')
  const packed = zip.subarray(start, start + packedSize)
  if (method === stored) {
    budget.bytes -= packed.length
    const isTooMuch = packed.length > limits.memberBytes || budget.bytes < 0
    return isTooMuch ? unread(path, 'the member is too large', true) : { kind: 'member', path, bytes: packed }
  }
  if (method !== deflated) return unread(path, `packed by method ${method}, which is not read`)
  const unpacked = await unpack(packed, 'deflate', limits, budget)
  if (unpacked.kind !== 'bytes') return unread(path, unpacked.message, unpacked.kind === 'limit')
  return { kind: 'member', path, bytes: unpacked.bytes }
}
