import { createHash } from 'node:crypto'
import type { BlobReader, ChangeSet, CheckContext, Entry } from '@sallyport/core'

export type Files = Readonly<Record<string, string | undefined>>

const oidOf = (text: string) => createHash('sha1').update(text).digest('hex')

/** A change from one set of files to another, with objects in memory. */
export function change(before: Files, after: Files): { changeSet: ChangeSet; blobs: BlobReader } {
  const texts = new Map(
    [...Object.values(before), ...Object.values(after)].flatMap((text) =>
      text === undefined ? [] : [[oidOf(text), text] as const],
    ),
  )
  const entries = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((path): Entry[] => {
    const [old, now] = [before[path], after[path]]
    if (old === now) return []
    const parents = old === undefined ? [] : [{ oid: oidOf(old), mode: '100644' }]
    const status = now === undefined ? 'deleted' : old === undefined ? 'added' : 'modified'
    return [{ path, status, mode: '100644', oid: oidOf(now ?? ''), parents, isCurrent: true }]
  })
  const blobs: BlobReader = {
    read: async (oid) => {
      const text = texts.get(oid)
      return text === undefined
        ? { kind: 'unreadable', reason: 'no such object' }
        : { kind: 'bytes', bytes: Buffer.from(text) }
    },
  }
  return { changeSet: { kind: 'staged', entries, messages: [] }, blobs }
}

/** Of a local run in the middle of 2026. */
export const context = (blobs: BlobReader, excluded = ''): CheckContext => ({
  blobs,
  now: new Date('2026-06-01T00:00:00Z'),
  signal: new AbortController().signal,
  mode: 'local',
  fingerprintKey: new Uint8Array(32),
  isExcluded: (path) => path === excluded,
})
