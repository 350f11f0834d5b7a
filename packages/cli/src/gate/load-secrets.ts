import type { Check } from '@sallyport/core'
import { defaultArchiveLimits, loadSecretEngine, secretsCheck } from '@sallyport/secrets'
import type { CheckNeeds } from './check-needs.ts'
import { readRuleData } from './rule-data.ts'

export async function loadSecrets(_needs: CheckNeeds): Promise<Check> {
  return secretsCheck(loadSecretEngine(await readRuleData('secrets.bin')), {
    decodeLevels: 2,
    archives: defaultArchiveLimits,
  })
}
