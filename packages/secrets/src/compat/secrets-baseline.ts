import { createHash } from 'node:crypto'
import { type Secret, UserError } from '@sallyport/core'

/** What `.secrets.baseline` of detect-secrets accepts: by path, SHA-1 of the values. */
export type SecretsBaseline = ReadonlyMap<string, ReadonlySet<string>>

/**
 * `{ "results": { "path": [{ "type", "hashed_secret", "line_number", "is_secret"? }] } }`. Entries that an audit called real
 * (`is_secret: true`) accept nothing. Throws `UserError('rules-invalid')` where it is not that.
 */
export function parseSecretsBaseline({
  name,
  text,
}: {
  readonly name: string
  readonly text: string
}): SecretsBaseline {
  const results = field(parseJson(name, text), 'results')
  if (typeof results !== 'object' || results === null) throw damaged(name)
  return new Map(
    Object.entries(results).map(([path, list]) => {
      if (!Array.isArray(list)) throw damaged(name)
      const accepted = list.filter((item: unknown) => field(item, 'is_secret') !== true)
      const hashes = accepted.map((item: unknown) => field(item, 'hashed_secret'))
      return [path.replaceAll('\\', '/'), new Set(hashes.filter((hash) => typeof hash === 'string'))]
    }),
  )
}

/** True where the baseline accepts this value in this file. */
export function isInBaseline(baseline: SecretsBaseline, path: string, secret: Secret): boolean {
  const hashes = baseline.get(path)
  if (hashes === undefined) return false
  return hashes.has(createHash('sha1').update(secret.reveal()).digest('hex'))
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw damaged(name)
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}

function damaged(name: string): UserError {
  return new UserError(
    'rules-invalid',
    `${name}: not a baseline of detect-secrets`,
    'Write it again with detect-secrets scan, or remove it.',
  )
}
