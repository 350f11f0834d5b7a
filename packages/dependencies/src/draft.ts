import type { Component, Declared, Ecosystem, Root, Scope } from './component.ts'

/** A component on its way: `key` is the lockfile's own name for the entry, edges point at keys. */
export interface Draft extends Omit<Component, 'ref' | 'isDirect' | 'scope' | 'dependsOn' | 'ecosystem'> {
  readonly key: string
  /** Absent where the lockfile does not say: then it follows from the roots. */
  readonly scope?: Scope
  /** Absent where it is that of the file. */
  readonly ecosystem?: Ecosystem
  readonly dependsOn: readonly string[]
  readonly optionalDependsOn?: readonly string[]
}

export interface DraftRoot extends Omit<Root, 'declared'> {
  readonly declared: readonly (Omit<Declared, 'ref'> & { readonly key?: string })[]
}
