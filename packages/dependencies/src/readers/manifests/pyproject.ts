import { assemble, unreadable } from '../../assemble.ts'
import type { Reader, Scope, Source } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, textAt, valueAt } from '../../json-value.ts'
import { publicUrl } from '../../public-url.ts'
import { pypiDraft, pypiName } from '../python/pypi-draft.ts'
import { readRequirement } from '../python/requirement.ts'
import { readToml } from '../text/read-toml.ts'
import { declaredRoot } from './declared-root.ts'

/** pyproject.toml by itself: `[project]`, `[dependency-groups]`, `[build-system]`, and the tables of poetry, uv and pdm. */
export const readPyproject: Reader = (bytes, { path }) => {
  const manifest = readToml(bytes)
  if (manifest === undefined) return unreadable(path, 'PyPI', 'it is not valid TOML')
  const project = objectAt(manifest, 'project') ?? {}
  const tool = objectAt(manifest, 'tool') ?? {}
  const lists: readonly (readonly [readonly unknown[], Scope])[] = [
    [listAt(project, 'dependencies'), 'runtime'],
    [groupsIn(objectAt(project, 'optional-dependencies')), 'optional'],
    [groupsIn(objectAt(manifest, 'dependency-groups')), 'dev'],
    [listAt(objectAt(tool, 'uv') ?? {}, 'dev-dependencies'), 'dev'],
    [groupsIn(objectAt(objectAt(tool, 'pdm') ?? {}, 'dev-dependencies')), 'dev'],
    [listAt(objectAt(manifest, 'build-system') ?? {}, 'requires'), 'dev'],
  ]
  const places = placesIn(tool)
  const drafts = [
    ...lists.flatMap(([list, scope]) =>
      list.flatMap((item) => (typeof item === 'string' ? requirement(item, scope, places) : [])),
    ),
    ...poetryDrafts(objectAt(tool, 'poetry') ?? {}, isStatedWhole(project)),
  ]
  return assemble({
    path,
    ecosystem: 'PyPI',
    drafts,
    roots: [declaredRoot(drafts, textAt(project, 'name'), textAt(project, 'version'))],
  })
}

function groupsIn(groups: JsonObject | undefined): unknown[] {
  return Object.values(groups ?? {}).flatMap((group) => (Array.isArray(group) ? group : []))
}

/** Where the tables of Poetry and uv say that a package of `[project]` comes from: `{ path = … }`, `{ workspace = true }`, `{ git = … }`. */
function placesIn(tool: JsonObject): ReadonlyMap<string, Source> {
  const tables = [
    objectAt(objectAt(tool, 'poetry') ?? {}, 'dependencies'),
    objectAt(objectAt(tool, 'uv') ?? {}, 'sources'),
  ]
  return new Map(
    tables.flatMap((table) =>
      Object.entries(table ?? {}).flatMap(([name, options]) => {
        const place = isObject(options) ? placeOf(options) : undefined
        return place === undefined ? [] : [[pypiName(name), place] as const]
      }),
    ),
  )
}

function placeOf(options: JsonObject): Source | undefined {
  const [path, git, url] = [textAt(options, 'path'), textAt(options, 'git'), textAt(options, 'url')]
  if (path !== undefined || valueAt(options, 'workspace') === true) return { kind: 'link', path: path ?? '' }
  if (git !== undefined) return { kind: 'git', url: `git+${publicUrl(git)}` }
  return url === undefined ? undefined : { kind: 'url', url: publicUrl(url) }
}

function requirement(text: string, scope: Scope, places: ReadonlyMap<string, Source>): Draft[] {
  const found = readRequirement(text)
  const place = places.get(found?.name ?? '')
  // A folder of the repository is no package in it.
  if (found === undefined || place?.kind === 'link') return []
  const { name, version, spec } = found
  const source = place ?? found.source
  return [
    pypiDraft({ key: `${scope} ${text}`, name, version, source, integrity: [] }, [], {
      scope,
      requested: spec,
      anchor: JSON.stringify(text).slice(1, -1),
    }),
  ]
}

/** Where `[project]` lists what is needed, Poetry's own table adds no packages: it tells only where those come from. */
function isStatedWhole(project: JsonObject): boolean {
  if (listAt(project, 'dependencies').length > 0) return true
  return (
    objectAt(project, 'optional-dependencies') !== undefined && !listAt(project, 'dynamic').includes('dependencies')
  )
}

/** `name = "^1.0"` or `name = { version = "^1.0", git = …, optional = true }`; `python` is the interpreter. */
function poetryDrafts(poetry: JsonObject, isOwnTableIdle: boolean): Draft[] {
  const groups = Object.entries(objectAt(poetry, 'group') ?? {}).map(
    ([name, group]) =>
      [isObject(group) ? objectAt(group, 'dependencies') : undefined, name === 'main' ? 'runtime' : 'dev'] as const,
  )
  const tables: readonly (readonly [JsonObject | undefined, Scope])[] = [
    [isOwnTableIdle ? undefined : objectAt(poetry, 'dependencies'), 'runtime'],
    [objectAt(poetry, 'dev-dependencies'), 'dev'],
    ...groups,
  ]
  return tables.flatMap(([table, scope]) =>
    Object.entries(table ?? {}).flatMap(([name, value]) => (name === 'python' ? [] : poetryDraft(name, value, scope))),
  )
}

function poetryDraft(name: string, value: unknown, scope: Scope): Draft[] {
  const options = isObject(value) ? value : {}
  const place = placeOf(options)
  if (place?.kind === 'link') return []
  const spec = typeof value === 'string' ? value : (textAt(options, 'version') ?? '')
  const source = place ?? { kind: 'registry' }
  // Without a sign poetry means this one version.
  const version = /^={0,2}\s*(\d[\w.!+-]*)$/.exec(spec.trim())?.[1] ?? ''
  const own = valueAt(options, 'optional') === true && scope === 'runtime' ? 'optional' : scope
  const entry = { key: `${own} ${name}`, name: pypiName(name), version, source, integrity: [] }
  return [
    pypiDraft(entry, [], {
      scope: own,
      requested: textAt(options, 'git') ?? textAt(options, 'url') ?? spec,
      anchor: name,
    }),
  ]
}
