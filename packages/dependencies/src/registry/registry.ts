import type { Ecosystem } from '../component.ts'

export type RegistryAnswer =
  /** Nobody has published anything under that name. */
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'present'
      readonly hasVersion: boolean
      /** ISO 8601, of the first version; absent where the registry does not say. */
      readonly firstPublished?: string
    }
  | { readonly kind: 'not-asked'; readonly reason: string }

/** A registry that may be asked, because the configuration names it. */
export interface Registry {
  readonly host: string
  readonly ask: (name: string, version: string, signal: AbortSignal) => Promise<RegistryAnswer>
}

export type Registries = ReadonlyMap<Ecosystem, Registry>
