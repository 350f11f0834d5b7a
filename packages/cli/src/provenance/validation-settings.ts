import type { Config } from '@sallyport/config'
import { profileOf, type ValidationSettings } from '@sallyport/provenance'

/** What the configuration says about declarations, as the rules want it. */
export function validationSettings({ provenance }: Config): Omit<ValidationSettings, 'now'> {
  const { coAuthor, promptSummary, allowSessionUrl, agents, models } = provenance
  return {
    profile: profileOf(provenance),
    coAuthor: coAuthor === 'block' ? 'fail' : coAuthor,
    promptSummary,
    allowSessionUrl,
    ...(agents.length === 0 ? {} : { approvedAgents: agents }),
    ...(models.length === 0 ? {} : { approvedModels: models }),
  }
}
