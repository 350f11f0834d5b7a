import type { Check } from '@sallyport/core'
import { loadSecretEngine, secretsCheck } from '@sallyport/secrets'
import type { CheckNeeds } from './load-checks.ts'
import { readRuleData } from './rule-data.ts'

export async function loadSecrets(_needs: CheckNeeds): Promise<Check> {
  return secretsCheck(loadSecretEngine(await readRuleData('secrets.bin')))
}
