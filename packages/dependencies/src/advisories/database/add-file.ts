import { setImmediate } from 'node:timers/promises'
import { crc32, inflateRawSync } from 'node:zlib'
import { type ZipEntry, zipEntries } from '@sallyport/core'
import { type AdvisoryFile, recordsOf, unreadable } from '../load-advisories.ts'
import type { DatabaseBuilder } from './build-database.ts'

const longestRecord = 64 * 1024 * 1024

/** Records between two looks at the signal: a zip of npm's takes many seconds. */
const pauseEvery = 2_000

/** Adds a file of OSV records, or a zip of such files; gives what could not be read, at most the first hundred. Throws the signal's reason. */
export async function addFile(builder: DatabaseBuilder, file: AdvisoryFile, signal?: AbortSignal): Promise<string[]> {
  const problems: string[] = []
  let count = 0
  for (const part of isZip(file.bytes) ? unzipped(file) : [file]) {
    if (++count % pauseEvery === 0) await setImmediate()
    signal?.throwIfAborted()
    if (typeof part === 'string') problems.push(part)
    else
      for (const [index, record] of recordsOf(part).entries())
        if (!builder.add(record)) problems.push(unreadable(part, index))
    if (problems.length >= 100) break
  }
  return problems
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function* unzipped({ name, bytes }: AdvisoryFile): Generator<AdvisoryFile | string> {
  let count = 0
  for (const entry of zipEntries(bytes)) {
    count++
    const path = entry.path === '' ? name : `${name}!${entry.path}`
    const unpacked = entry.kind === 'unread' ? entry.message : inflate(entry)
    yield typeof unpacked === 'string' ? `${path}: ${unpacked}` : { name: path, bytes: unpacked }
  }
  if (count === 0) yield `${name}: the archive is empty`
}

function inflate({ method, packed, crc32: expected }: Extract<ZipEntry, { kind: 'file' }>): Buffer | string {
  if (method !== 0 && method !== 8) return `packed by method ${method}, which is not read`
  try {
    const bytes = method === 0 ? Buffer.from(packed) : inflateRawSync(packed, { maxOutputLength: longestRecord })
    return crc32(bytes) === expected ? bytes : 'the member is damaged'
  } catch (error) {
    if (error instanceof Error && 'code' in error) return `the member does not unpack (${String(error.code)})`
    throw error
  }
}
