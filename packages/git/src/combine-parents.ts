import type { Entry, EntryStatus, ObjectRef } from '@sallyport/core'
import { entryPath } from './entry-path.ts'
import { isZeroId } from './object-id.ts'
import type { DiffRecord } from './raw-diff.ts'

const statuses: Readonly<Record<string, EntryStatus>> = {
  A: 'added',
  M: 'modified',
  T: 'type-changed',
  D: 'deleted',
  U: 'unmerged',
}

/**
 * Entries of a tree that was compared with each of its parents, one diff per parent: a path counts as changed where it
 * differs from all of them, because what equals one parent came from there.
 */
export function changedInAll(
  diffs: readonly (readonly DiffRecord[])[],
): { record: DiffRecord; parents: ObjectRef[] }[] {
  const [first = [], ...others] = diffs
  const lookups = others.map(byPath)
  return first.flatMap((record) => {
    const records = [record]
    for (const lookup of lookups) {
      const other = lookup.get(record.path)
      if (other === undefined) return []
      records.push(other)
    }
    return [{ record, parents: parentsOf(records) }]
  })
}

export function byPath(diff: readonly DiffRecord[]): Map<string, DiffRecord> {
  return new Map(diff.map((record) => [record.path, record]))
}

/** The old sides, each once. */
export function parentsOf(records: readonly DiffRecord[]): ObjectRef[] {
  const parents: ObjectRef[] = []
  for (const { oldOid, oldMode } of records) {
    if (isZeroId(oldOid) || parents.some(({ oid, mode }) => oid === oldOid && mode === oldMode)) continue
    parents.push({ oid: oldOid, mode: oldMode })
  }
  return parents
}

export function toEntry(
  record: DiffRecord,
  parents: readonly ObjectRef[],
  more: { readonly isCurrent: boolean; readonly commit?: string },
): Entry {
  const status = statuses[record.status]
  if (status === undefined) throw new Error(`git wrote the unknown status ${JSON.stringify(record.status)}`)
  return { ...entryPath(record.path), status, mode: record.newMode, oid: record.newOid, parents, ...more }
}
