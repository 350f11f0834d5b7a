import type { Check } from '@sallyport/core'
import {
  type Accepted,
  ignoreEntryFor,
  isInBaseline,
  makeSecretEngine,
  mergeSecretRules,
  parseGitleaksIgnore,
  parseSecretsBaseline,
  type SecretEngine,
  type SecretsCheckOptions,
  secretsCheck,
  userSecretRules,
} from '@sallyport/secrets'
import { secretEngine } from './rule-data.ts'
import type { UserSecretFiles } from './user-secret-files.ts'

/** The check with the repository's own rules, and with the lists of accepted findings that it brings from other scanners. */
export function userSecretsCheck(files: UserSecretFiles, options: SecretsCheckOptions): Check {
  const engine = userSecretEngine(files)
  return secretsCheck(engine, { ...options, accepted: acceptedBy(files, engine) })
}

/** The built-in rules and those of the repository. */
export function userSecretEngine(files: UserSecretFiles): SecretEngine {
  const user = userSecretRules({ gitleaks: files.gitleaks, own: files.own })
  const { rules, keywords } = mergeSecretRules(secretEngine().rules(), user)
  return makeSecretEngine(rules, keywords)
}

/** What the lists of other scanners in the repository accept. */
export function acceptedBy({ gitleaksIgnore, baseline }: UserSecretFiles, engine: SecretEngine): Accepted {
  const ourRules = new Set(engine.rules().map(({ id }) => id))
  const { entries } = parseGitleaksIgnore(gitleaksIgnore ?? '')
  const known = baseline === undefined ? undefined : parseSecretsBaseline({ name: '.secrets.baseline', text: baseline })
  return (found) => {
    if (ignoreEntryFor(entries, found, ourRules) !== undefined)
      return { marker: '.gitleaksignore', reason: 'listed there' }
    if (known !== undefined && isInBaseline(known, found.path, found.secret))
      return { marker: '.secrets.baseline', reason: 'listed there' }
    return undefined
  }
}
