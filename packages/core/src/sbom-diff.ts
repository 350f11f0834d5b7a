export interface ComponentChange {
  readonly purl: string
  readonly name: string
  readonly isDirect: boolean
  readonly lockfile: string
  /** How many others come in with it; of direct dependencies only, where a lockfile was there before. */
  readonly brings?: number
}

/** What a change does to the set of components; facts from the files only. */
export interface SbomDiff {
  readonly lockfiles: readonly string[]
  readonly before: number
  readonly after: number
  readonly added: readonly (ComponentChange & { readonly version: string })[]
  readonly removed: readonly (ComponentChange & { readonly version: string })[]
  readonly changed: readonly (ComponentChange & {
    readonly from: string
    readonly to: string
    readonly direction: 'up' | 'down' | 'other'
    readonly isMajor: boolean
  })[]
  /** Plain sentences: same version with another integrity, registry to git, new install script. */
  readonly alerts: readonly {
    readonly purl: string
    readonly kind: string
    readonly message: string
    readonly lockfile: string
  }[]
}
