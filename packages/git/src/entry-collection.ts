import type { Entry } from '@sallyport/core'
import { changedInAll, toEntry } from './combine-parents.ts'
import { isZeroId } from './object-id.ts'
import type { DiffRecord } from './raw-diff.ts'

/** One diff per parent. */
type Diffs = readonly (readonly DiffRecord[])[]

/** Gathers each (path, object) once. Commits come first, parents before children; then the tips. */
export class EntryCollection {
  readonly #introduced = new Map<string, Entry>()
  readonly #current = new Map<string, Entry>()

  /** What a commit brought: the first one to bring an object counts. */
  addIntroduced(commit: string, diffs: Diffs): void {
    for (const { record, parents } of changedInAll(diffs)) {
      const key = `${record.newOid} ${record.path}`
      if (isZeroId(record.newOid) || this.#introduced.has(key)) continue
      this.#introduced.set(key, toEntry(record, parents, { isCurrent: false, commit }))
    }
  }

  /** What a tip holds and the other side does not. */
  addCurrent(diffs: Diffs): void {
    for (const { record, parents } of changedInAll(diffs)) {
      const key = `${record.newOid} ${record.path}`
      const known = this.#current.get(key)
      // Two tips may hold it over different bases: fewer parents leave more of it new.
      if (known !== undefined && known.parents.length <= parents.length) continue
      const commit = this.#introduced.get(key)?.commit
      this.#current.set(key, toEntry(record, parents, { isCurrent: true, ...(commit === undefined ? {} : { commit }) }))
    }
  }

  /** What the tips hold now, then what only a commit on the way holds. */
  entries(): Entry[] {
    const onTheWay = [...this.#introduced].filter(([key]) => !this.#current.has(key)).map(([, entry]) => entry)
    return [...this.#current.values(), ...onTheWay]
  }
}
