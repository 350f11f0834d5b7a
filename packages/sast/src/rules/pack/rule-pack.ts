import type { Confidence, Severity } from '@sallyport/core'
import type { Condition } from '../../prescan/conditions/condition.ts'
import type { RuleExclusion } from '../../prescan/exclusions/rule-exclusions.ts'
import type { Literals } from '../../prescan/literals/literals.ts'

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
  readonly origin?: 'user' | undefined
  /** True where the rule has `paths`: then the engine need not look at every file of its languages. */
  readonly hasPaths: boolean
  /** Patterns over base names, from `paths.include`; a file that matches none of them cannot match the rule. */
  readonly baseNames?: readonly string[] | undefined
  /** The rule for the engine, JSON, with nothing in it that only we need. */
  readonly engine: string
  /** A file can match only if this holds of its literals (indexes of `RulePack.literals`). */
  readonly condition: Condition
  /** The file's text, read as Latin-1, must match this expression of JavaScript as well. */
  readonly shape?: string | undefined
  /** Parts of `engine` that exclude whole files: decided here, since the engine gives them up on large ones. */
  readonly exclusions?: readonly RuleExclusion[] | undefined
  /** A file can match only if it holds one of these; absent where nothing is known. Follows from `condition`. */
  readonly keys?: readonly number[] | undefined
}

/** What the engine can be asked. Groups may load their rules when they are asked for them. */
export interface RulePack {
  /** SHA-256 over the rules, hex. */
  readonly digest: string
  readonly literals: Literals
  readonly groups: readonly RuleGroup[]
}

/** All rules of a pack for the same languages and tier. */
export interface RuleGroup {
  readonly languages: readonly string[]
  readonly tier: RuleTier
  readonly count: number
  readonly rules: readonly PackedRule[]
}

export function rulesOf(pack: RulePack): PackedRule[] {
  return pack.groups.flatMap(({ rules }) => rules)
}
