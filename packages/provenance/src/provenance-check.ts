import type { ChangeSet, Check, CheckContext, CheckResult, ProvenanceFacts } from '@sallyport/core'
import { type CombinedFacts, combine } from './combine.ts'
import { declareWith } from './declare-with.ts'
import { judgeCommit } from './judge-commit.ts'
import { keepsCommitsClean } from './profiles.ts'
import type { ProvenanceCheckOptions } from './provenance-check-options.ts'
import { problemCount } from './rule-of.ts'
import { approverOf } from './rules-review.ts'

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
      const byCommit = Map.groupBy(changeSet.entries, ({ commit }) => commit)
      const entriesOf = (oid: string | undefined) =>
        (oid === undefined ? options.pendingEntries : undefined) ?? byCommit.get(oid) ?? []
      const judged = messages.map((message) => judgeCommit(message, { options, mode, now, entriesOf }))
      const { contradicted, suspected, ...combined } = combine(judged.map(({ commit }) => commit))
      // Where no extent is owed, silence says that there was no AI; only evidence speaks against it.
      const undeclared = options.profile.needsExtent ? combined.undeclared : suspected
      const first = judged.find(({ commit }) => undeclared.includes(commit.oid))
      const provenance = {
        ...combined,
        undeclared: keepsCommitsClean(options.profile) ? [] : undeclared,
        ...approval(options),
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

function approval({ review }: ProvenanceCheckOptions): Pick<ProvenanceFacts, 'approvedBy'> {
  const approvedBy = review === undefined ? undefined : approverOf(review)
  return approvedBy === undefined ? {} : { approvedBy }
}
