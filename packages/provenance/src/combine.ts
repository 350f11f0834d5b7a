import type { Declaration, DetectedAgent, ProvenanceFacts } from '@sallyport/core'
import { credible } from './detect-agents.ts'
import { greatest, isDeclared, unique } from './read-declaration.ts'

export interface CommitProvenance {
  readonly oid: string
  readonly declaration: Declaration
  /** Signs in the message and of the author; not of the environment of whoever looks. */
  readonly detected: readonly DetectedAgent[]
  /** Owes no declaration: merge, plain bot. */
  readonly isExempt?: boolean
}

export interface CombinedFacts extends ProvenanceFacts {
  /** Commits that declare `none` against the evidence. */
  readonly contradicted: readonly string[]
  /** Commits of `undeclared` with a credible sign of an agent. */
  readonly suspected: readonly string[]
}

/**
 * The facts of a range: the greatest extent (a helper without an extent counts as `partial`, so that saying less never lowers
 * scrutiny), everything else as unions.
 */
export function combine(commits: readonly CommitProvenance[]): CombinedFacts {
  const declarations = commits.map(({ declaration }) => declaration)
  const extent = greatest(declarations.map(effectiveExtent))
  const all = <T>(pick: (declaration: Declaration) => readonly T[]) => unique(declarations.flatMap(pick))
  const detected = new Map(commits.flatMap((commit) => commit.detected).map((agent) => [JSON.stringify(agent), agent]))
  // An exempt commit with signs of an agent owes a declaration after all.
  const undeclared = commits.filter(
    ({ declaration, isExempt, detected: signs }) =>
      !isDeclared(declaration) && (isExempt !== true || credible(signs).length > 0),
  )
  return {
    declaration: {
      ...(extent === undefined ? {} : { extent }),
      assistedBy: all(({ assistedBy }) => assistedBy),
      usedFor: all(({ usedFor }) => usedFor),
      microApps: all(({ microApps }) => microApps),
      trailers: unionOfTrailers(declarations),
    },
    detected: [...detected.values()],
    undeclared: undeclared.map(({ oid }) => oid),
    suspected: undeclared.filter((commit) => credible(commit.detected).length > 0).map(({ oid }) => oid),
    contradicted: commits.filter(isContradicted).map(({ oid }) => oid),
  }
}

function effectiveExtent({ extent, assistedBy }: Declaration) {
  return extent ?? (assistedBy.length > 0 ? 'partial' : undefined)
}

function unionOfTrailers(declarations: readonly Declaration[]): Declaration['trailers'] {
  const trailers = declarations.flatMap((declaration) => declaration.trailers)
  return [...new Map(trailers.map((trailer) => [`${trailer.key}\0${trailer.value}`, trailer])).values()]
}

function isContradicted({ declaration, detected }: CommitProvenance): boolean {
  if (declaration.extent !== 'none') return false
  return declaration.assistedBy.length > 0 || credible(detected).length > 0
}
