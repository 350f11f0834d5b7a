import type { SecretEngine } from '@sallyport/secrets'
import { secretEngine } from '../gate/rule-data.ts'
import type { SettingsSource } from '../gate/settings-source.ts'
import { readUserSecretFiles } from '../gate/user-secret-files.ts'

/** Names the rule that finds a secret in a text; undefined where none does. */
export type FindSecret = (text: string) => string | undefined

/** With the repository's own rules too: for commands that people run, where nothing has looked at the text yet. */
export async function secretFinder(source: SettingsSource): Promise<FindSecret> {
  const files = await readUserSecretFiles(source)
  if (files === undefined) return builtInSecretFinder()
  const { userSecretEngine } = await import('../gate/user-secrets.ts')
  const engine = userSecretEngine(files)
  return (text) => ruleIn(engine, text)
}

export function builtInSecretFinder(): FindSecret {
  return (text) => ruleIn(secretEngine(), text)
}

/** A text that was not looked at to its end counts as one with a secret: nobody knows. */
function ruleIn(engine: SecretEngine, text: string): string | undefined {
  const { matches, limits } = engine.scan(Buffer.from(text), { decodeLevels: 2 })
  const match = matches.find(({ confidence }) => confidence !== 'low')
  return match === undefined ? limits[0] && 'limit of the search' : match.rule.id
}
