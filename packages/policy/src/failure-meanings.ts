import type { FailureCode, Outcome } from '@sallyport/core'

/** `configured`: `incomplete`, or what `checks.*.onFailure` makes of it. */
export type FailureOutcome = Outcome | 'configured'

export interface FailureMeaning {
  readonly reason: string
  readonly local: FailureOutcome
  readonly ci: FailureOutcome
}

const incomplete: FailureMeaning = { reason: 'check-incomplete', local: 'configured', ci: 'configured' }
const lockfile: FailureMeaning = { reason: 'lockfile-unusable', local: 'warn', ci: 'block' }

/** What each failure means; a new code does not compile until it has its row. */
export const failureMeanings: Readonly<Record<FailureCode, FailureMeaning>> = {
  'scanner-missing': incomplete,
  'scanner-unsupported': incomplete,
  'scanner-failed': incomplete,
  'timed-out': incomplete,
  cancelled: incomplete,
  'rule-did-not-run': incomplete,
  'too-large': incomplete,
  unreadable: incomplete,
  unparsable: incomplete,
  'limit-hit': incomplete,
  unmerged: incomplete,
  internal: incomplete,
  // Reported as `unparsable` where the part that was left out touches a changed line.
  'partly-unparsable': { reason: 'partly-unparsable', local: 'warn', ci: 'configured' },
  'lockfile-unparsable': lockfile,
  'lockfile-empty': lockfile,
  'lockfile-mismatch': lockfile,
  'external-content': { reason: 'external-content', local: 'warn', ci: 'warn' },
  submodule: { reason: 'submodule', local: 'warn', ci: 'warn' },
  'advisories-missing': { reason: 'advisories-missing', local: 'allow', ci: 'allow' },
  'advisories-old': { reason: 'advisories-old', local: 'warn', ci: 'configured' },
  'licences-unknown': { reason: 'licences-unknown', local: 'allow', ci: 'allow' },
  'skipped-by-user': { reason: 'skipped-by-user', local: 'warn', ci: 'incomplete' },
}

const dataCodes: ReadonlySet<FailureCode> = new Set(['advisories-missing', 'advisories-old', 'licences-unknown'])

/** Codes that speak of the data behind a check: they explain nothing that it left out. */
export const isAboutData = (code: FailureCode) => dataCodes.has(code)
