import type { BlobContent } from '@sallyport/core'
import type { EntryScanner } from '../check/entry-scanner.ts'
import type { Accepted } from '../check/finding-of-match.ts'
import { scanEntry } from '../check/scan-entry.ts'
import type { SecretEngine } from '../engine/secret-engine.ts'
import { Garbage } from './garbage.ts'
import type { FromThread, ScanRequest, ThreadSetUp, ToThread } from './scan-messages.ts'

/** The thread's end of a `MessagePort`. */
export interface ScanPort {
  postMessage(message: FromThread): void
  on(event: 'message', listener: (message: ToThread) => void): unknown
}

/** What a scanning thread does: the same scan of an entry as on the main thread, with results as plain data. */
export function serveScans(port: ScanPort, engine: SecretEngine, setUp: ThreadSetUp, accepted?: Accepted): void {
  const waiting = new Map<number, (content: BlobContent) => void>()
  const garbage = new Garbage()
  let asked = 0
  const ask = (oid: string) =>
    new Promise<BlobContent>((resolve) => {
      waiting.set(++asked, resolve)
      port.postMessage({ kind: 'read', id: asked, oid })
    })
  const scannerFor = ({ entry, shownPath, content }: ScanRequest): EntryScanner => ({
    engine,
    ...setUp,
    ...(accepted === undefined ? {} : { accepted }),
    blobs: { read: async (oid) => (oid === entry.oid ? content : await ask(oid)) },
    shownPath: () => shownPath,
  })
  port.on('message', (message) => {
    if (message.kind === 'content') {
      waiting.get(message.id)?.(message.content)
      waiting.delete(message.id)
      return
    }
    const { id, request } = message
    void scanEntry(request.entry, scannerFor(request)).then((result) => {
      port.postMessage({ kind: 'scanned', id, result })
      garbage.scanned(result.bytes ?? 0)
    })
  })
  port.postMessage({ kind: 'ready' })
}
