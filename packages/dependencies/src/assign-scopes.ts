import type { Scope } from './component.ts'
import type { Draft, DraftRoot } from './draft.ts'

/**
 * Why each entry is there, by walking from the roots: what runtime dependencies reach is `runtime`, what only optional
 * ones reach is `optional`, the rest `dev`. What nothing reaches counts as `runtime`, the stricter reading.
 */
export function assignScopes(drafts: readonly Draft[], roots: readonly DraftRoot[]): ReadonlyMap<string, Scope> {
  const scopes = new Map<string, Scope>()
  if (roots.length === 0 || drafts.every((draft) => draft.scope !== undefined)) return scopes
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]))
  const declared = (...wanted: Scope[]) =>
    roots.flatMap((root) => root.declared.flatMap(({ scope, key }) => (wanted.includes(scope) ? (key ?? []) : [])))
  const spread = (scope: Scope, seeds: readonly string[], withOptional: boolean) => {
    const queue = [...seeds]
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      const draft = byKey.get(key)
      if (draft === undefined || scopes.has(key)) continue
      scopes.set(key, scope)
      for (const next of draft.dependsOn) queue.push(next)
      if (withOptional) for (const next of draft.optionalDependsOn ?? []) queue.push(next)
    }
  }
  spread('runtime', declared('runtime'), false)
  const optionalOfRuntime = drafts.flatMap((draft) => (scopes.has(draft.key) ? (draft.optionalDependsOn ?? []) : []))
  spread('optional', [...declared('optional', 'peer'), ...optionalOfRuntime], true)
  spread('dev', declared('dev'), true)
  return scopes
}
