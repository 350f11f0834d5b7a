import type { severities } from '@sallyport/core'

/** One entry of `.sallyport/risks.yaml`. */
export interface AcceptedRisk {
  /** As in `Risk-Accepted: ID expires=DATE`. */
  readonly id: string
  readonly reason: string
  readonly owner: string
  readonly severity: (typeof severities)[number]
  /** `YYYY-MM-DD`, UTC, inclusive. */
  readonly created: string
  readonly expires: string
}
