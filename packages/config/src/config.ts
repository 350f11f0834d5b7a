import type { Settings } from './config-schema.ts'
import { defaultFingerprintKey, defaultSettings } from './defaults.ts'

type Readonlys<T> = T extends readonly (infer Item)[]
  ? readonly Readonlys<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Readonlys<T[Key]> }
    : T

/** `.sallyport/config.yaml`, normalised: every key has its value. What each means: `config-schema.ts`. */
export type Config = Readonlys<Omit<Settings, 'fingerprintKey'>> & {
  /** 32 bytes. */
  readonly fingerprintKey: Uint8Array
}

/** A configuration and where it came from, as the run report names it. */
export interface LoadedConfig {
  readonly config: Config
  /** As given to `loadConfig`, or `defaults`. */
  readonly source: string
  /** SHA-256 of the file, hex, or `defaults`. */
  readonly digest: string
  /** What a reader of the report should know, such as a check that is off. */
  readonly notes: readonly string[]
}

export const defaultConfig: Config = { ...defaultSettings, fingerprintKey: defaultFingerprintKey }
