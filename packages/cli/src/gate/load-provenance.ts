import type { Config } from '@sallyport/config'
import type { Check } from '@sallyport/core'
import { provenanceCheck } from '@sallyport/provenance'
import { builtInSecretFinder } from '../provenance/secret-finder.ts'
import { validationSettings } from '../provenance/validation-settings.ts'
import type { CheckNeeds } from './check-needs.ts'

export async function loadProvenance(
  config: Config,
  { detected, commentChar, commits, env }: CheckNeeds,
): Promise<Check> {
  return provenanceCheck({
    ...validationSettings(config),
    detected,
    findSecret: builtInSecretFinder(),
    seeksFoldedSecrets: config.checks.secrets.enabled,
    isEdited: env.GIT_EDITOR !== ':',
    ...(commentChar === undefined ? {} : { commentChar }),
    ...(commits === undefined ? {} : { commits }),
  })
}
