import { type LoadedConfig, loadConfig } from '@sallyport/config'
import type { ResultCache, Waiver } from '@sallyport/core'
import { baselinePath, loadWaivers, waiversPath } from '@sallyport/policy'

/** Reads a file of `.sallyport/` or beside it; undefined where it does not exist. Paths are relative to the top of the repository. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>

/** Everything that is configured for one run. */
export interface GateSettings {
  readonly loaded: LoadedConfig
  readonly waivers: readonly Waiver[]
  readonly baseline: readonly Waiver[]
  /** What the target branch accepts, so that what the change adds is known as new; absent locally. */
  readonly base?: { readonly waivers: readonly Waiver[]; readonly baseline: readonly Waiver[] }
  /** The same source, for files that the configuration names. */
  readonly readFile: ReadFile
}

export const configPath = '.sallyport/config.yaml'

export async function readSettings(readFile: ReadFile, cache?: ResultCache): Promise<GateSettings> {
  const [loaded, waivers, baseline] = await Promise.all([
    readConfig(readFile, cache),
    readWaivers(readFile, waiversPath, cache),
    readWaivers(readFile, baselinePath, cache),
  ])
  return { loaded, waivers, baseline, readFile }
}

export async function readConfig(readFile: ReadFile, cache?: ResultCache): Promise<LoadedConfig> {
  return await loadConfig({ bytes: await readFile(configPath), source: configPath, ...(cache === undefined ? {} : { cache }) })
}

export async function readWaivers(readFile: ReadFile, path: string, cache?: ResultCache): Promise<readonly Waiver[]> {
  const { waivers } = await loadWaivers({ bytes: await readFile(path), source: path, ...(cache === undefined ? {} : { cache }) })
  return waivers
}
