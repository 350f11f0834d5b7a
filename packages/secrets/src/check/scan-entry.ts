import type { BlobContent, Entry, Failure } from '@sallyport/core'
import { type EntryResult, type EntryScanner, limitFailures, notScanned } from './entry-scanner.ts'
import { findingOfMatch } from './finding-of-match.ts'
import { LinePositions } from './line-positions.ts'
import { newnessOf } from './newness.ts'

/** Never rejects: an entry whose scan throws is a failure, and the others are scanned. The message of an error may quote content and is left out. */
export async function scanEntry(entry: Entry, scanner: EntryScanner): Promise<EntryResult> {
  try {
    return await scanContent(entry, scanner)
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error
    return notScanned('internal', `the scan stopped with an internal error (${kind})`, scanner.shownPath(entry.path))
  }
}

async function scanContent(entry: Entry, scanner: EntryScanner): Promise<EntryResult> {
  const path = scanner.shownPath(entry.path)
  const content = await scanner.blobs.read(entry.oid)
  const failure = failureOf(content, path)
  if (failure !== undefined) return { findings: [], failures: [failure] }
  if (content.kind !== 'bytes') return { findings: [], failures: [] }
  const plain = await scanBytes(entry, content.bytes, path, scanner)
  const inside = await scanInside(entry, content.bytes, scanner)
  return inside === undefined ? plain : joinResults(plain, inside)
}

async function scanInside(entry: Entry, bytes: Uint8Array, scanner: EntryScanner): Promise<EntryResult | undefined> {
  if (scanner.archives === undefined || !mayBeArchive(bytes)) return undefined
  const { isArchive } = await import('../archives/archive-parts.ts')
  if (!isArchive(bytes)) return undefined
  const { scanArchive } = await import('../archives/scan-archive.ts')
  return scanArchive(entry, bytes, scanner.archives, scanner)
}

/** Cheap, so that the archive readers are loaded for archives only: zip, gzip, or `ustar` where tar has it. */
function mayBeArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 || bytes[0] === 0x1f || (bytes[257] === 0x75 && bytes[258] === 0x73)
}

/** What is stored without compression is found twice: the place inside says more. */
function joinResults(plain: EntryResult, inside: EntryResult): EntryResult {
  const known = new Set(inside.findings.map(({ fingerprint }) => fingerprint))
  const others = plain.findings.filter(({ fingerprint }) => !known.has(fingerprint))
  return {
    findings: [...others, ...inside.findings],
    failures: [...plain.failures, ...inside.failures],
    bytes: inside.bytes ?? plain.bytes ?? 0,
  }
}

async function scanBytes(entry: Entry, bytes: Uint8Array, path: string, scanner: EntryScanner): Promise<EntryResult> {
  const { engine, blobs, fingerprintKey, budget, decodeLevels, accepted } = scanner
  const scan = (content: Uint8Array) =>
    engine.scan(content, { path: entry.path, decodeLevels, ...(budget === undefined ? {} : { budget }) })
  const result = scan(bytes)
  const failures = limitFailures(result, path)
  if (result.matches.length === 0) return { findings: [], failures, bytes: bytes.length }
  const positions = new LinePositions(result.text)
  const { added, isNew } = await newnessOf(entry, result, positions, blobs, scan)
  const findings = result.matches.map((match) =>
    findingOfMatch(match, {
      scan: result,
      positions,
      path,
      added,
      isNew: isNew(match),
      ...(entry.commit === undefined ? {} : { commit: entry.commit }),
      fingerprintKey,
      ...(accepted === undefined ? {} : { accepted }),
    }),
  )
  return { findings, failures, bytes: bytes.length }
}

const lfsHeader = Buffer.from('version https://git-lfs.github.com/spec/v1\n')
const largestPointer = 1_024

function failureOf(content: BlobContent, path: string): Failure | undefined {
  const failure = (code: Failure['code'], message: string): Failure => ({ check: 'secrets', code, message, path })
  if (content.kind === 'too-large')
    return failure('too-large', `${content.size} bytes are more than the limit; not scanned`)
  if (content.kind === 'unreadable') return failure('unreadable', `not scanned: ${content.reason}`)
  const isPointer =
    content.bytes.length <= largestPointer && lfsHeader.equals(content.bytes.subarray(0, lfsHeader.length))
  return isPointer ? failure('external-content', 'the content is in Git LFS; only its pointer was seen') : undefined
}
