import type { Entry, Failure } from '@sallyport/core'
import type { ScanThread } from '../threads/scan-thread.ts'
import type { EntryResult, EntryScanner } from './entry-scanner.ts'
import type { FoundIn } from './merge-findings.ts'
import { scanEntry } from './scan-entry.ts'

export interface EntryScan {
  readonly scanner: EntryScanner
  readonly signal: AbortSignal
  /** Blobs that are read at the same time for each thread; memory grows with it. */
  readonly concurrency: number
  /** Started once, when so many bytes have been scanned; `start` gives undefined where there is no core for it. */
  readonly second?: { readonly from: number; readonly start: () => Promise<ScanThread | undefined> }
}

export interface Contents {
  readonly found: readonly FoundIn[]
  readonly failures: readonly Failure[]
  readonly files: number
  readonly bytes: number
}

/**
 * One queue of entries, from which this thread takes and, when the change is large, a second one. Results keep the order of the entries;
 * of contents nothing but findings is kept.
 */
export async function scanEntries(entries: readonly Entry[], scan: EntryScan): Promise<Contents> {
  const results = new Map<Entry, EntryResult>()
  const { scanner, signal, concurrency } = scan
  const left = entries.values()
  let bytes = 0
  let thread: Promise<void> | undefined
  const here: Promise<void> = lanes(concurrency, async () => {
    for (const entry of left) {
      if (signal.aborted) return
      const result = await scanEntry(entry, scanner)
      results.set(entry, result)
      bytes += result.bytes ?? 0
      if (scan.second !== undefined && bytes >= scan.second.from)
        thread ??= scan.second.start().then((started) => scanInThread(started, here, left, results, scan))
    }
  })
  await here
  await thread
  return contentsOf(entries, results)
}

/** What a dead thread leaves in the queue is scanned by the other one. */
async function scanInThread(
  thread: ScanThread | undefined,
  here: Promise<void>,
  left: ArrayIterator<Entry>,
  results: Map<Entry, EntryResult>,
  { scanner, signal, concurrency }: EntryScan,
): Promise<void> {
  if (thread === undefined) return
  const close = () => thread.close()
  signal.addEventListener('abort', close, { once: true })
  if (signal.aborted) close()
  // One that does not start in time is not waited for.
  await Promise.race([thread.whenReady, here])
  await lanes(concurrency, async () => {
    while (thread.isAlive) {
      const { value: entry } = left.next()
      if (entry === undefined) return
      const result = await thread.scan(entry, scanner.shownPath(entry.path))
      if (result !== undefined) results.set(entry, result)
    }
  })
  signal.removeEventListener('abort', close)
  close()
}

async function lanes(count: number, work: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, work))
}

function contentsOf(entries: readonly Entry[], results: ReadonlyMap<Entry, EntryResult>): Contents {
  const ordered = entries.flatMap((entry) => {
    const result = results.get(entry)
    return result === undefined ? [] : [{ ...result, isCurrent: entry.isCurrent }]
  })
  const seen = ordered.flatMap(({ bytes }) => bytes ?? [])
  return {
    found: ordered.flatMap(({ findings, isCurrent }) => findings.map((finding) => ({ finding, isCurrent }))),
    failures: [...ordered.flatMap(({ failures }) => failures), ...cancelled(entries.length - results.size)],
    files: seen.length,
    bytes: seen.reduce((total, bytes) => total + bytes, 0),
  }
}

function cancelled(left: number): Failure[] {
  return left === 0
    ? []
    : [{ check: 'secrets', code: 'cancelled', message: `stopped before ${left} files were scanned` }]
}
