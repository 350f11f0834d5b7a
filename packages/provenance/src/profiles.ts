import { type TrailerKey, trailerKeys } from '@sallyport/core'
import type { HelperForm } from './assisted-by.ts'

/** What a repository records about AI in its commits. A repository's own mapping is one more of these. */
export interface Profile {
  readonly name: string
  /** The key that names the helper, and its shape; absent where commits name none. */
  readonly helper?: { readonly key: string; readonly form: HelperForm }
  /** Keys of the vocabulary that may stand in a commit, apart from the helper's. */
  readonly commitKeys: readonly TrailerKey[]
  /** Whether each commit owes an `AI-Extent`. */
  readonly needsExtent: boolean
  /** False: nothing is read, detected, written or judged. */
  readonly isOn: boolean
}

const ownKeys = trailerKeys.filter((key) => key !== 'Assisted-by')

export const profiles = {
  'agent-model': {
    name: 'agent-model',
    helper: { key: 'Assisted-by', form: 'agent-model' },
    commitKeys: ownKeys,
    needsExtent: true,
    isOn: true,
  },
  'tool-model': {
    name: 'tool-model',
    helper: { key: 'Assisted-by', form: 'tool-model' },
    commitKeys: ownKeys,
    needsExtent: true,
    isOn: true,
  },
  kernel: {
    name: 'kernel',
    helper: { key: 'Assisted-by', form: 'llm' },
    commitKeys: [],
    needsExtent: false,
    isOn: true,
  },
  asf: {
    name: 'asf',
    helper: { key: 'Generated-by', form: 'tool-model' },
    commitKeys: ['AI-Extent'],
    needsExtent: false,
    isOn: true,
  },
  'pr-only': { name: 'pr-only', commitKeys: [], needsExtent: false, isOn: true },
  off: { name: 'off', commitKeys: [], needsExtent: false, isOn: false },
} as const satisfies Record<string, Profile>

/** `provenance` of the configuration, as far as it says which profile counts. */
export interface ProfileSettings {
  readonly profile: ProfileName | 'custom'
  /** The repository's own mapping, for `custom`. */
  readonly custom: {
    readonly key: string
    readonly form: HelperForm
    readonly keys: readonly TrailerKey[]
    readonly needsExtent: boolean
  }
}

export function profileOf({ profile, custom: { key, form, keys, needsExtent } }: ProfileSettings): Profile {
  if (profile !== 'custom') return profiles[profile]
  return { name: 'custom', helper: { key, form }, commitKeys: keys, needsExtent, isOn: true }
}

export type ProfileName = keyof typeof profiles
export const profileNames: readonly ProfileName[] = ['agent-model', 'tool-model', 'kernel', 'asf', 'pr-only', 'off']

/** True where commits of this profile carry nothing about AI at all. */
export function keepsCommitsClean(profile: Profile): boolean {
  return profile.isOn && profile.helper === undefined && profile.commitKeys.length === 0
}

export function isHelperKey(profile: Profile, key: string): boolean {
  return profile.helper !== undefined && profile.helper.key.toLowerCase() === key.toLowerCase()
}

/** Whether a trailer with this key may stand in commits. */
export function mayWrite(key: string, profile: Profile): boolean {
  return profile.isOn && (key === profile.helper?.key || profile.commitKeys.some((known) => known === key))
}
