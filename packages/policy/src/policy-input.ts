import type { AppliedWaiver, CheckName, Coverage, Failure, Finding, ProvenanceFacts, Severity } from '@sallyport/core'

/** The part of the configuration that decides; `Config` of `@sallyport/config` fits. */
export interface PolicySettings {
  readonly checks: Readonly<
    Record<
      CheckName,
      {
        readonly enabled: boolean
        readonly onFailure: { readonly local: 'block' | 'warn'; readonly ci: 'block' | 'review' | 'warn' }
      }
    >
  >
  readonly sast: { readonly blockSeverity: Severity }
  readonly provenance: {
    readonly profile: 'agent-model' | 'tool-model' | 'kernel' | 'asf' | 'pr-only' | 'off' | 'custom'
    readonly onMissing: 'advise' | 'warn' | 'block'
  }
}

/** What a check has to account for in this run; the guard against a check that silently looked at nothing. */
export interface ExpectedCheck {
  readonly check: CheckName
  /**
   * Entries that it claims: each must be looked at, excluded, or named by a failure. A lower bound is enough (1 where there is
   * anything to look at); 0 asks only that the check reports at all.
   */
  readonly entries: number
}

/** Everything a verdict rests on; nothing else is read, no clock and no environment. */
export interface PolicyInput {
  readonly mode: 'local' | 'ci'
  readonly findings: readonly Finding[]
  readonly coverage: readonly Coverage[]
  readonly failures: readonly Failure[]
  /** As `applyWaivers` gives them. */
  readonly waivers: readonly AppliedWaiver[]
  /** Absent where no message was judged, as in `pre-commit`. */
  readonly provenance?: ProvenanceFacts
  /** SALLYPORT_SKIP; `check` is a check's name or `all`. */
  readonly skipped: readonly { readonly check: string; readonly reason: string }[]
  /** The checks that this run asked for. */
  readonly expected: readonly ExpectedCheck[]
  readonly settings: PolicySettings
}
