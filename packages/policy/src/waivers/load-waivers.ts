import { type DocumentCache, readThroughCache, sha256, type Waiver } from '@sallyport/core'

export const waiversPath = '.sallyport/waivers.yaml'
export const baselinePath = '.sallyport/baseline.yaml'

export interface WaiverRequest {
  /** The file, or undefined where there is none. */
  readonly bytes: Uint8Array | undefined
  /** Name of the file for messages, `.sallyport/waivers.yaml`. */
  readonly source: string
  readonly cache?: DocumentCache
}

export interface LoadedWaivers {
  readonly waivers: readonly Waiver[]
  /** SHA-256 of the file, hex, or `none`. */
  readonly digest: string
}

/** Raised when what an entry means changes. */
const format = 1

/**
 * Waivers or baseline entries, all of them, whether they still count or not. Parsed files are cached under their digest, so that
 * a run with a known file loads no parser. Throws `UserError('waivers-invalid')` that names every problem with its line.
 */
export async function loadWaivers({ bytes, source, cache }: WaiverRequest): Promise<LoadedWaivers> {
  if (bytes === undefined) return { waivers: [], digest: 'none' }
  const digest = sha256(bytes)
  const waivers = await readThroughCache(`waivers-${format}-${digest}`, cache, async () => {
    const { readWaivers } = await import('./read-waivers.ts')
    return readWaivers(bytes, source)
  })
  return { waivers, digest }
}

/** The text of a waiver file with one entry more; comments, order and quoting of the rest stay. `text` may be empty. */
export async function appendWaiver(text: string, waiver: Waiver, source = waiversPath): Promise<string> {
  const { withWaivers } = await import('./write-waivers.ts')
  return withWaivers(text, [waiver], source)
}

/** A whole waiver file. `comment`: lines for its top. */
export async function formatWaivers(waivers: readonly Waiver[], comment = ''): Promise<string> {
  const { withWaivers } = await import('./write-waivers.ts')
  const head = comment === '' ? '' : comment.replaceAll(/^/gm, '# ')
  return withWaivers(`${head}\nversion: 1\nwaivers: []\n`.trimStart(), waivers, waiversPath)
}
