import type { Config } from './config.ts'
import type { Settings } from './config-schema.ts'
import { defaultFingerprintKey } from './defaults.ts'
import { decodeFingerprintKey } from './fingerprint-key.ts'

/** Written form to the form that the parts read. */
export function normaliseConfig({ fingerprintKey, ...settings }: Settings): Config {
  const key = fingerprintKey === undefined ? undefined : decodeFingerprintKey(fingerprintKey)
  return { ...settings, fingerprintKey: key ?? defaultFingerprintKey }
}
