import type { Check } from '@sallyport/core'
import { defaultArchiveLimits, secretsCheck } from '@sallyport/secrets'
import type { CheckNeeds } from './check-needs.ts'
import { secretEngine } from './rule-data.ts'

export async function loadSecrets(_needs: CheckNeeds): Promise<Check> {
  return secretsCheck(secretEngine(), {
    decodeLevels: 2,
    archives: defaultArchiveLimits,
  })
}
