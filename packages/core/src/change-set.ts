/** What one side of a change holds under a path. `oid` is opaque: only a `BlobReader` understands it. */
export interface ObjectRef {
  readonly oid: string
  /** Git's octal mode: 100644, 100755, 120000 (symlink), 160000 (submodule). */
  readonly mode: string
}

export type EntryStatus = 'added' | 'modified' | 'type-changed' | 'deleted' | 'unmerged'

/** One path of a change. */
export interface Entry extends ObjectRef {
  /** UTF-8, forward slashes, relative to the top of the repository (to the scanned root for `files`). Invalid bytes read as U+FFFD. */
  readonly path: string
  /** The exact bytes, base64; only where they are not valid UTF-8. */
  readonly pathBytes?: string
  readonly status: EntryStatus
  /** The same path in each parent that has it. Empty: everything in this entry is new. */
  readonly parents: readonly ObjectRef[]
  /** The commit that introduced this object, in `range` and `push`. */
  readonly commit?: string
  /**
   * True where the entry is part of the resulting tree; false for an object that only a commit on the way holds.
   * Secrets are looked for in both, everything else in the resulting tree only.
   */
  readonly isCurrent: boolean
}

/** Text that enters history without being a file. */
export interface Message {
  readonly kind: 'commit-message' | 'tag-message' | 'ref-name'
  readonly bytes: Uint8Array
  /** The commit or tag, where it exists already. */
  readonly oid?: string
}

interface Changes {
  readonly entries: readonly Entry[]
  readonly messages: readonly Message[]
}

export interface PushedRef {
  readonly localRef: string
  readonly localOid: string
  readonly remoteRef: string
  /** All zeros where the remote does not have the ref. */
  readonly remoteOid: string
}

/** What would enter history. */
export type ChangeSet =
  | (Changes & {
      readonly kind: 'staged' /** Commit id; absent before the first commit. */
      readonly base?: string /** Tree id; absent where it could not be computed. */
      readonly tree?: string
    })
  | (Changes & {
      readonly kind: 'range'
      readonly from: string
      readonly to: string
      readonly commits: readonly string[]
    })
  | (Changes & {
      readonly kind: 'push'
      readonly remote: string
      readonly refs: readonly PushedRef[]
      readonly commits: readonly string[]
    })
  | (Changes & { readonly kind: 'tree'; readonly tree: string })
  | (Changes & { readonly kind: 'files'; readonly root: string })

export const symlinkMode = '120000'
export const submoduleMode = '160000'

/** An entry whose bytes can be read and looked at. */
export function hasContent(entry: Entry): boolean {
  return entry.status !== 'deleted' && entry.mode !== submoduleMode
}
