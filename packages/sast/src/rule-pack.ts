import type { Confidence, Severity } from '@sallyport/core'

export const rulePackSchemaVersion = 1

/** Fast rules run on every commit, deep ones in CI and on labelled changes. */
export type RuleTier = 'fast' | 'deep'

/** All that Sallyport knows of a rule; only `engine` reaches Semgrep. */
export interface PackedRule {
  /** Semgrep's id, without a slash; people see `sast/<id>`. */
  readonly id: string
  /** Our names, see `languages.ts`. */
  readonly languages: readonly string[]
  readonly severity: Severity
  readonly confidence: Confidence
  readonly tier: RuleTier
  readonly mode: 'search' | 'taint'
  readonly message: string
  readonly remediation: string
  readonly cwe: readonly string[]
  readonly owasp: readonly string[]
  readonly references: readonly string[]
  readonly why: string
  /** Whether the source says `user`; absent for the rules that Sallyport ships. */
  readonly origin?: 'user'
  /** Patterns over base names, from `paths.include`; a file that matches none of them cannot match the rule. */
  readonly baseNames?: readonly string[]
  /** The rule for the engine, JSON, with nothing in it that only we need. */
  readonly engine: string
  /** A file can match only if for each clause it holds at least one of the literals (indexes); empty: any file can. */
  readonly condition: readonly (readonly number[])[]
}

/** What the bundle ships: loads as JSON, without a YAML parser. */
export interface RulePack {
  readonly schemaVersion: typeof rulePackSchemaVersion
  /** SHA-256 over the rules, hex. */
  readonly digest: string
  /** Lower case. The first `words` of them count only as whole words. */
  readonly literals: readonly string[]
  readonly words: number
  readonly rules: readonly PackedRule[]
}
