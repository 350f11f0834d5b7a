import type { Config } from '@sallyport/config'
import type { Check } from '@sallyport/core'
import { profiles, provenanceCheck } from '@sallyport/provenance'
import type { CheckNeeds } from './check-needs.ts'

export async function loadProvenance(
  config: Config,
  { detected, commentChar, commits, env }: CheckNeeds,
): Promise<Check> {
  return provenanceCheck({
    profile: profiles[config.provenance.profile],
    detected,
    isEdited: env.GIT_EDITOR !== ':',
    ...(commentChar === undefined ? {} : { commentChar }),
    ...(commits === undefined ? {} : { commits }),
  })
}
