import type { CheckResult, ProvenanceFacts, SbomDiff } from '@sallyport/core'

/** A check's result with what some checks add to the report. */
export interface GateCheckResult extends CheckResult {
  readonly sbomDiff?: SbomDiff
  readonly provenance?: ProvenanceFacts
}
