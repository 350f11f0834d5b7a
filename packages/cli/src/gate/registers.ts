import type { ResultCache } from '@sallyport/core'
import {
  type AcceptedRisk,
  loadMicroApps,
  loadRisks,
  type MicroApp,
  microAppsPath,
  risksPath,
} from '@sallyport/provenance'
import type { SettingsSource } from './settings-source.ts'

/** What trailers may name; absent where there is no such register. */
export interface Registers {
  readonly microApps?: readonly MicroApp[]
  readonly risks?: readonly AcceptedRisk[]
}

export async function readRegisters(source: SettingsSource, cache?: ResultCache): Promise<Registers> {
  const [apps, risks] = await Promise.all([source.read(microAppsPath), source.read(risksPath)])
  return {
    ...(apps === undefined ? {} : { microApps: await loadMicroApps(apps, cache) }),
    ...(risks === undefined ? {} : { risks: await loadRisks(risks, cache) }),
  }
}
