import { type ArchiveBudget, type ArchiveLimits, type ArchivePart, unread } from './archive-limits.ts'
import { isTar, tarMembers } from './tar-members.ts'
import { unpack } from './unpack.ts'
import { zipMembers } from './zip-members.ts'

/** Told by the first bytes, never by the name: zip (also jar, whl, docx), gzip, tar. */
export function isArchive(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes
  const isZip = a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))
  return isZip || (a === 0x1f && b === 0x8b) || isTar(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/** The files of an archive and of the archives in it, with what could not be read; paths are `outer.zip!inner/name`. */
export async function* archiveParts(
  bytes: Uint8Array,
  path: string,
  limits: ArchiveLimits,
  budget: ArchiveBudget = { members: limits.members, bytes: limits.totalBytes },
  depth = 1,
): AsyncGenerator<ArchivePart> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for await (const part of directParts(buffer, path, limits, budget)) {
    if (part.kind === 'unread' || !isArchive(part.bytes)) yield part
    else if (depth >= limits.depth) yield unread(part.path, `archives more than ${limits.depth} deep`, true)
    else yield* archiveParts(part.bytes, part.path, limits, budget, depth + 1)
  }
}

async function* directParts(
  buffer: Buffer,
  path: string,
  limits: ArchiveLimits,
  budget: ArchiveBudget,
): AsyncGenerator<ArchivePart> {
  if (buffer[0] === 0x50 && buffer[1] === 0x4b) yield* zipMembers(buffer, path, limits, budget)
  else if (buffer[0] === 0x1f && buffer[1] === 0x8b) yield await gunzipped(buffer, path, limits, budget)
  else yield* tarMembers(buffer, path, limits, budget)
}

async function gunzipped(
  buffer: Buffer,
  path: string,
  limits: ArchiveLimits,
  budget: ArchiveBudget,
): Promise<ArchivePart> {
  const unpacked = await unpack(buffer, 'gzip', limits, budget)
  if (unpacked.kind !== 'bytes') return unread(path, unpacked.message, unpacked.kind === 'limit')
  const name = path
    .replace(/^.*[/!]/, '')
    .replace(/\.tgz$/i, '.tar')
    .replace(/\.gz$/i, '')
  return { kind: 'member', path: `${path}!${name}`, bytes: unpacked.bytes }
}
