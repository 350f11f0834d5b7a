import type { DetectedAgent } from '@sallyport/core'
import { combine } from './combine.ts'
import { type ExportedCommit, type ExportedFacts, exportedFacts } from './commit-facts.ts'

/** No standard predicate for AI authorship exists; this one is ours, and its version is in its name. */
export const provenancePredicateType = 'urn:sallyport:attestation:ai-provenance:v0.1'

/** in-toto Statement v1 about the last commit of a range, its tree, and what the commits declare. */
export interface ProvenanceStatement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[]
  readonly predicateType: typeof provenancePredicateType
  readonly predicate: {
    /** A claim: the maximum and the unions over the range. */
    readonly declared: ExportedFacts
    /** An observation, apart from the claim. */
    readonly detected: readonly DetectedAgent[]
    readonly undeclared: readonly string[]
    readonly contradicted: readonly string[]
    readonly commits: readonly ({ readonly commit: string } & ExportedFacts)[]
  }
}

/** `commits`: parents first. The same commits give the same bytes: no clock, no person, no machine. */
export function provenanceStatement(
  commits: readonly ExportedCommit[],
  last: Pick<ExportedCommit, 'oid' | 'tree'>,
): ProvenanceStatement {
  const { declaration, detected, undeclared, contradicted } = combine(commits)
  return {
    _type: 'https://in-toto.io/Statement/v1',
    // A squash merge onto an unmoved branch keeps the tree, and nothing else.
    subject: [
      { name: 'commit', digest: { gitCommit: last.oid } },
      { name: 'tree', digest: { gitTree: last.tree } },
    ],
    predicateType: provenancePredicateType,
    predicate: {
      declared: exportedFacts(declaration),
      detected,
      undeclared,
      contradicted,
      commits: commits.map((commit) => ({ commit: commit.oid, ...exportedFacts(commit.declaration) })),
    },
  }
}
