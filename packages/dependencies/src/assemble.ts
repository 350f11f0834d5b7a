import { assignScopes } from './assign-scopes.ts'
import type { Component, Ecosystem, LockfileReading, Problem, Root, Scope } from './component.ts'
import type { Draft, DraftRoot } from './draft.ts'
import { sharesNoHash } from './integrity.ts'
import { joinComponents as join } from './join-components.ts'
import { publicUrl } from './public-url.ts'

export interface Parsed {
  readonly path: string
  readonly ecosystem: Ecosystem
  readonly drafts: readonly Draft[]
  readonly roots: readonly DraftRoot[]
  readonly problems?: readonly Problem[]
}

/**
 * Turns entries into components: entries of one purl (an npm package that is installed at two places, a pnpm package
 * with two sets of peers) become one, unless their origin or hash differs; that must stay visible.
 */
export function assemble({ path, ecosystem, drafts, roots, problems = [] }: Parsed): LockfileReading {
  const refByKey = new Map<string, string>()
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const ref = refFor(draft, groups)
    refByKey.set(draft.key, ref)
    const group = groups.get(ref)
    if (group === undefined) groups.set(ref, [draft])
    else group.push(draft)
  }
  const scopes = assignScopes(drafts, roots)
  const direct = directKeys(drafts, roots)
  const components = [...groups].map(([ref, group]) => merge(ref, group, { ecosystem, scopes, direct, refByKey }))
  return { path, ecosystem, components, problems, roots: roots.map((root) => finishRoot(root, refByKey)) }
}

/** A lockfile that gave nothing, and why. */
export function unreadable(path: string, ecosystem: Ecosystem, message: string, hint?: string): LockfileReading {
  const problem: Problem = { code: 'lockfile-unparsable', message, ...(hint === undefined ? {} : { hint }) }
  return { path, ecosystem, components: [], roots: [], problems: [problem] }
}

function refFor(draft: Draft, groups: ReadonlyMap<string, readonly Draft[]>): string {
  for (let count = 1; ; count++) {
    const ref = count === 1 ? draft.purl : `${draft.purl}#${count}`
    const known = groups.get(ref)?.[0]
    // Past a few variants of one purl more of them tell nothing new, and trying each would be quadratic.
    if (known === undefined || isSame(known, draft) || count === 8) return ref
  }
}

function isSame(left: Draft, right: Draft): boolean {
  if (left.source.kind !== right.source.kind || sharesNoHash(left.integrity, right.integrity)) return false
  if (left.statedAs !== right.statedAs) return false
  if (left.source.kind !== 'registry' || right.source.kind !== 'registry') return true
  return left.source.url === undefined || right.source.url === undefined || left.source.url === right.source.url
}

interface Finishing {
  readonly ecosystem: Ecosystem
  readonly scopes: ReadonlyMap<string, Scope>
  readonly direct: ReadonlySet<string>
  readonly refByKey: ReadonlyMap<string, string>
}

function merge(ref: string, group: readonly Draft[], known: Finishing): Component {
  const first = group[0]
  if (first === undefined) throw new Error('a group has at least one draft')
  const component = finish(ref, first, known)
  return group.length === 1
    ? component
    : group.slice(1).reduce((all, draft) => join(all, finish(ref, draft, known)), component)
}

type Unfinished = { -readonly [Key in keyof Component]: Component[Key] }

/** Runs for every entry of a large lockfile: fields are set one by one, because spreads would double its time. */
function finish(ref: string, draft: Draft, { ecosystem, scopes, direct, refByKey }: Finishing): Component {
  const component: Unfinished = {
    ref,
    purl: draft.purl,
    ecosystem: draft.ecosystem ?? ecosystem,
    name: draft.name,
    version: draft.version,
    integrity: draft.integrity,
    source: draft.source,
    licence: draft.licence,
    isDirect: direct.has(draft.key),
    scope: draft.scope ?? scopes.get(draft.key) ?? 'runtime',
    dependsOn: edgesOf(ref, draft, refByKey),
  }
  if (draft.hasInstallScript !== undefined) component.hasInstallScript = draft.hasInstallScript
  if (draft.requested !== undefined) component.requested = publicUrl(draft.requested)
  if (draft.claimed !== undefined) component.claimed = draft.claimed
  if (draft.statedAs !== undefined) component.statedAs = draft.statedAs
  if (draft.anchor !== undefined) component.anchor = draft.anchor
  return component
}

function edgesOf(ref: string, draft: Draft, refByKey: ReadonlyMap<string, string>): readonly string[] {
  const refs: string[] = []
  addRefs(refs, draft.dependsOn, ref, refByKey)
  if (draft.optionalDependsOn !== undefined) addRefs(refs, draft.optionalDependsOn, ref, refByKey)
  return isAscending(refs) ? refs : refs.sort().filter((target, index) => target !== refs[index - 1])
}

/** By index: a cold loop over an iterator makes an object for each step. */
function addRefs(refs: string[], keys: readonly string[], own: string, refByKey: ReadonlyMap<string, string>): void {
  for (let index = 0; index < keys.length; index++) {
    const target = refByKey.get(keys[index] ?? '')
    if (target !== undefined && target !== own) refs.push(target)
  }
}

/** As most lockfiles list them; sorting thousands of short lists costs more memory than all else here. */
function isAscending(refs: readonly string[]): boolean {
  for (let index = 1; index < refs.length; index++) if ((refs[index - 1] ?? '') >= (refs[index] ?? '')) return false
  return true
}

/** What the roots name; in formats without roots, what nothing else asks for. */
function directKeys(drafts: readonly Draft[], roots: readonly DraftRoot[]): ReadonlySet<string> {
  if (roots.length > 0) return new Set(roots.flatMap((root) => root.declared.flatMap((declared) => declared.key ?? [])))
  const wanted = new Set(drafts.flatMap((draft) => [...draft.dependsOn, ...(draft.optionalDependsOn ?? [])]))
  return new Set(drafts.map((draft) => draft.key).filter((key) => !wanted.has(key)))
}

function finishRoot(root: DraftRoot, refByKey: ReadonlyMap<string, string>): Root {
  return {
    ...root,
    declared: root.declared.map(({ name, spec, scope, key }) => {
      const ref = key === undefined ? undefined : refByKey.get(key)
      return { name, spec, scope, ...(ref === undefined ? {} : { ref }) }
    }),
  }
}
