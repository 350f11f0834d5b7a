import { type LoadedConfig, loadConfig } from '@sallyport/config'
import type { ResultCache, Waiver } from '@sallyport/core'
import { baselinePath, loadWaivers, waiversPath } from '@sallyport/policy'
import { type Registers, readRegisters } from './registers.ts'
import type { SettingsSource } from './settings-source.ts'

/** Everything that is configured for one run. */
export interface GateSettings extends Registers {
  readonly loaded: LoadedConfig
  readonly waivers: readonly Waiver[]
  readonly baseline: readonly Waiver[]
  /** What the target branch accepts, so that what the change adds is known as new; absent locally. */
  readonly base?: { readonly waivers: readonly Waiver[]; readonly baseline: readonly Waiver[] }
  /** For rules, and files that the configuration names. */
  readonly source: SettingsSource
}

export const configPath = '.sallyport/config.yaml'

export async function readSettings(source: SettingsSource, cache?: ResultCache): Promise<GateSettings> {
  const [loaded, waivers, baseline, registers] = await Promise.all([
    readConfig(source, cache),
    readWaivers(source, waiversPath, cache),
    readWaivers(source, baselinePath, cache),
    readRegisters(source, cache),
  ])
  return { loaded, waivers, baseline, ...registers, source }
}

export async function readConfig(source: SettingsSource, cache?: ResultCache): Promise<LoadedConfig> {
  return await loadConfig({
    bytes: await source.read(configPath),
    source: configPath,
    ...(cache === undefined ? {} : { cache }),
  })
}

export async function readWaivers(
  source: SettingsSource,
  path: string,
  cache?: ResultCache,
): Promise<readonly Waiver[]> {
  const { waivers } = await loadWaivers({
    bytes: await source.read(path),
    source: path,
    ...(cache === undefined ? {} : { cache }),
  })
  return waivers
}
