import { Buffer } from 'node:buffer'

/**
 * What `config.yaml` means where it is silent. The schema takes its defaults from here, so that a repository without the
 * file needs no schema library.
 */
export const defaultSettings = {
  version: 1,
  checks: {
    secrets: { enabled: true, onFailure: { local: 'block', ci: 'block' } },
    sast: { enabled: true, onFailure: { local: 'block', ci: 'block' } },
    dependencies: { enabled: true, onFailure: { local: 'block', ci: 'block' } },
    provenance: { enabled: true, onFailure: { local: 'block', ci: 'block' } },
  },
  paths: { exclude: [] },
  sast: { engine: 'auto', blockSeverity: 'high', tier: 'fast', timeoutSeconds: 120, exclude: [] },
  dependencies: { advisoryMaxAgeDays: 7, denyLicences: [], denyPackages: [], registries: {}, minimumAgeDays: 7 },
  provenance: {
    profile: 'agent-model',
    onMissing: 'advise',
    prompt: 'auto',
    promptSummary: 'advise',
    coAuthor: 'warn',
    allowSessionUrl: false,
    agents: [],
    models: [],
    custom: { key: 'Assisted-by', form: 'agent-model', keys: [], needsExtent: false },
  },
  lint: { enabled: false },
  ui: { summary: 'problems' },
  hooks: { strict: false },
  limits: { fileBytes: 25 * 1024 * 1024, totalSeconds: 300 },
  waivers: { maxDays: { default: 90, secrets: 14, baseline: 365 } },
} as const

/**
 * Key of secret fingerprints where the repository has none of its own. It is public: whoever sees a fingerprint can then
 * test guesses of a short secret against it, which is why `init` writes a random key.
 */
export const defaultFingerprintKey: Uint8Array = Buffer.from('sallyport:default-fingerprint-v1', 'latin1')
