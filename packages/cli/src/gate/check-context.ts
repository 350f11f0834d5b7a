import type { Config } from '@sallyport/config'
import type { BlobReader, CheckContext, ResultCache } from '@sallyport/core'
import type { World } from '../world.ts'
import { pathFilter } from './path-filter.ts'

export interface ContextRequest {
  readonly world: World
  readonly config: Config
  readonly mode: 'local' | 'ci'
  readonly blobs: BlobReader
  readonly cache?: ResultCache | undefined
}

/** What the checks may know of the world; the run's time limit and Ctrl-C are one signal. */
export async function checkContext({ world, config, mode, blobs, cache }: ContextRequest): Promise<CheckContext> {
  return {
    blobs,
    now: world.now(),
    signal: AbortSignal.any([world.signal, AbortSignal.timeout(config.limits.totalSeconds * 1000)]),
    mode,
    fingerprintKey: config.fingerprintKey,
    isExcluded: await pathFilter(config.paths.exclude),
    ...(cache === undefined || mode === 'ci' ? {} : { cache }),
  }
}
