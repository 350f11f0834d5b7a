import type { Coverage, Failure } from './check.ts'
import type { ProvenanceFacts } from './declaration.ts'
import type { Finding } from './finding.ts'
import type { SbomDiff } from './sbom-diff.ts'
import type { Verdict } from './verdict.ts'
import type { AppliedWaiver } from './waiver.ts'

export const runReportSchemaVersion = '1.0'

export interface RunReport {
  readonly schemaVersion: typeof runReportSchemaVersion
  readonly runId: string
  readonly tool: { readonly name: 'sallyport'; readonly version: string }
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationMs: number
  /** Who asked: `hook pre-commit`, `scan`, `ci`. */
  readonly command: string
  readonly mode: 'local' | 'ci'
  readonly changeSet: {
    readonly kind: 'staged' | 'range' | 'push' | 'tree' | 'files'
    readonly entries: number
    readonly messages: number
    readonly commits: number
    readonly base?: string
    readonly tree?: string
    readonly from?: string
    readonly to?: string
    readonly remote?: string
  }
  readonly config: {
    readonly source: string /** SHA-256, hex. */
    readonly digest: string
    readonly notes: readonly string[]
  }
  readonly findings: readonly Finding[]
  readonly coverage: readonly Coverage[]
  readonly failures: readonly Failure[]
  readonly waivers: readonly AppliedWaiver[]
  readonly sbomDiff?: SbomDiff
  readonly provenance?: ProvenanceFacts
  /** Checks that SALLYPORT_SKIP switched off, with the reason given. */
  readonly skipped: readonly { readonly check: string; readonly reason: string }[]
  readonly verdict: Verdict
  readonly timings: readonly { readonly step: string; readonly ms: number }[]
}
