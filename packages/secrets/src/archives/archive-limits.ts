export interface ArchiveLimits {
  /** Archives within archives. */
  readonly depth: number
  readonly members: number
  readonly memberBytes: number
  /** Of all members of one entry together, at every depth. */
  readonly totalBytes: number
  /** Unpacked to packed. */
  readonly ratio: number
}

export const defaultArchiveLimits: ArchiveLimits = {
  depth: 3,
  members: 20_000,
  memberBytes: 32_000_000,
  totalBytes: 256_000_000,
  ratio: 300,
}

/** A file of an archive, or a part of it that could not be looked at. */
export type ArchivePart =
  | { readonly kind: 'member'; readonly path: string; readonly bytes: Buffer }
  | { readonly kind: 'unread'; readonly path: string; readonly isLimit: boolean; readonly message: string }

/** What may still be unpacked; shared by all depths. */
export interface ArchiveBudget {
  members: number
  bytes: number
}

export function unread(path: string, message: string, isLimit = false): ArchivePart {
  return { kind: 'unread', path, isLimit, message }
}
