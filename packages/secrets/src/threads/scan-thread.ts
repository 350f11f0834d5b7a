import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { BlobContent, BlobReader, Entry, Failure } from '@sallyport/core'
import { type EntryResult, notScanned } from '../check/entry-scanner.ts'
import type { FromThread, ToThread } from './scan-messages.ts'

export interface ThreadOptions {
  /** Absolute path of the file that calls `serveScans`. */
  readonly file: string
  readonly setUp: unknown
  readonly blobs: BlobReader
  /** A thread that answers nothing for so long while it has work is given up. */
  readonly patienceMs: number
}

interface Waiting {
  readonly path: string
  readonly resolve: (result: EntryResult | undefined) => void
}

/** Hardly anything outlives an entry; a smaller nursery costs no time here, and tens of megabytes less. */
const maxYoungGenerationSizeMb = 4

/** Undefined where there is no second core. */
export function startScanThread(options: ThreadOptions): ScanThread | undefined {
  return availableParallelism() > 1 ? new ScanThread(options) : undefined
}

/** One scanning thread. Every entry that it takes is answered: by its result, or by a failure when the thread throws, dies or hangs. */
export class ScanThread {
  readonly whenReady: Promise<void>
  readonly #worker: Worker
  readonly #options: ThreadOptions
  readonly #waiting = new Map<number, Waiting>()
  #ready: () => void = () => undefined
  #isAlive = true
  #isClosed = false
  #last = 0
  #timer: NodeJS.Timeout | undefined

  constructor(options: ThreadOptions) {
    this.#options = options
    this.whenReady = new Promise((resolve) => {
      this.#ready = resolve
    })
    // The environment may hold secrets, and no rule reads it.
    this.#worker = new Worker(options.file, {
      workerData: options.setUp,
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxYoungGenerationSizeMb },
    })
    this.#worker.on('message', (message: FromThread) => this.#hear(message))
    // The message of an error may quote content: what it means is said once, when the thread ends.
    this.#worker.on('error', () => undefined)
    this.#worker.on('exit', () => this.#end('scanner-failed', 'the scanning thread ended early'))
  }

  get isAlive(): boolean {
    return this.#isAlive
  }

  /** Undefined where the thread was closed before it answered. */
  async scan(entry: Entry, shownPath: string): Promise<EntryResult | undefined> {
    const content = await this.#options.blobs.read(entry.oid)
    if (!this.#isAlive)
      return this.#isClosed ? undefined : notScanned('scanner-failed', 'the scanning thread ended early', shownPath)
    return await new Promise((resolve) => {
      const id = ++this.#last
      this.#waiting.set(id, { path: shownPath, resolve })
      this.#expectAnswer()
      this.#post(content, (own) => ({ kind: 'scan', id, request: { entry, shownPath, content: own } }))
    })
  }

  /** What it has not answered by now counts as not scanned. */
  close(): void {
    this.#isClosed = true
    this.#end('cancelled', '')
  }

  #hear(message: FromThread): void {
    switch (message.kind) {
      case 'ready':
        this.#ready()
        break
      case 'read':
        void this.#answer(message.id, message.oid)
        break
      case 'scanned':
        this.#settle(message.id, () => message.result)
    }
    this.#expectAnswer()
  }

  async #answer(id: number, oid: string): Promise<void> {
    this.#post(await this.#options.blobs.read(oid), (content) => ({ kind: 'content', id, content }))
  }

  /** Hands bytes over in a buffer of their own: readers keep blobs and share buffers between them, and one of those would be empty for the others. */
  #post(content: BlobContent, messageWith: (content: BlobContent) => ToThread): void {
    if (content.kind !== 'bytes') {
      this.#worker.postMessage(messageWith(content))
      return
    }
    const bytes = new Uint8Array(content.bytes)
    this.#worker.postMessage(messageWith({ kind: 'bytes', bytes }), [bytes.buffer])
  }

  #settle(id: number, resultFor: (path: string) => EntryResult | undefined): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    waiting?.resolve(resultFor(waiting.path))
  }

  #expectAnswer(): void {
    clearTimeout(this.#timer)
    if (!this.#isAlive || this.#waiting.size === 0) return
    const { patienceMs } = this.#options
    this.#timer = setTimeout(
      () => this.#end('timed-out', `the scanning thread was silent for ${patienceMs / 1000} s`),
      patienceMs,
    )
  }

  #end(code: Failure['code'], message: string): void {
    if (!this.#isAlive) return
    this.#isAlive = false
    clearTimeout(this.#timer)
    this.#ready()
    for (const id of [...this.#waiting.keys()])
      this.#settle(id, (path) => (this.#isClosed ? undefined : notScanned(code, message, path)))
    void this.#worker.terminate()
  }
}
