import type { BlobReader, ChangeSet, CheckName, DetectedAgent, Entry, RunReport } from '@sallyport/core'
import type { ImportFile } from '@sallyport/dependencies'
import type { Repository } from '@sallyport/git'
import type { CommitFacts, ReviewFacts } from '@sallyport/provenance'
import { openResultCache } from '../state/result-cache.ts'
import type { World } from '../world.ts'
import { checkContext } from './check-context.ts'
import { judgeResults } from './gate-judge.ts'
import { gateChecks } from './load-checks.ts'
import { globMatcher } from './path-filter.ts'
import { type GateRequest, runGate } from './run-gate.ts'
import type { GateSettings } from './settings.ts'
import type { SkippedCheck } from './skip-request.ts'

export interface GateRun {
  readonly world: World
  /** Who asked: `hook pre-commit`, `scan`, `ci`. */
  readonly command: string
  readonly mode: 'local' | 'ci'
  readonly changeSet: ChangeSet
  readonly blobs: BlobReader
  /** Absent for files outside of one. */
  readonly repository?: Repository
  readonly settings: GateSettings
  readonly checks: readonly CheckName[]
  readonly skipped: readonly SkippedCheck[]
  readonly detected: readonly DetectedAgent[]
  /** Where results may be kept; absent outside a repository. */
  readonly stateDirectory?: string
  readonly commentChar?: string
  /** All Semgrep rules, also those of the deep tier. */
  readonly deep?: boolean
  /** Output of other tools, for the check of dependencies. */
  readonly imports?: readonly ImportFile[]
  readonly commits?: ReadonlyMap<string, CommitFacts>
  /** What the commit that is being made changes, where the change set holds its message only. */
  readonly pendingEntries?: readonly Entry[]
  /** Of the pull request, where the host's reviews are known. */
  readonly review?: ReviewFacts
  readonly onProgress?: NonNullable<GateRequest['onProgress']>
}

/** Gives the flow its context, checks and judge. */
export async function runConfiguredGate(gate: GateRun): Promise<RunReport> {
  const { settings, world, mode, changeSet } = gate
  const { loaded } = settings
  const skipped = gate.skipped.filter(({ check }) => gate.checks.includes(check))
  const wanted = gate.checks.filter((name) => !skipped.some(({ check }) => check === name))
  const checks = gateChecks(wanted, { ...gate, env: world.env, isDeep: isDeep(gate) })
  const cache = gate.stateDirectory === undefined ? undefined : openResultCache(gate.stateDirectory)
  const context = await checkContext({
    world,
    config: loaded.config,
    mode,
    blobs: gate.blobs,
    cache,
    isUnhurried: !gate.command.startsWith('hook '),
  })
  const hasWaivers = settings.waivers.length + settings.baseline.length > 0
  const matchesGlob = hasWaivers ? await globMatcher() : () => false
  return await runGate({
    command: gate.command,
    changeSet,
    context,
    checks,
    skipped,
    judge: (results) =>
      judgeResults(
        {
          mode,
          changeSet,
          settings,
          checks: checks.map(({ name }) => name),
          skipped,
          now: context.now,
          isExcluded: context.isExcluded,
          matchesGlob,
        },
        results,
      ),
    config: { source: loaded.source, digest: loaded.digest, notes: loaded.notes },
    clock: () => performance.now(),
    ...(gate.onProgress === undefined ? {} : { onProgress: gate.onProgress }),
  })
}

/** The fast rules run for every commit; CI, named files and `--deep` get all of them. */
function isDeep({ mode, changeSet, deep }: GateRun): boolean {
  return mode === 'ci' || changeSet.kind === 'files' || deep === true
}
