export const extents = ['none', 'partial', 'mostly', 'full'] as const
export type Extent = (typeof extents)[number]

/** The vocabulary of trailers, in the order of the block. */
export const trailerKeys = [
  'Assisted-by',
  'AI-Extent',
  'AI-Used-for',
  'AI-Prompt',
  'AI-Prompt-Digest',
  'AI-Params',
  'AI-Session',
  'AI-Record',
  'Micro-App',
  'Risk-Accepted',
] as const
export type TrailerKey = (typeof trailerKeys)[number]

/** What a commit (or, as the maximum, a range) says about AI. */
export interface Declaration {
  readonly extent?: Extent
  readonly assistedBy: readonly string[]
  readonly usedFor: readonly string[]
  readonly microApps: readonly string[]
  /** All `AI-*`, `Assisted-by`, `Micro-App`, `Risk-Accepted` trailers, in order. */
  readonly trailers: readonly { readonly key: string; readonly value: string }[]
}

/** An agent that was seen, and how; a hint, never an accusation. */
export interface DetectedAgent {
  /** Slug, `claude-code`. */
  readonly agent: string
  readonly model?: string
  readonly strength: 'high' | 'medium' | 'low'
  /** `environment CLAUDECODE`, `trailer Co-authored-by`. */
  readonly source: string
}

export interface ProvenanceFacts {
  readonly declaration: Declaration
  readonly detected: readonly DetectedAgent[]
  /** Commits without any declaration. */
  readonly undeclared: readonly string[]
  /** Who approved the very commit under test on the host, other than its author; known only where CI is given the reviews. */
  readonly approvedBy?: string
  /** What declares the first of them: where its commit was refused, and where it exists. Absent where nothing is undeclared. */
  readonly declareWith?: { readonly refused: string; readonly made: string }
}
