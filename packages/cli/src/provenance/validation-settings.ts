import { severities } from '@sallyport/core'
import { profileOf, type ValidationSettings } from '@sallyport/provenance'
import type { GateSettings } from '../gate/settings.ts'

/** What configuration and registers say about declarations, as the rules want it. */
export function validationSettings({
  loaded,
  risks,
}: Pick<GateSettings, 'loaded' | 'risks'>): Omit<ValidationSettings, 'now'> {
  const { provenance, waivers } = loaded.config
  const { coAuthor, promptSummary, allowSessionUrl, agents, models } = provenance
  return {
    profile: profileOf(provenance),
    coAuthor: coAuthor === 'block' ? 'fail' : coAuthor,
    promptSummary,
    allowSessionUrl,
    ...(risks === undefined ? {} : { risks }),
    // An accepted risk is a waiver by another name.
    maximumRiskDays: Object.fromEntries(severities.map((severity) => [severity, waivers.maxDays.default])),
    ...(agents.length === 0 ? {} : { approvedAgents: agents }),
    ...(models.length === 0 ? {} : { approvedModels: models }),
  }
}
