import type { Check } from '@sallyport/core'
import { provenanceCheck } from '@sallyport/provenance'
import { builtInSecretFinder } from '../provenance/secret-finder.ts'
import { validationSettings } from '../provenance/validation-settings.ts'
import type { CheckNeeds } from './check-needs.ts'

export async function loadProvenance({
  settings,
  detected,
  commentChar,
  commits,
  pendingEntries,
  review,
  env,
}: CheckNeeds): Promise<Check> {
  return provenanceCheck({
    ...validationSettings(settings),
    detected,
    findSecret: builtInSecretFinder(),
    seeksFoldedSecrets: settings.loaded.config.checks.secrets.enabled,
    isEdited: env.GIT_EDITOR !== ':',
    ...(commentChar === undefined ? {} : { commentChar }),
    ...(commits === undefined ? {} : { commits }),
    ...(pendingEntries === undefined ? {} : { pendingEntries }),
    ...(review === undefined ? {} : { review }),
    ...(settings.microApps === undefined ? {} : { registeredApps: settings.microApps }),
  })
}
