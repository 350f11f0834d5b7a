import { join } from 'node:path'
import type { Check } from '@sallyport/core'
import { defaultArchiveLimits, secretsCheck } from '@sallyport/secrets'
import { bundleDirectory } from '../bundle.ts'
import type { CheckNeeds } from './check-needs.ts'
import { secretEngine } from './rule-data.ts'
import { readUserSecretFiles } from './user-secret-files.ts'

/** Measured: a second thread costs more than it gives at 34 MB and takes a third off at 500 MB. */
const threadFrom = 64_000_000

export async function loadSecrets({ settings }: CheckNeeds): Promise<Check> {
  const files = await readUserSecretFiles(settings.source)
  const file = join(bundleDirectory(), 'chunks', 'secrets-thread.mjs')
  const thread = { file, more: { files }, from: threadFrom, patienceMs: 120_000 }
  const options = { decodeLevels: 2, archives: defaultArchiveLimits, thread } as const
  if (files === undefined) return secretsCheck(secretEngine(), options)
  const { userSecretsCheck } = await import('./user-secrets.ts')
  return userSecretsCheck(files, options)
}
