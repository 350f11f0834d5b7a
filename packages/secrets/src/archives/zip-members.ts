import { type ZipEntry, zipEntries } from '@sallyport/core'
import { type ArchiveBudget, type ArchiveLimits, type ArchivePart, unread } from './archive-limits.ts'
import { unpack } from './unpack.ts'

const stored = 0
const deflated = 8

export async function* zipMembers(
  zip: Buffer,
  path: string,
  limits: ArchiveLimits,
  budget: ArchiveBudget,
): AsyncGenerator<ArchivePart> {
  for (const entry of zipEntries(zip)) {
    if (budget.members-- <= 0) {
      yield unread(path, `more than ${limits.members} members`, true)
      return
    }
    const memberPath = entry.path === '' ? path : `${path}!${entry.path}`
    if (entry.kind === 'unread') yield unread(memberPath, entry.message)
    else yield await member(entry, memberPath, limits, budget)
  }
}

async function member(
  { method, packed: bytes }: Extract<ZipEntry, { kind: 'file' }>,
  path: string,
  limits: ArchiveLimits,
  budget: ArchiveBudget,
): Promise<ArchivePart> {
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
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
