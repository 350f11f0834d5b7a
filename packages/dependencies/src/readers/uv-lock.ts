import { assemble, unreadable } from '../assemble.ts'
import type { Reader, Scope, Source } from '../component.ts'
import type { Draft, DraftRoot } from '../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, textAt } from '../json-value.ts'
import { publicUrl } from '../public-url.ts'
import { pypiDraft } from './python/pypi-draft.ts'
import { readToml } from './text/read-toml.ts'

/** uv.lock: `[[package]]` with a source table, files with hashes, and edges by name (and version, where a name has several). */
export const readUvLock: Reader = (bytes, { path }) => {
  const lock = readToml(bytes)
  const entries = lock === undefined ? [] : listAt(lock, 'package').filter(isObject)
  if (lock === undefined || !('version' in lock))
    return unreadable(path, 'PyPI', 'it is not valid TOML of uv', 'uv lock')
  const versionsByName = Map.groupBy(entries, (entry) => textAt(entry, 'name') ?? '')
  const keyOf = (entry: JsonObject) => `${textAt(entry, 'name')} ${textAt(entry, 'version') ?? ''}`
  const edges = (wanted: readonly unknown[]) =>
    wanted.filter(isObject).flatMap((to) => {
      const candidates = versionsByName.get(textAt(to, 'name') ?? '') ?? []
      const version = textAt(to, 'version')
      return candidates.filter((entry) => version === undefined || textAt(entry, 'version') === version).map(keyOf)
    })
  const drafts: Draft[] = []
  const roots: DraftRoot[] = []
  for (const entry of entries) {
    const local = localFolder(entry)
    if (local !== undefined) roots.push(rootOf(entry, local, edges))
    else drafts.push(draftOf(entry, keyOf(entry), edges))
  }
  return assemble({ path, ecosystem: 'PyPI', drafts, roots })
}

type Edges = (wanted: readonly unknown[]) => string[]

/** Members of the workspace, and folders beside it. */
function localFolder(entry: JsonObject): string | undefined {
  const source = objectAt(entry, 'source') ?? {}
  return textAt(source, 'editable') ?? textAt(source, 'virtual') ?? textAt(source, 'directory')
}

function groups(entry: JsonObject, section: string): unknown[] {
  return Object.values(objectAt(entry, section) ?? {}).flatMap((group) => (Array.isArray(group) ? group : []))
}

function rootOf(entry: JsonObject, folder: string, edges: Edges): DraftRoot {
  const declared = (wanted: readonly unknown[], scope: Scope) =>
    edges(wanted).map((key) => ({ name: key.slice(0, key.indexOf(' ')), spec: '', scope, key }))
  const name = textAt(entry, 'name')
  const version = textAt(entry, 'version')
  return {
    path: folder === '.' ? '' : folder,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    declared: [
      ...declared(listAt(entry, 'dependencies'), 'runtime'),
      ...declared(groups(entry, 'optional-dependencies'), 'optional'),
      ...declared(groups(entry, 'dev-dependencies'), 'dev'),
    ],
  }
}

function draftOf(entry: JsonObject, key: string, edges: Edges): Draft {
  const name = textAt(entry, 'name') ?? ''
  const files = [objectAt(entry, 'sdist'), ...listAt(entry, 'wheels')].filter(isObject)
  return pypiDraft(
    {
      key,
      name,
      version: textAt(entry, 'version') ?? '',
      source: sourceOf(entry, files[0]),
      integrity: files.flatMap((file) => textAt(file, 'hash') ?? []),
    },
    // Of others than the project, uv writes only those extras down that something asks for.
    edges([...listAt(entry, 'dependencies'), ...groups(entry, 'optional-dependencies')]),
    {
      anchor: `\nname = ${JSON.stringify(name)}\nversion = ${JSON.stringify(textAt(entry, 'version') ?? '')}`,
    },
  )
}

/** `{ registry = "https://…" }`, `{ git = "https://…?rev=a#commit" }`, `{ url = … }`, `{ path = … }`. */
function sourceOf(entry: JsonObject, file: JsonObject | undefined): Source {
  const source = objectAt(entry, 'source') ?? {}
  const git = textAt(source, 'git')
  if (git !== undefined) {
    const commit = /#([0-9a-f]+)$/.exec(git)?.[1]
    return {
      kind: 'git',
      url: `git+${publicUrl(git).replace(/#.*$/, '')}`,
      ...(commit === undefined ? {} : { commit }),
    }
  }
  const url = textAt(source, 'url')
  if (url !== undefined) return { kind: 'url', url: publicUrl(url) }
  const path = textAt(source, 'path')
  if (path !== undefined) return { kind: 'file', path }
  const address = (file === undefined ? undefined : textAt(file, 'url')) ?? textAt(source, 'registry')
  return address === undefined ? { kind: 'registry' } : { kind: 'registry', url: publicUrl(address) }
}
