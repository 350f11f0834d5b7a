import type { DetectedAgent } from '@sallyport/core'

/** What `prepare-commit-msg` can know, gathered by the caller. */
export interface PromptSituation {
  /** Second argument of the hook; empty for a plain `git commit`. */
  readonly source: '' | 'message' | 'template' | 'merge' | 'squash' | 'commit'
  /** `GIT_EDITOR`: `:` where Git will open none. */
  readonly gitEditor?: string
  readonly isCi: boolean
  readonly agents: readonly DetectedAgent[]
  /** From marker files and `GIT_REFLOG_ACTION`. */
  readonly operation: 'commit' | 'merge' | 'rebase' | 'cherry-pick' | 'revert' | 'am' | 'squash-merge'
  readonly subject: string
  /** The message has a declaration already. */
  readonly hasTrailers: boolean
  readonly changedLines: number
  readonly stderrIsTerminal: boolean
  /** `/dev/tty` opens for reading and writing. */
  readonly ttyOpens: boolean
  /** Our process group is the terminal's foreground group. */
  readonly isForeground: boolean
  readonly term?: string
  readonly settings: {
    readonly prompt: 'auto' | 'never'
    /** False with a profile that writes nothing into commits. */
    readonly writesTrailers: boolean
    /** Fewer changed lines are not worth a question. Default 1. */
    readonly minimumLines?: number
  }
}

export type PromptReason =
  | 'ask'
  | 'switched-off'
  | 'nothing-to-write'
  | 'already-declared'
  | 'ci'
  | 'agent'
  | 'other-operation'
  | 'fixup'
  | 'message-kept'
  | 'editor-follows'
  | 'small-change'
  | 'no-terminal'
  | 'dumb-terminal'
  | 'background'

export interface PromptDecision {
  readonly prompt: boolean
  /** The first condition that failed; `ask` where all hold. */
  readonly reason: PromptReason
}

/** Asks only where a person sits at the terminal, has nothing better to answer with, and cannot be hung by it. */
export function shouldPrompt(situation: PromptSituation): PromptDecision {
  const reason = conditions.find(({ fails }) => fails(situation))?.reason ?? 'ask'
  return { prompt: reason === 'ask', reason }
}

/** Cheap and certain first: the facts of the terminal need a device to be opened. */
const conditions: readonly { reason: PromptReason; fails: (situation: PromptSituation) => boolean }[] = [
  { reason: 'switched-off', fails: ({ settings }) => settings.prompt === 'never' },
  { reason: 'nothing-to-write', fails: ({ settings }) => !settings.writesTrailers },
  { reason: 'already-declared', fails: ({ hasTrailers }) => hasTrailers },
  { reason: 'ci', fails: ({ isCi }) => isCi },
  { reason: 'agent', fails: ({ agents }) => agents.some(({ strength }) => strength !== 'low') },
  { reason: 'other-operation', fails: ({ operation }) => operation !== 'commit' },
  { reason: 'fixup', fails: ({ subject }) => /^(fixup|squash|amend)! /.test(subject) },
  { reason: 'message-kept', fails: ({ source }) => source === 'commit' || source === 'merge' || source === 'squash' },
  // Where an editor opens, the prefilled lines are the form.
  { reason: 'editor-follows', fails: ({ gitEditor }) => gitEditor !== ':' },
  { reason: 'small-change', fails: ({ changedLines, settings }) => changedLines < (settings.minimumLines ?? 1) },
  // Agents and wrappers can hold a terminal that nobody reads: neither fact is enough alone.
  { reason: 'no-terminal', fails: ({ stderrIsTerminal, ttyOpens }) => !stderrIsTerminal || !ttyOpens },
  { reason: 'dumb-terminal', fails: ({ term }) => term === 'dumb' },
  // Reading from the terminal would stop a background process for ever.
  { reason: 'background', fails: ({ isForeground }) => !isForeground },
]

/** True where the answer does not need the facts of the terminal: the caller may spare opening it. */
export function isDecidedWithoutTerminal(situation: PromptSituation): boolean {
  const { reason } = shouldPrompt({
    ...situation,
    stderrIsTerminal: true,
    ttyOpens: true,
    isForeground: true,
    term: 'xterm',
  })
  return reason !== 'ask'
}
