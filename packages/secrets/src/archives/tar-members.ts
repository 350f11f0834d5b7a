import { type ArchiveBudget, type ArchiveLimits, type ArchivePart, unread } from './archive-limits.ts'

/**
 * POSIX ustar: 512-byte headers (name 0–99, size 124–135 octal, checksum 148–155, type 156, prefix 345–499), data padded to 512.
 * Type `L` (GNU) and the `path` record of type `x` (pax) give the next member a longer name.
 */
const block = 512

export function* tarMembers(
  tar: Buffer,
  path: string,
  limits: ArchiveLimits,
  budget: ArchiveBudget,
): Generator<ArchivePart> {
  let longName: string | undefined
  for (let at = 0; at + block <= tar.length; ) {
    const header = tar.subarray(at, at + block)
    if (header.every((byte) => byte === 0)) return
    const size = sizeOf(header)
    if (!isHeader(header) || size === undefined) {
      yield unread(path, 'the archive is damaged: a header is not one')
      return
    }
    const data = tar.subarray(at + block, at + block + size)
    const name = longName ?? nameOf(header)
    at += block + Math.ceil(size / block) * block
    if (data.length < size) {
      yield unread(`${path}!${name}`, 'the member is cut off')
      return
    }
    if (budget.members-- <= 0) {
      yield unread(path, `more than ${limits.members} members`, true)
      return
    }
    const type = String.fromCharCode(header[156] ?? 0)
    longName =
      type === 'L'
        ? text(data)
        : type === 'x'
          ? /(?:^|\n)\d+ path=([^\n]*)\n/.exec(data.toString('utf8'))?.[1]
          : undefined
    if ('0\x007'.includes(type) && size > 0) yield { kind: 'member', path: `${path}!${name}`, bytes: data }
  }
}

export function isTar(bytes: Buffer): boolean {
  return bytes.length >= block && bytes.toString('latin1', 257, 262) === 'ustar' && isHeader(bytes.subarray(0, block))
}

function isHeader(header: Buffer): boolean {
  const declared = Number.parseInt(text(header.subarray(148, 156)).trim(), 8)
  let sum = 0
  for (const [index, byte] of header.entries()) sum += index >= 148 && index < 156 ? 32 : byte
  return sum === declared
}

function sizeOf(header: Buffer): number | undefined {
  const field = header.subarray(124, 136)
  const size = ((field[0] ?? 0) & 0x80) !== 0 ? field.readUIntBE(6, 6) : Number.parseInt(text(field).trim() || '0', 8)
  return Number.isSafeInteger(size) && size >= 0 ? size : undefined
}

function nameOf(header: Buffer): string {
  const prefix = text(header.subarray(345, 500))
  const name = text(header.subarray(0, 100))
  return prefix === '' ? name : `${prefix}/${name}`
}

function text(field: Buffer): string {
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? field.length : end)
}
