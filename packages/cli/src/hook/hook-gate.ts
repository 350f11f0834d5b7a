import type { ChangeSet, CheckName, DetectedAgent, RunReport } from '@sallyport/core'
import { type OpenBlobReader, openBlobs, type Repository } from '@sallyport/git'
import { type GateRun, runConfiguredGate } from '../gate/configured-gate.ts'
import { type GateSettings, readSettings } from '../gate/settings.ts'
import { readSkipRequest, type SkippedCheck } from '../gate/skip-request.ts'
import { workTreeSettings } from '../gate/work-tree-settings.ts'
import { chooseFormat } from '../output/choose-format.ts'
import { liveProgress } from '../output/live-progress.ts'
import { writeReport } from '../output/write-report.ts'
import { openResultCache } from '../state/result-cache.ts'
import type { World } from '../world.ts'
import { agentsAround, hookAudience } from './audience.ts'

/** What every hook has: the repository, its settings from the work tree, and who is around. */
export interface HookGate {
  readonly world: World
  readonly repository: Repository
  readonly settings: GateSettings
  readonly skipped: readonly SkippedCheck[]
  readonly detected: readonly DetectedAgent[]
  /** Closed by `runHookGate`. */
  readonly blobs: OpenBlobReader
}

/** `readsBlobs`: git's reader starts at once, beside the reading of settings. */
export async function openHookGate(world: World, repository: Repository, readsBlobs: boolean): Promise<HookGate> {
  const source = workTreeSettings(repository.root ?? repository.gitDir)
  const settings = readSettings(source, openResultCache(repository.commonDir))
  const blobs = openBlobs(repository, { maximumSize: settings.then(({ loaded }) => loaded.config.limits.fileBytes) })
  if (readsBlobs) blobs.start()
  return {
    world,
    repository,
    blobs,
    settings: await settings,
    skipped: readSkipRequest(world.env),
    detected: agentsAround(world),
  }
}

export interface HookRun extends Pick<GateRun, 'commentChar' | 'commits' | 'pendingEntries'> {
  readonly hook: string
  readonly changeSet: ChangeSet
  readonly checks: readonly CheckName[]
}

export async function runHookGate(gate: HookGate, { hook, ...run }: HookRun): Promise<RunReport> {
  const { world, repository, settings, skipped, detected, blobs } = gate
  const audience = hookAudience(world, settings.loaded.config, detected, true)
  const live = chooseFormat(audience) === 'ink' ? liveProgress(world.stderr, world.env) : undefined
  try {
    return await runConfiguredGate({
      world,
      repository,
      settings,
      skipped,
      detected,
      blobs,
      command: `hook ${hook}`,
      mode: 'local',
      stateDirectory: repository.commonDir,
      ...run,
      ...(live === undefined ? {} : { onProgress: live.onProgress }),
    })
  } finally {
    await live?.stop()
    blobs[Symbol.dispose]()
  }
}

/** Hook text goes to stderr. */
export async function showHookReport({ world, settings, detected }: HookGate, report: RunReport): Promise<void> {
  const isProblem = report.verdict.outcome !== 'allow'
  const format = chooseFormat(hookAudience(world, settings.loaded.config, detected, isProblem))
  await writeReport(report, format, world.stderr, world.env)
}

/** Where a refusal would break what Git is in the middle of. */
export function sayThatItGoesOn({ stderr }: World): void {
  stderr.write('sallyport: this hook may not refuse, so the commit goes on; the push will be refused\n')
}
