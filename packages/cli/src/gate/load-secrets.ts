import type { Check } from '@sallyport/core'
import { defaultArchiveLimits, secretsCheck } from '@sallyport/secrets'
import type { CheckNeeds } from './check-needs.ts'
import { secretEngine } from './rule-data.ts'
import { readUserSecretFiles } from './user-secret-files.ts'

export async function loadSecrets({ settings }: CheckNeeds): Promise<Check> {
  const options = { decodeLevels: 2, archives: defaultArchiveLimits } as const
  const files = await readUserSecretFiles(settings.source)
  if (files === undefined) return secretsCheck(secretEngine(), options)
  const { userSecretsCheck } = await import('./user-secrets.ts')
  return userSecretsCheck(files, options)
}
