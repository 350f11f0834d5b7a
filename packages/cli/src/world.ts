import type { Readable, Writable } from 'node:stream'

/** The outside world of a command, so that tests can give it another. */
export interface World {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly now: () => Date
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}
