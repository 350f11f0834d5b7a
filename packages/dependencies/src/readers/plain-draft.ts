import type { Draft } from '../draft.ts'

type Identity = Pick<Draft, 'key' | 'purl' | 'name' | 'version'>

/** What every package has; where a format says nothing of the rest, this is what that means. */
export function plainDraft(identity: Identity, rest: Partial<Omit<Draft, keyof Identity>> = {}): Draft {
  return {
    ...identity,
    integrity: [],
    source: { kind: 'registry' },
    licence: { kind: 'unknown' },
    dependsOn: [],
    ...rest,
  }
}
