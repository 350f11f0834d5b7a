import type { Entry, Failure } from '@sallyport/core'
import { Garbage } from '../threads/garbage.ts'
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
  const results = new EntryResults()
  const { scanner, signal, concurrency } = scan
  const left = entries.entries()
  const garbage = new Garbage()
  let bytes = 0
  let thread: Promise<void> | undefined
  const here: Promise<void> = lanes(concurrency, async () => {
    for (const [index, entry] of left) {
      if (signal.aborted) return
      const result = await scanEntry(entry, scanner)
      results.add(index, entry, result)
      bytes += result.bytes ?? 0
      garbage.scanned(result.bytes ?? 0)
      if (scan.second !== undefined && bytes >= scan.second.from)
        thread ??= scan.second.start().then((started) => scanInThread(started, here, left, results, scan))
    }
  })
  await here
  await thread
  return results.contents(entries.length)
}

/** What a dead thread leaves in the queue is scanned by the other one. */
async function scanInThread(
  thread: ScanThread | undefined,
  here: Promise<void>,
  left: ArrayIterator<[number, Entry]>,
  results: EntryResults,
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
      const { value } = left.next()
      if (value === undefined) return
      const [index, entry] = value
      const result = await thread.scan(entry, scanner.shownPath(entry.path))
      if (result !== undefined) results.add(index, entry, result)
    }
  })
  signal.removeEventListener('abort', close)
  close()
}

async function lanes(count: number, work: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, work))
}

/** In any order in, in the order of the entries out. Of an entry in which nothing was found only the size is kept: there may be a hundred thousand. */
class EntryResults {
  readonly #notable: { index: number; isCurrent: boolean; result: EntryResult }[] = []
  #entries = 0
  #files = 0
  #bytes = 0

  add(index: number, { isCurrent }: Entry, result: EntryResult): void {
    this.#entries++
    if (result.bytes !== undefined) this.#files++
    this.#bytes += result.bytes ?? 0
    if (result.findings.length + result.failures.length > 0) this.#notable.push({ index, isCurrent, result })
  }

  contents(expected: number): Contents {
    const ordered = this.#notable.toSorted((a, b) => a.index - b.index)
    return {
      found: ordered.flatMap(({ result, isCurrent }) => result.findings.map((finding) => ({ finding, isCurrent }))),
      failures: [...ordered.flatMap(({ result }) => result.failures), ...cancelled(expected - this.#entries)],
      files: this.#files,
      bytes: this.#bytes,
    }
  }
}

function cancelled(left: number): Failure[] {
  return left === 0
    ? []
    : [{ check: 'secrets', code: 'cancelled', message: `stopped before ${left} files were scanned` }]
}
