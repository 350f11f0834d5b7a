import type { CheckName, Decision, Finding, Outcome } from '@sallyport/core'
import type { JudgedInput } from './judged-input.ts'

/** One row of the defaults table: what it has to say about a run, often nothing. */
export type Row = (input: JudgedInput) => readonly Decision[]

interface Outcomes {
  readonly local: Outcome
  readonly ci: Outcome
}

interface FindingRow extends Outcomes {
  readonly reason: string
  readonly check: CheckName
  readonly applies: (finding: Finding, input: JudgedInput) => boolean
  readonly message: (count: number) => string
  readonly next?: string
}

/** A row about the open findings of one check. */
export function findingRow({ reason, check, applies, message, next, ...outcomes }: FindingRow): Row {
  return (input) => {
    const matching = input.open.filter((finding) => finding.check === check && applies(finding, input))
    if (matching.length === 0) return []
    return [
      {
        outcome: outcomes[input.mode],
        reason,
        check,
        message: message(matching.length),
        findings: fingerprintsOf(matching),
        ...(next === undefined ? {} : { next }),
      },
    ]
  }
}

export function fingerprintsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ fingerprint }) => fingerprint))]
}
