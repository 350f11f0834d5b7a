import type { Confidence, Severity } from '@sallyport/core'
import type { ContextParts } from './context-pattern.ts'
import type { PatternHead } from './pattern-head.ts'
import type { PatternRun } from './pattern-run.ts'

/** One kind of secret, as the engine needs it. Plain JSON: it is what the artefact holds. */
export interface SecretRule {
  readonly id: string
  readonly provider: string
  readonly description: string
  readonly severity: Severity
  /** Of a match that no validator raised or lowered. */
  readonly confidence: Confidence
  /** JavaScript source and flags (`i`, `s`, `m`), for text in which each character is one byte. */
  readonly regex: string
  readonly flags: string
  /** For a secret without a form of its own, which the names before it tell; `regex` follows from it. */
  readonly context?: ContextParts
  /** The group that is the secret; absent: the first group that took part, or the whole match. */
  readonly secretGroup?: number
  /** Lower case; none: every text is searched (only in a repository's own rules). */
  readonly keywords: readonly string[]
  /** Least Shannon entropy of the secret, bits for each character. */
  readonly entropy?: number
  /** JavaScript source; the rule looks only at paths that it finds. */
  readonly path?: string
  readonly allowlists: readonly Allowlist[]
  /** `name` or `name:argument`, cheapest first. */
  readonly validators: readonly string[]
  readonly requires?: Requirement
  /** Found for the sake of a rule that requires it; no finding of its own. */
  readonly isPart: boolean
  /** Of two rules on the same bytes the one with the higher number wins; 0 unless said. */
  readonly precedence: number
  /** A repository's own rule: what it matches is reported, stand-ins and examples too. */
  readonly isUnfiltered?: true
  /** Loses to every rule that is not generic on the same bytes. */
  readonly isGeneric: boolean
  readonly remediation: string
  /** Page on the format. */
  readonly docs?: string
  /** Page on revoking or rotating. */
  readonly revoke: string
  /** Bytes before and after a keyword that are searched; unused where `offset` is known. */
  readonly window: number
  /** Distance from the start of every match to its keyword, where it is fixed. */
  readonly offset?: number
  /** Asked before the expression; `head` where `offset` is known. */
  readonly head?: PatternHead
  readonly run?: PatternRun
  /** What one try may cost at worst, in steps of the regular expression engine. */
  readonly cost: number
}

export interface Allowlist {
  readonly regexes: readonly string[]
  readonly stopwords: readonly string[]
  readonly paths: readonly string[]
  readonly condition: 'OR' | 'AND'
  readonly regexTarget: 'secret' | 'match' | 'line'
}

/** Another rule that must match nearby; both make one finding. */
export interface Requirement {
  readonly rule: string
  /** At most this many lines away. */
  readonly lines: number
  /** True: without it the match stays, with the rule's own confidence; with it the confidence is high. */
  readonly isOptional: boolean
}

/** Templates of the rule's own cases, see `rules/secrets/README.md`. */
export interface RuleCases {
  readonly rule: string
  readonly positives: readonly string[]
  readonly lows: readonly string[]
  readonly negatives: readonly string[]
  /** The path under which the cases stand. */
  readonly path: string
}
