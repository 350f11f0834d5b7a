import type { DetectedAgent } from '@sallyport/core'
import type { MessageEvidence } from './message-evidence.ts'
import type { ParsedMessage } from './parse-message.ts'
import type { Profile } from './profiles.ts'

/** Advice is one line that asks for nothing and stops nothing. */
export type ProblemSeverity = 'error' | 'warning' | 'advice'

export type ProblemCode =
  | `AP00${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `AP01${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | 'AP020'
  | 'AP021'
  | 'AP022'
  | 'AP030'
  | 'AP031'
  | 'AP032'
  | 'AP040'
  | 'AP041'
  | 'AP050'

/** What a message lacks or says wrongly. */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: ProblemSeverity
  /** Safe for a terminal; holds no prompt text. */
  readonly message: string
  /** A command to paste, or the act that mends it. */
  readonly fix: string
  /** 1-based; absent where something is missing. */
  readonly line?: number
  readonly key?: string
  /** As written; for fingerprints, not for display. */
  readonly value?: string
}

export interface RiskEntry {
  readonly id: string
  /** `YYYY-MM-DD`, UTC, inclusive. */
  readonly expires: string
  readonly created?: string
  readonly severity?: string
}

export interface MicroAppFacts {
  /** Slugs of the registry. */
  readonly known: readonly string[]
  /** Registered apps whose paths the change touches. */
  readonly touched: readonly {
    readonly slug: string
    /** For people, `apps/foo/**`. */
    readonly path: string
    /** `YYYY-MM-DD`, UTC, inclusive; absent where it does not end, or where the change only takes files away. */
    readonly expires?: string
  }[]
}

export interface ReviewFacts {
  readonly head: string
  readonly author: string
  readonly approvals: readonly { readonly by: string; readonly commit: string; readonly isDismissed?: boolean }[]
}

/** Where the message stands, which decides how it is mended. */
export type MessageTarget =
  /** Of a commit that is being made: after a refusal it waits in COMMIT_EDITMSG. */
  | {
      readonly kind: 'pending' /** False: no editor ran (`GIT_EDITOR=:`), so comment lines belong to the message. */
      readonly isEdited?: boolean
    }
  /** Of a commit; only the last one, not pushed, may be amended. */
  | { readonly kind: 'commit'; readonly oid: string; readonly isAmendable?: boolean }

export interface ValidationSettings {
  readonly profile: Profile
  readonly now: Date
  readonly target?: MessageTarget
  /** What a missing `AI-Extent` is where nothing speaks of AI. Default `advise`. */
  readonly onMissing?: 'advise' | 'warn' | 'fail'
  /** Whether `mostly` and `full` need an `AI-Prompt`. Default `advise`. */
  readonly promptSummary?: 'optional' | 'advise' | 'require'
  /** What an AI as co-author is. Default `warn`. */
  readonly coAuthor?: 'allow' | 'warn' | 'fail'
  /** Session URLs point into somebody's account. Default false. */
  readonly allowSessionUrl?: boolean
  /** Names, or prefixes that end in `*`; absent: all. */
  readonly approvedAgents?: readonly string[]
  readonly approvedModels?: readonly string[]
  /** Seen outside the message: environment, author. */
  readonly detected?: readonly DetectedAgent[]
  readonly microApps?: MicroAppFacts
  readonly risks?: readonly RiskEntry[]
  /** Longest acceptance in days by severity, lower case. */
  readonly maximumRiskDays?: Readonly<Record<string, number>>
  readonly review?: ReviewFacts
  /** Names the rule that finds a secret in a value. */
  readonly findSecret?: (text: string) => string | undefined
  /** Another check looks for secrets in the message, line by line: only what folding may hide is left to look at. */
  readonly seeksFoldedSecrets?: boolean
  /** Whether the prompt behind a digest can be read here, and is still the one that was meant. */
  readonly promptRecord?: (sha256: string) => 'kept' | 'altered' | 'absent'
  /** Owes no declaration: merge, revert, fixup, plain bot. What stands there is validated all the same. */
  readonly isExempt?: boolean
  /** The message joins several: blocks in its body are reported, not refused. */
  readonly isSquash?: boolean
}

/** What each rule looks at. */
export interface Subject {
  /** Lines of the message that name an AI. */
  readonly evidence: readonly MessageEvidence[]
  readonly parsed: ParsedMessage
  readonly settings: ValidationSettings
}
