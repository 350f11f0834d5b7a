import type { Root } from '../component.ts'

/** What an SBOM says about itself. Without `timestamp` equal components give equal bytes. */
export interface SbomMeta {
  readonly tool: { readonly name: string; readonly version: string }
  /** The repository, or the member of the workspace. */
  readonly name: string
  readonly version?: string
  /** Id of the Git tree that the lockfiles were read from: the subject. */
  readonly tree?: string
  /** The lockfiles with their blob ids, as evidence. */
  readonly lockfiles?: readonly { readonly path: string; readonly oid?: string }[]
  /** What could not be looked at: an SBOM that leaves things out must not look whole. */
  readonly notRead?: readonly string[]
  /** For the edges from the project to its direct dependencies. Absent: `isDirect` decides. */
  readonly roots?: readonly Root[]
  /** ISO 8601, UTC. */
  readonly timestamp?: string
}
