import type { Confidence, Secret } from '@sallyport/core'
import type { SecretRule } from '../rules/secret-rule.ts'

/** A secret in a text. Offsets are bytes of `ScanResult.text`; of the secret, and of the whole match around it. */
export interface Match {
  readonly rule: SecretRule
  readonly start: number
  readonly end: number
  readonly matchStart: number
  readonly matchEnd: number
  readonly secret: Secret
  readonly confidence: Confidence
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

/** Byte offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Something that was not looked at to the end. */
export interface ScanLimit {
  readonly rule?: string
  readonly message: string
}

export interface ScanResult {
  /** What was scanned: the input, or its UTF-8 form where it was UTF-16 or UTF-32. */
  readonly text: Buffer
  readonly encoding: 'bytes' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'
  /** By start. */
  readonly matches: readonly Match[]
  /** Every stretch that some rule took for a secret, joined and by start: also where the match was settled away. To be masked wherever it is shown. */
  readonly sensitive: readonly Span[]
  readonly limits: readonly ScanLimit[]
  /** Steps charged against the budgets: a measure of work that does not depend on the machine. */
  readonly work: number
}
