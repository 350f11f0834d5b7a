import type { Draft, DraftRoot } from '../../draft.ts'

/** The project of a manifest: everything in it is asked for by itself. */
export function declaredRoot(drafts: readonly Draft[], name?: string, version?: string): DraftRoot {
  const declared = drafts.map((draft) => ({
    name: draft.name,
    spec: draft.requested ?? draft.version,
    scope: draft.scope ?? 'runtime',
    key: draft.key,
  }))
  return {
    path: '',
    declared,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
  }
}
