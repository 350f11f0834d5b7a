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
  /** Nobody waits at a prompt: a scan of a large tree may take its time. */
  readonly isUnhurried: boolean
}

const unhurriedSeconds = 3_600

/** What the checks may know of the world; the run's time limit and Ctrl-C are one signal. */
export async function checkContext({
  world,
  config,
  mode,
  blobs,
  cache,
  isUnhurried,
}: ContextRequest): Promise<CheckContext> {
  const { totalSeconds } = config.limits
  const seconds = isUnhurried ? Math.max(totalSeconds, unhurriedSeconds) : totalSeconds
  return {
    blobs,
    now: world.now(),
    signal: AbortSignal.any([world.signal, AbortSignal.timeout(seconds * 1000)]),
    mode,
    fingerprintKey: config.fingerprintKey,
    isExcluded: await pathFilter(config.paths.exclude),
    ...(cache === undefined || mode === 'ci' ? {} : { cache }),
  }
}
