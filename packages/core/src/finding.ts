import type { CheckName, Confidence, Severity } from './scales.ts'

/** 1-based; columns in UTF-16 units; the end is exclusive. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface Location extends Region {
  /** As `Entry.path`; for messages `commit message`, `tag message` or `ref name`. */
  readonly path: string
}

/** A comment in the code that asks for this finding to be ignored. */
export interface Suppression {
  /** As written: `sallyport-ignore`, `nosemgrep`, `gitleaks:allow`. */
  readonly marker: string
  readonly reason?: string
  /** Names the rule (or exactly one secret) and has a reason: it counts locally. */
  readonly counts: boolean
  /** The change itself adds the comment. */
  readonly isNew: boolean
}

export interface Finding {
  readonly check: CheckName
  /** `check/name`, public and never reused. */
  readonly rule: string
  readonly severity: Severity
  readonly confidence: Confidence
  /** One sentence, no final full stop needed, names the object; never holds a secret. */
  readonly message: string
  /** Numbers with their prefix, `CWE-79`. */
  readonly cwe: readonly string[]
  readonly location: Location
  /** Source lines of the match (at most three), secrets masked; empty where there is nothing to show. */
  readonly excerpt: string
  /** 64 hex characters, from content only. */
  readonly fingerprint: string
  /** For SAST: the same without the path, so that a rename is followed. */
  readonly contentFingerprint?: string
  /** What to do, one line; a command where there is one. */
  readonly remediation: string
  /** False: it was there before this change. Shown, never blocks. */
  readonly isNew: boolean
  /** The commit, in ranges and pushes. */
  readonly introducedBy?: string
  readonly suppression?: Suppression
  /** Facts that policy reads, by check: `checksum: failed`, `advisory: GHSA-…`, `fixedVersion: 1.2.3`, `isTestPath: true`. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>
}
