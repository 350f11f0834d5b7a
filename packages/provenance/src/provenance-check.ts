import type { ChangeSet, Check, CheckContext, CheckResult, DetectedAgent, ProvenanceFacts } from '@sallyport/core'
import { type CombinedFacts, combine } from './combine.ts'
import { declareWith } from './declare-with.ts'
import { judgeCommit, transcriptsOf } from './judge-commit.ts'
import type { ValidationSettings } from './problem.ts'
import { keepsCommitsClean } from './profiles.ts'
import { problemCount } from './rule-of.ts'

export interface CommitFacts {
  readonly parents: number
  readonly authorName: string
  readonly authorEmail: string
}

export interface ProvenanceCheckOptions extends Omit<ValidationSettings, 'now' | 'detected' | 'target' | 'isExempt'> {
  /** Seen around this run (environment); for the message of the commit that is being made only. */
  readonly detected?: readonly DetectedAgent[]
  readonly commentChar?: string
  /** False where no editor ran for the commit that is being made (`GIT_EDITOR=:`): its comment lines stay. */
  readonly isEdited?: boolean
  /** Parents and author by commit id; without them a merge is known by its subject, locally only. */
  readonly commits?: ReadonlyMap<string, CommitFacts>
}

export interface ProvenanceResult extends CheckResult {
  readonly provenance: ProvenanceFacts
  /** Commits that declare `none` against the evidence. */
  readonly contradicted: CombinedFacts['contradicted']
  /** Undeclared commits with a credible sign of an agent. */
  readonly suspected: CombinedFacts['suspected']
}

export interface ProvenanceCheck extends Check {
  run(changeSet: ChangeSet, context: CheckContext): Promise<ProvenanceResult>
}

/**
 * Judges the commit messages of a change. Grammar and contradictions are findings; what is undeclared or declared is left to
 * policy as facts.
 */
export function provenanceCheck(options: ProvenanceCheckOptions): ProvenanceCheck {
  return {
    name: 'provenance',
    run: async (changeSet, context) => {
      const messages = options.profile.isOn ? changeSet.messages.filter(({ kind }) => kind === 'commit-message') : []
      const { mode, now } = context
      const transcripts = transcriptsOf(changeSet)
      const judged = messages.map((message) => judgeCommit(message, { options, mode, now, transcripts }))
      const { contradicted, suspected, ...combined } = combine(judged.map(({ commit }) => commit))
      // Where no extent is owed, silence says that there was no AI; only evidence speaks against it.
      const undeclared = options.profile.needsExtent ? combined.undeclared : suspected
      const first = judged.find(({ commit }) => undeclared.includes(commit.oid))
      const provenance = {
        ...combined,
        undeclared: keepsCommitsClean(options.profile) ? [] : undeclared,
        ...(first === undefined ? {} : { declareWith: declareWith(first, options.profile) }),
      }
      return {
        findings: judged.flatMap(({ findings }) => findings),
        coverage: {
          check: 'provenance',
          files: messages.length,
          bytes: messages.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
          rules: options.profile.isOn ? problemCount : 0,
        },
        failures: [],
        contradicted,
        suspected,
        provenance,
      }
    },
  }
}
