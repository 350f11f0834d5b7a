import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, readSync } from 'node:fs'
import type { BlobContent } from '@sallyport/core'

/** What no system but Windows lacks; there a link is looked for by its name. */
const noFollow: number | undefined = constants.O_NOFOLLOW

/**
 * A file's bytes, or a link's target. Synchronous: handing over to another thread and back takes longer than reading a file of ordinary size, for
 * each of five calls. The file is judged once it is open, so that nobody can change it in between; a pipe does not keep us waiting.
 */
export function readContent(path: string, maximumSize: number): BlobContent {
  try {
    const descriptor = open(path)
    return descriptor === undefined
      ? { kind: 'bytes', bytes: Buffer.from(readlinkSync(path)) }
      : readOpened(descriptor, maximumSize)
  } catch (error) {
    return { kind: 'unreadable', reason: codeOf(error) }
  }
}

/** Undefined for a link. */
function open(path: string): number | undefined {
  if (noFollow === undefined && lstatSync(path).isSymbolicLink()) return undefined
  try {
    return openSync(path, constants.O_RDONLY | (noFollow ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    if (codeOf(error) === 'ELOOP' || codeOf(error) === 'EMLINK') return undefined
    throw error
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

function readOpened(descriptor: number, maximumSize: number): BlobContent {
  try {
    const status = fstatSync(descriptor)
    if (status.isDirectory()) return { kind: 'unreadable', reason: 'the directory cannot be listed' }
    if (!status.isFile()) return { kind: 'unreadable', reason: 'not a regular file' }
    if (status.size > maximumSize) return { kind: 'too-large', size: status.size }
    // Files below /proc say 0 bytes; they are read to their end like any other.
    return { kind: 'bytes', bytes: status.size === 0 ? readFileSync(descriptor) : readBytes(descriptor, status.size) }
  } finally {
    closeSync(descriptor)
  }
}

function readBytes(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(size)
  let length = 0
  for (let read = -1; read !== 0 && length < size; length += read)
    read = readSync(descriptor, bytes, length, size - length, null)
  return bytes.subarray(0, length)
}
