import type { Component } from '../component.ts'

export type AlertKind =
  | 'integrity-changed'
  | 'integrity-weakened'
  | 'source-moved'
  | 'not-from-registry'
  | 'insecure-source'
  | 'new-registry'
  | 'public-instead-of-private'
  | 'new-install-script'
  | 'resolved-elsewhere'
  | 'downgrade'
  | 'duplicate-major'
  | 'licence-changed'

/** Something odd about one component of the new side. */
export interface Alert {
  readonly kind: AlertKind
  readonly component: Component
  /** A plain sentence. */
  readonly message: string
}

export type FoundAlert = readonly [AlertKind, string]
