import type { Repository } from '@sallyport/git'
import { baselinePath, waiversPath } from '@sallyport/policy'
import { configPath, type GateSettings, readConfig, readSettings, readWaivers } from '../gate/settings.ts'
import { noSettings } from '../gate/settings-source.ts'
import { revisionSettings } from './revision-settings.ts'
import { trustedRegisters } from './trusted-registers.ts'

export interface TrustedSettings extends GateSettings {
  readonly isNewConfig: boolean
  /** Files that the change alters and that a human has to look at. */
  readonly changedRegisters: readonly string[]
}

/**
 * Settings for CI: configuration and policy of the target branch; waivers of the change count too, but those that the target does not
 * have are marked as new, and policy asks a human about them. The fingerprint key is no setting of the gate: where the target has
 * no configuration yet it comes from the change, so that fingerprints are those that the hook showed.
 */
export async function trustedSettings(
  repository: Repository,
  trusted: string | undefined,
  to: string,
): Promise<TrustedSettings> {
  const base = trusted === undefined ? noSettings : revisionSettings(repository, trusted)
  const head = revisionSettings(repository, to)
  const settings = await readSettings(base)
  const [waivers, baseline, headConfig, { registers, changed }] = await Promise.all([
    readWaivers(head, waiversPath),
    readWaivers(head, baselinePath),
    head.read(configPath),
    trustedRegisters(settings, head),
  ])
  const hasBaseConfig = settings.loaded.source !== 'defaults'
  const fingerprintKey =
    hasBaseConfig || headConfig === undefined
      ? settings.loaded.config.fingerprintKey
      : (await readConfig(head)).config.fingerprintKey
  return {
    ...settings,
    ...registers,
    changedRegisters: changed,
    loaded: { ...settings.loaded, config: { ...settings.loaded.config, fingerprintKey } },
    waivers,
    baseline,
    base: { waivers: settings.waivers, baseline: settings.baseline },
    isNewConfig: !hasBaseConfig && headConfig !== undefined,
  }
}
