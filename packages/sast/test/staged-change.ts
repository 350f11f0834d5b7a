import { createHash } from 'node:crypto'
import type { ChangeSet, CheckContext, Entry, ResultCache } from '@sallyport/core'

export interface FileChange {
  readonly after: string | Uint8Array
  readonly before?: string | Uint8Array
  readonly mode?: string
  readonly pathBytes?: string
  readonly status?: Entry['status']
}

export interface StagedChange {
  readonly changeSet: ChangeSet
  readonly context: CheckContext
}

/** A change set over blobs in memory, by path. */
export function stagedChange(
  files: Readonly<Record<string, string | FileChange>>,
  context: Partial<CheckContext> = {},
): StagedChange {
  const blobs = new Map<string, Uint8Array>()
  const store = (content: string | Uint8Array) => {
    const bytes = Buffer.from(content)
    const oid = createHash('sha1').update(bytes).digest('hex')
    blobs.set(oid, bytes)
    return oid
  }
  const entries = Object.entries(files).map(([path, given]): Entry => {
    const change = typeof given === 'string' ? { after: given } : given
    const mode = change.mode ?? '100644'
    return {
      path,
      ...(change.pathBytes === undefined ? {} : { pathBytes: change.pathBytes }),
      status: change.status ?? (change.before === undefined ? 'added' : 'modified'),
      mode,
      oid: store(change.after),
      parents: change.before === undefined ? [] : [{ oid: store(change.before), mode }],
      isCurrent: true,
    }
  })
  return {
    changeSet: { kind: 'staged', entries, messages: [] },
    context: {
      blobs: {
        read: async (oid) => {
          const bytes = blobs.get(oid)
          return bytes === undefined ? { kind: 'unreadable', reason: 'no such object' } : { kind: 'bytes', bytes }
        },
      },
      now: new Date('2026-01-01T00:00:00Z'),
      signal: new AbortController().signal,
      mode: 'local',
      fingerprintKey: new Uint8Array(32),
      isExcluded: () => false,
      ...context,
    },
  }
}

export function memoryCache(): ResultCache & { readonly entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>()
  return {
    entries,
    get: async (key) => entries.get(key),
    set: async (key, value) => {
      entries.set(key, value)
    },
  }
}
