/** An accepted finding, one entry of `.sallyport/waivers.yaml`. */
export interface Waiver {
  /** The fingerprint of the finding (or its `contentFingerprint`), at least 12 leading hex characters. */
  readonly id: string
  /** `check/name`. */
  readonly rule: string
  /** Glob over paths; absent: wherever the fingerprint occurs. */
  readonly scope?: string
  readonly reason: string
  readonly owner: string
  readonly approvedBy?: string
  /** ISO dates, UTC, inclusive. */
  readonly created: string
  readonly expires: string
  /** How many findings of this fingerprint it covers. */
  readonly count: number
}

export interface AppliedWaiver {
  readonly waiver: Waiver
  readonly status: 'matched' | 'stale' | 'expired' | 'over-long' | 'ownerless' | 'rule-mismatch'
  /** Fingerprints of the findings it covered. */
  readonly covered: readonly string[]
  /** The change under test adds it: counts locally, asks for review in CI. */
  readonly isNew: boolean
}
