import type { ChangeSet, CheckContext, CheckResult, Entry, Message } from '@sallyport/core'
import { loadSecretEngine, type SecretsCheckOptions, secretsCheck } from '../src/index.ts'
import { builtInArtefact } from './built-in-rules.ts'

export const artefact = builtInArtefact()
export const engine = loadSecretEngine(artefact)

/** Ids are latin1 text of the bytes; `!reason` cannot be read. */
function blobOf(bytes: Uint8Array | string): string {
  return Buffer.from(bytes).toString('latin1')
}

export function contextOf(more: Partial<CheckContext> = {}): CheckContext {
  return {
    blobs: {
      read: async (oid) => {
        if (oid.startsWith('!')) return { kind: 'unreadable', reason: oid.slice(1) }
        if (oid.length > 1_000_000) return { kind: 'too-large', size: oid.length }
        return { kind: 'bytes', bytes: Buffer.from(oid, 'latin1') }
      },
    },
    now: new Date(0),
    signal: new AbortController().signal,
    mode: 'local',
    fingerprintKey: Buffer.alloc(32, 1),
    isExcluded: () => false,
    ...more,
  }
}

export type EntryOptions = Partial<Entry> & { readonly before?: readonly (Uint8Array | string)[] }

export function entry(path: string, content: Uint8Array | string, { before = [], ...rest }: EntryOptions = {}): Entry {
  const parents = before.map((bytes) => ({ oid: blobOf(bytes), mode: '100644' }))
  const status = before.length > 0 ? 'modified' : 'added'
  return { path, oid: blobOf(content), mode: '100644', status, parents, isCurrent: true, ...rest }
}

export function check(
  entries: readonly Entry[],
  messages: readonly Message[] = [],
  more: Partial<CheckContext> = {},
  options: SecretsCheckOptions = {},
): Promise<CheckResult> {
  const changeSet: ChangeSet = { kind: 'staged', entries, messages }
  return secretsCheck(engine, options).run(changeSet, contextOf(more))
}
