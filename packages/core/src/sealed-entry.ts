import { createHash } from 'node:crypto'

/** A store of parsed files; it may lose entries or hold foreign ones. `ResultCache` of core is one. */
export interface DocumentCache {
  get(key: string): unknown
  set(key: string, value: unknown): unknown
}

/** A cached document with a digest of its own, so that one that was cut, changed or made for another key reads as absent. */
export function seal(key: string, value: unknown): { readonly body: string; readonly digest: string } {
  const body = JSON.stringify(value)
  return { body, digest: sha256(`${key}\0${body}`) }
}

export function unseal(key: string, entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || !('body' in entry) || !('digest' in entry)) return undefined
  const { body, digest } = entry
  if (typeof body !== 'string' || digest !== sha256(`${key}\0${body}`)) return undefined
  return JSON.parse(body)
}

/** What `read` makes of a file, once per key; with a cache, a known file loads no parser. */
export async function readThroughCache<T>(
  key: string,
  cache: DocumentCache | undefined,
  read: () => Promise<T>,
): Promise<T> {
  const known = cache === undefined ? undefined : unseal(key, await cache.get(key))
  // The seal proves that this function wrote it.
  if (known !== undefined) return known as T
  const value = await read()
  await cache?.set(key, seal(key, value))
  return value
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
