import type { Confidence, KeywordTable, Severity } from '@sallyport/core'
import type { Condition } from './condition.ts'

export const rulePackSchemaVersion = 2

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
  /** Absent for the rules that Sallyport ships. */
  readonly origin?: 'user'
  /** True where the rule has `paths`: then the engine need not look at every file of its languages. */
  readonly hasPaths: boolean
  /** Patterns over base names, from `paths.include`; a file that matches none of them cannot match the rule. */
  readonly baseNames?: readonly string[]
  /** The rule for the engine, JSON, with nothing in it that only we need. */
  readonly engine: string
  /** A file can match only if this holds of its literals (indexes of `RulePack.literals`). */
  readonly condition: Condition
  /** The file's text, read as Latin-1, must match this expression of JavaScript as well. */
  readonly shape?: string
}

/** What the bundle ships: loads as JSON, without a YAML parser. */
export interface RulePack {
  readonly schemaVersion: typeof rulePackSchemaVersion
  /** SHA-256 over the rules, hex. */
  readonly digest: string
  /** What conditions speak of, by number; those without case are in lower case. */
  readonly literals: readonly string[]
  /** How each literal is looked for, one digit each; see `literal-kind.ts`. */
  readonly kinds: string
  readonly rules: readonly PackedRule[]
  /** For the literals; absent where nobody made it ahead. */
  readonly table?: KeywordTable
}
