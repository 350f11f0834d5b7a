import { isUtf8 } from 'node:buffer'
import type { Entry } from '@sallyport/core'

/** The two path fields of an entry, from bytes held as latin1. */
export function entryPath(bytes: string): Pick<Entry, 'path' | 'pathBytes'> {
  if (/^[\0-\x7f]*$/.test(bytes)) return { path: bytes }
  const buffer = Buffer.from(bytes, 'latin1')
  const path = buffer.toString('utf8')
  return isUtf8(buffer) ? { path } : { path, pathBytes: buffer.toString('base64') }
}
