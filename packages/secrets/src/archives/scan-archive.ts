import type { Entry, Failure, Finding } from '@sallyport/core'
import { type EntryResult, type EntryScanner, limitFailures } from '../check/entry-scanner.ts'
import { describeMatch } from '../check/finding-of-match.ts'
import { LinePositions } from '../check/line-positions.ts'
import { excerptOf } from '../check/masked-text.ts'
import type { ScanResult } from '../engine/match.ts'
import type { ArchiveLimits } from './archive-limits.ts'
import { archiveParts, isArchive } from './archive-parts.ts'

/** Scans the files in an archive. A secret is new where no parent's archive holds it. */
export async function scanArchive(
  entry: Entry,
  bytes: Uint8Array,
  limits: ArchiveLimits,
  scanner: EntryScanner,
): Promise<EntryResult> {
  const known = await secretsOfParents(entry, limits, scanner)
  const findings: Finding[] = []
  const failures: Failure[] = []
  let total = bytes.length
  for await (const part of archiveParts(bytes, scanner.shownPath(entry.path), limits)) {
    const { path } = part
    if (part.kind === 'unread') {
      const code = part.isLimit ? 'limit-hit' : 'unreadable'
      failures.push({ check: 'secrets', code, message: `not scanned: ${part.message}`, path })
      continue
    }
    total += part.bytes.length
    const scan = scanMember(part.bytes, path, scanner)
    failures.push(...limitFailures(scan, path))
    findings.push(...findingsOf(scan, path, entry, known, scanner))
  }
  return { findings, failures, bytes: total }
}

function scanMember(bytes: Uint8Array, path: string, { engine, budget, decodeLevels }: EntryScanner): ScanResult {
  const inner = path.slice(path.lastIndexOf('!') + 1)
  return engine.scan(bytes, { path: inner, decodeLevels, ...(budget === undefined ? {} : { budget }) })
}

function findingsOf(
  scan: ScanResult,
  path: string,
  entry: Entry,
  known: ReadonlySet<string>,
  { fingerprintKey }: EntryScanner,
) {
  const positions = new LinePositions(scan.text)
  return scan.matches.map((match): Finding => {
    const description = describeMatch(match, path, positions.regionOf(match.start, match.end), fingerprintKey)
    const isNew = !known.has(description.fingerprint)
    const introducedBy = isNew && entry.commit !== undefined ? { introducedBy: entry.commit } : {}
    return { ...description, excerpt: excerptOf(match, scan, positions), isNew, ...introducedBy }
  })
}

/** Fingerprints in the archives under the same path in the parents; what cannot be read there excuses nothing. */
async function secretsOfParents(entry: Entry, limits: ArchiveLimits, scanner: EntryScanner): Promise<Set<string>> {
  const known = new Set<string>()
  for (const { oid } of entry.parents) {
    const content = await scanner.blobs.read(oid)
    if (content.kind !== 'bytes' || !isArchive(content.bytes)) continue
    for await (const part of archiveParts(content.bytes, entry.path, limits)) {
      if (part.kind === 'unread') continue
      for (const { secret, rule } of scanMember(part.bytes, part.path, scanner).matches) {
        known.add(secret.hmac(scanner.fingerprintKey, rule.id))
      }
    }
  }
  return known
}
