import type { ChangeSet, DetectedAgent, Entry } from '@sallyport/core'
import type { ImportFile } from '@sallyport/dependencies'
import type { Repository } from '@sallyport/git'
import type { CommitFacts, ReviewFacts } from '@sallyport/provenance'
import type { GateSettings } from './settings.ts'

/** What the checks are made from. */
export interface CheckNeeds {
  readonly settings: GateSettings
  readonly env: Readonly<Record<string, string | undefined>>
  readonly mode: 'local' | 'ci'
  /** Also the rules that are too slow or too noisy for every commit. */
  readonly isDeep: boolean
  /** Agents seen around this run. */
  readonly detected: readonly DetectedAgent[]
  readonly commentChar?: string
  readonly changeSet: ChangeSet
  /** Absent where files are scanned outside of one. */
  readonly repository?: Repository
  /** Output of other tools. */
  readonly imports?: readonly ImportFile[]
  /** Author and parents by commit id. */
  readonly commits?: ReadonlyMap<string, CommitFacts>
  /** Of the pull request, where the host's reviews are known. */
  readonly review?: ReviewFacts
  /** What the commit that is being made changes, where the change set holds its message only. */
  readonly pendingEntries?: readonly Entry[]
}
