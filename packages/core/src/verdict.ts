import type { CheckName, Outcome } from './scales.ts'

/** One reason for a verdict. */
export interface Decision {
  readonly outcome: Outcome
  /** Stable name of the row of the defaults table, `secret-confident`, `sast-new-severe`, `check-incomplete`, … */
  readonly reason: string
  /** A sentence for people. */
  readonly message: string
  readonly check?: CheckName
  /** Fingerprints it speaks of. */
  readonly findings: readonly string[]
  /** The command that resolves it. */
  readonly next?: string
}

export interface Verdict {
  readonly outcome: Outcome
  /** Strictest first; allowing decisions that carry advice come last. */
  readonly decisions: readonly Decision[]
}
