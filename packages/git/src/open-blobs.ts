import type { BlobContent, BlobReader } from '@sallyport/core'
import { ObjectProcess } from './object-process.ts'
import type { Repository } from './repository.ts'

export interface OpenBlobReader extends BlobReader, Disposable {
  /** Starts git ahead of the first read. */
  start(): void
}

/** Several checks read the same blobs; small ones are kept, the least recently added go first. */
const keptBytes = 16 * 1024 * 1024
const keptBlobBytes = 256 * 1024

/** Reads blobs through one git process that starts with the first read. `maximumSize` in bytes, or the
 * promise of it where git may start before the settings are read: a larger blob is never read. */
export function openBlobs(
  repository: Repository,
  options: { readonly maximumSize: number | Promise<number> },
): OpenBlobReader {
  const objects = new ObjectProcess(repository)
  const kept = new Map<string, Promise<BlobContent>>()
  const sizes = new Map<string, number>()
  let total = 0
  const keep = (oid: string, content: BlobContent) => {
    if (content.kind !== 'bytes' || content.bytes.length > keptBlobBytes) {
      kept.delete(oid)
      return
    }
    sizes.set(oid, content.bytes.length)
    total += content.bytes.length
    for (const [oldest, size] of sizes) {
      if (total <= keptBytes) return
      sizes.delete(oldest)
      kept.delete(oldest)
      total -= size
    }
  }
  return {
    start: () => objects.start(),
    read: (oid) => {
      const known = kept.get(oid)
      if (known !== undefined) return known
      const content = readBlob(objects, oid, options.maximumSize)
      kept.set(oid, content)
      void content.then((value) => keep(oid, value))
      return content
    },
    [Symbol.dispose]: () => objects[Symbol.dispose](),
  }
}

async function readBlob(objects: ObjectProcess, oid: string, limit: number | Promise<number>): Promise<BlobContent> {
  const [info, maximumSize] = await Promise.all([objects.info(oid), limit])
  if (info.kind === 'missing') return { kind: 'unreadable', reason: 'the object is not in this repository' }
  if (info.kind === 'unreadable') return info
  if (info.type !== 'blob') return { kind: 'unreadable', reason: `the object is a ${info.type}` }
  if (info.size > maximumSize) return { kind: 'too-large', size: info.size }
  const answer = await objects.contents(oid)
  if (answer.kind === 'object') return { kind: 'bytes', bytes: answer.bytes }
  return answer.kind === 'missing' ? { kind: 'unreadable', reason: 'the object went away' } : answer
}
