import { assemble, unreadable } from '../assemble.ts'
import type { Problem, Reader } from '../component.ts'
import type { Draft, DraftRoot } from '../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt, valueAt } from '../json-value.ts'
import { manifestSections } from '../manifest.ts'
import { publicUrl } from '../public-url.ts'
import { brokenEntry, lostEntry } from './lost-entry.ts'
import { npmDraft } from './npm/npm-draft.ts'
import { parseLooseJson } from './text/read-jsonc.ts'

const hint = 'bun install --lockfile-only'

/**
 * bun.lock: `"packages": { "a": ["a@1.0.0", "registry", { dependencies }, "sha512-…"], "a/b": ["b@2.0.0", …] }`. Keys are
 * paths, as in `node_modules`; Git, tarballs and folders have no registry, members of the workspace nothing but a name.
 */
export const readBunLock: Reader = (bytes, { path }) => {
  const lock = parseLooseJson(Buffer.from(bytes).toString('utf8'))
  const packages = isObject(lock) ? objectAt(lock, 'packages') : undefined
  const workspaces = isObject(lock) ? objectAt(lock, 'workspaces') : undefined
  if (!isObject(lock) || workspaces === undefined) return unreadable(path, 'npm', 'it is not valid JSON of bun', hint)
  const version = valueAt(lock, 'lockfileVersion')
  if (version !== 0 && version !== 1 && version !== 2)
    return unreadable(path, 'npm', `its lockfileVersion ${String(JSON.stringify(version)).slice(0, 20)} is not known`)
  const problems: Problem[] = []
  const entries = new Map<string, Entry>()
  for (const [key, value] of Object.entries(packages ?? {})) {
    const entry = entryOf(value)
    if (entry === undefined) problems.push(brokenEntry(key, hint))
    else entries.set(key, entry)
  }
  const find = (from: string, name: string) => resolve(entries, from, name)
  const drafts = [...entries].flatMap(([key, entry]) => draftOf(key, entry, find) ?? [])
  const isOverridden = (name: string) => valueAt(objectAt(lock, 'overrides') ?? {}, name) !== undefined
  const roots = Object.entries(workspaces).flatMap(([folder, member]) =>
    isObject(member) ? rootOf(folder, member, find, isOverridden) : [],
  )
  const lost = roots.flatMap(({ declared }) =>
    declared.filter(({ key, scope }) => key === undefined && (scope === 'runtime' || scope === 'dev')),
  )
  if (lost[0] !== undefined) problems.push(lostEntry(lost[0].name, hint))
  return assemble({
    path,
    ecosystem: 'npm',
    drafts,
    roots: roots.map((root) => withoutMembers(root, entries)),
    problems,
  })
}

interface Entry {
  readonly name: string
  /** `1.0.0`, `workspace:packages/a`, `git+https://…#commit`, `github:user/name#commit`, `https://….tgz`, `file:a`. */
  readonly reference: string
  readonly registry: string
  readonly info: JsonObject
  readonly integrity: readonly string[]
}

function entryOf(value: unknown): Entry | undefined {
  if (!Array.isArray(value)) return undefined
  const parts: readonly unknown[] = value
  const [id] = parts
  const at = typeof id === 'string' ? id.indexOf('@', 1) : -1
  if (typeof id !== 'string' || at === -1) return undefined
  const last = parts.at(-1)
  return {
    name: id.slice(0, at),
    reference: id.slice(at + 1),
    registry: typeof parts[1] === 'string' ? parts[1] : '',
    info: parts.find(isObject) ?? {},
    integrity: typeof last === 'string' && /^sha\d+-/.test(last) ? [last] : [],
  }
}

type Find = (from: string, name: string) => string | undefined

/** The nearest entry: below the package itself, then below each folder above it, then at the top. */
function resolve(entries: ReadonlyMap<string, Entry>, from: string, name: string): string | undefined {
  for (let at = from; at !== ''; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '')
    if (entries.has(`${at}/${name}`)) return `${at}/${name}`
  return entries.has(name) ? name : undefined
}

function isMember({ reference }: Entry): boolean {
  return /^(workspace|root):/.test(reference)
}

function draftOf(key: string, entry: Entry, find: Find): Draft | undefined {
  if (isMember(entry)) return undefined
  const isVersion = !/^[a-z][a-z0-9+.-]*:|^\.{0,2}\//i.test(entry.reference)
  const edges = (section: string) => textsAt(entry.info, section).flatMap(([name]) => find(key, name) ?? [])
  const isTarball = entry.registry.includes('/-/')
  const draft = npmDraft(
    {
      key,
      name: entry.name,
      version: isVersion ? entry.reference : '',
      resolved: isVersion ? (isTarball ? entry.registry : undefined) : entry.reference,
      integrity: entry.integrity,
    },
    [...edges('dependencies'), ...edges('peerDependencies')],
    { optionalDependsOn: edges('optionalDependencies'), anchor: `${JSON.stringify(key)}: [` },
  )
  const isOwnRegistry = isVersion && !isTarball && entry.registry !== ''
  return isOwnRegistry ? { ...draft, source: { kind: 'registry', url: publicUrl(entry.registry) } } : draft
}

function rootOf(folder: string, member: JsonObject, find: Find, isOverridden: (name: string) => boolean): DraftRoot {
  const name = textAt(member, 'name')
  const version = textAt(member, 'version')
  const optionalPeers = new Set(listAt(member, 'optionalPeers'))
  const declared = manifestSections.flatMap(([section, scope]) =>
    textsAt(member, section).map(([to, spec]) => {
      const key = find(folder === '' ? '' : (name ?? folder), to)
      const own = optionalPeers.has(to) ? ('optional' as const) : scope
      return { name: to, spec: isOverridden(to) ? '' : spec, scope: own, ...(key === undefined ? {} : { key }) }
    }),
  )
  return {
    path: folder,
    declared,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
  }
}

/** What a member asks of another member has no component. */
function withoutMembers(root: DraftRoot, entries: ReadonlyMap<string, Entry>): DraftRoot {
  const declared = root.declared.map(({ key, ...rest }) => {
    const entry = key === undefined ? undefined : entries.get(key)
    return key === undefined || entry === undefined || isMember(entry) ? rest : { ...rest, key }
  })
  return { ...root, declared }
}
