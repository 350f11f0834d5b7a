import { type DocumentCache, seal, sha256, unseal } from '@sallyport/core'
import { type Config, defaultConfig, type LoadedConfig } from './config.ts'
import { configNotes } from './config-notes.ts'
import { defaultSettings } from './defaults.ts'
import { decodeFingerprintKey, encodeFingerprintKey } from './fingerprint-key.ts'
import * as messages from './messages.ts'

export interface ConfigRequest {
  /** The file, or undefined where there is none. */
  readonly bytes: Uint8Array | undefined
  /** Name of the file for messages and reports, `.sallyport/config.yaml`. */
  readonly source: string
  readonly cache?: DocumentCache
}

/**
 * The configuration of one run. Without a file the defaults; with one in the cache its normalised form; else the parser is
 * loaded. Throws `UserError('config-invalid')` that names every problem with its line.
 */
export async function loadConfig({ bytes, source, cache }: ConfigRequest): Promise<LoadedConfig> {
  if (bytes === undefined) {
    return { config: defaultConfig, source: 'defaults', digest: 'defaults', notes: [messages.noFile] }
  }
  const digest = sha256(bytes)
  const key = cacheKey(digest)
  const cached = cache === undefined ? undefined : revived(unseal(key, await cache.get(key)))
  if (cached !== undefined) return { config: cached, source, digest, notes: configNotes(cached) }
  const { readConfig } = await import('./read-config.ts')
  const config = readConfig(bytes, source)
  await cache?.set(key, seal(key, stored(config)))
  return { config, source, digest, notes: configNotes(config) }
}

/** Raised when normalising changes while the defaults stay as they are. */
const normalisation = 1

/** A new key or another default makes old entries unreachable, because each key is among the defaults. */
function cacheKey(digest: string): string {
  return `config-${normalisation}-${sha256(JSON.stringify(defaultSettings)).slice(0, 16)}-${digest}`
}

type StoredConfig = Omit<Config, 'fingerprintKey'> & { readonly fingerprintKey: string }

function stored(config: Config): StoredConfig {
  return { ...config, fingerprintKey: encodeFingerprintKey(config.fingerprintKey) }
}

function revived(value: unknown): Config | undefined {
  if (value === undefined) return undefined
  // The seal proves that `stored` wrote it.
  const { fingerprintKey, ...settings } = value as StoredConfig
  const key = decodeFingerprintKey(fingerprintKey)
  return key === undefined ? undefined : { ...settings, fingerprintKey: key }
}
