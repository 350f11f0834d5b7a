import type { AppliedWaiver, Finding, Waiver } from '@sallyport/core'
import { compareText } from '../compare-text.ts'
import { compareFindings } from './cover-order.ts'
import { indexFingerprints } from './fingerprint-index.ts'
import { newnessAgainst } from './new-waivers.ts'
import { type SplitFindings, splitWaived } from './split-waived.ts'
import { maximumDays, type WaiverLimits, waiverFlaw } from './waiver-validity.ts'

export interface WaiverOptions {
  /** ISO date, UTC. */
  readonly today: string
  readonly limits: WaiverLimits
  /** For scopes; picomatch, for instance. */
  readonly matchesGlob: (pattern: string, path: string) => boolean
  /** Entries of `.sallyport/baseline.yaml`, which may last longer. */
  readonly baseline?: readonly Waiver[]
  /** Waivers of the target branch; absent: nothing counts as added by the change. */
  readonly baseWaivers?: readonly Waiver[]
  /**
   * Baseline of the target branch, apart from its waivers: an entry that moves into the baseline may last longer there, so it is
   * new. Where only `baseWaivers` is given, the target has no baseline.
   */
  readonly baseBaseline?: readonly Waiver[]
  /**
   * False for a part of the tree, such as staged files: there a waiver that names nothing is not stale, and only those that
   * name a finding or are new are given back. Default true.
   */
  readonly isWholeTree?: boolean
}

export interface WaiverResult extends SplitFindings {
  /** In the order of the files, waivers before baseline. */
  readonly applied: readonly AppliedWaiver[]
}

interface Candidate {
  readonly waiver: Waiver
  readonly flaw: ReturnType<typeof waiverFlaw>
  readonly isNew: boolean
  /** Findings that the id names, whatever their rule. */
  readonly named: readonly Finding[]
  /** Those that it may cover. */
  readonly eligible: readonly Finding[]
}

/**
 * What each waiver covers and what stays open. A waiver covers findings of its own rule only, within its scope, and no more of
 * them than its count. Throws `UserError('waivers-invalid')` for an id that names two fingerprints.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  options: WaiverOptions,
): WaiverResult {
  const candidates = candidatesOf(findings, waivers, options)
  const covered = assign(candidates)
  const applied = candidates
    .filter(({ named, isNew }) => options.isWholeTree !== false || isNew || named.length > 0)
    .map((candidate) => appliedOf(candidate, covered.get(candidate) ?? []))
  return { applied, ...splitWaived(findings, applied) }
}

function candidatesOf(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  { today, limits, matchesGlob, baseline = [], baseWaivers, baseBaseline }: WaiverOptions,
): Candidate[] {
  const index = indexFingerprints(findings.toSorted(compareFindings))
  const isNewWaiver = newnessAgainst(baseWaivers)
  const isNewInBaseline = newnessAgainst(baseWaivers === undefined ? undefined : (baseBaseline ?? []))
  const candidateOf = (waiver: Waiver, days: number, isNew: boolean): Candidate => {
    const named = index.find(waiver.id)
    const eligible = named.filter(({ rule, location }) => rule === waiver.rule && isInScope(waiver, location.path))
    return { waiver, flaw: waiverFlaw(waiver, days, today), isNew, named, eligible }
  }
  const isInScope = ({ scope }: Waiver, path: string) =>
    scope === undefined || scope === path || matchesGlob(scope, path)
  return [
    ...waivers.map((waiver) => candidateOf(waiver, maximumDays(waiver, limits), isNewWaiver(waiver))),
    ...baseline.map((waiver) => candidateOf(waiver, limits.baseline, isNewInBaseline(waiver))),
  ]
}

/** Those with the least choice go first, so that a narrow scope is not left empty-handed by a wide one. */
function assign(candidates: readonly Candidate[]): Map<Candidate, Finding[]> {
  const taken = new Set<Finding>()
  const covered = new Map<Candidate, Finding[]>()
  for (const candidate of candidates.toSorted(byChoice)) {
    if (candidate.flaw !== undefined) continue
    const free = candidate.eligible.filter((finding) => !taken.has(finding)).slice(0, candidate.waiver.count)
    for (const finding of free) taken.add(finding)
    covered.set(candidate, free)
  }
  return covered
}

function byChoice(a: Candidate, b: Candidate): number {
  return a.eligible.length - b.eligible.length || compareText(keyOf(a), keyOf(b))
}

function keyOf({ waiver: { id, rule, scope = '', created, expires, count, owner } }: Candidate): string {
  return [id, rule, scope, created, expires, count, owner].join('\0')
}

function appliedOf({ waiver, flaw, named, isNew }: Candidate, covered: readonly Finding[]): AppliedWaiver {
  const isMismatch = named.length > 0 && named.every(({ rule }) => rule !== waiver.rule)
  const unmatched = isMismatch ? 'rule-mismatch' : 'stale'
  const status = flaw ?? (covered.length > 0 ? 'matched' : unmatched)
  return { waiver, status, covered: covered.map(({ fingerprint }) => fingerprint), isNew }
}
