import type { DetectedAgent, Entry } from '@sallyport/core'
import type { ValidationSettings } from './problem.ts'
import type { MicroApp } from './registers/micro-app.ts'

export interface CommitFacts {
  readonly parents: number
  readonly authorName: string
  readonly authorEmail: string
}

export interface ProvenanceCheckOptions
  extends Omit<ValidationSettings, 'now' | 'detected' | 'target' | 'isExempt' | 'microApps'> {
  /** What the commit that is being made changes, where the change set holds its message only. */
  readonly pendingEntries?: readonly Entry[]
  /** The register; absent where there is none, and then nothing is asked for. */
  readonly registeredApps?: readonly MicroApp[]
  /** Seen around this run (environment); for the message of the commit that is being made only. */
  readonly detected?: readonly DetectedAgent[]
  readonly commentChar?: string
  /** False where no editor ran for the commit that is being made (`GIT_EDITOR=:`): its comment lines stay. */
  readonly isEdited?: boolean
  /** Parents and author by commit id; without them a merge is known by its subject, locally only. */
  readonly commits?: ReadonlyMap<string, CommitFacts>
}
