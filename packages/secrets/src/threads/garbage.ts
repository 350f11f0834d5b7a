const bytesPerCollection = 48_000_000

/**
 * Frees what scanned files left behind. Long texts live where only a full collection frees them, and V8 would let two hundred megabytes of them
 * wait for one. A collection takes some ten milliseconds, which is a fiftieth of what scanning so many bytes takes.
 */
export class Garbage {
  #left = bytesPerCollection
  #collect: (() => unknown) | undefined

  scanned(bytes: number): void {
    this.#left -= bytes
    if (this.#left > 0) return
    this.#left = bytesPerCollection
    this.#collect ??= collector()
    this.#collect()
  }
}

/** Node gives the function to those who start it with a flag; the flag can be set later, and holds for contexts that are made then. */
function collector(): () => unknown {
  // Loaded now: no hook gets here.
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
  const collect: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc')
  return typeof collect === 'function' ? () => collect() : () => undefined
}
