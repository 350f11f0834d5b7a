import { assemble, unreadable } from '../../assemble.ts'
import type { Reader, Scope } from '../../component.ts'
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
  const drafts = [
    ...lists.flatMap(([list, scope]) =>
      list.flatMap((item) => (typeof item === 'string' ? requirement(item, scope) : [])),
    ),
    ...poetryDrafts(objectAt(tool, 'poetry') ?? {}),
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

function requirement(text: string, scope: Scope): Draft[] {
  const found = readRequirement(text)
  if (found === undefined) return []
  const { name, version, source, spec } = found
  return [
    pypiDraft({ key: `${scope} ${text}`, name, version, source, integrity: [] }, [], {
      scope,
      requested: spec,
      anchor: JSON.stringify(text).slice(1, -1),
    }),
  ]
}

/** `name = "^1.0"` or `name = { version = "^1.0", git = …, optional = true }`; `python` is the interpreter. */
function poetryDrafts(poetry: JsonObject): Draft[] {
  const groups = Object.entries(objectAt(poetry, 'group') ?? {}).map(
    ([name, group]) =>
      [isObject(group) ? objectAt(group, 'dependencies') : undefined, name === 'main' ? 'runtime' : 'dev'] as const,
  )
  const tables: readonly (readonly [JsonObject | undefined, Scope])[] = [
    [objectAt(poetry, 'dependencies'), 'runtime'],
    [objectAt(poetry, 'dev-dependencies'), 'dev'],
    ...groups,
  ]
  return tables.flatMap(([table, scope]) =>
    Object.entries(table ?? {}).flatMap(([name, value]) => (name === 'python' ? [] : poetryDraft(name, value, scope))),
  )
}

function poetryDraft(name: string, value: unknown, scope: Scope): Draft[] {
  const options = isObject(value) ? value : {}
  if (textAt(options, 'path') !== undefined) return []
  const spec = typeof value === 'string' ? value : (textAt(options, 'version') ?? '')
  const [git, url] = [textAt(options, 'git'), textAt(options, 'url')]
  const source =
    git === undefined
      ? url === undefined
        ? ({ kind: 'registry' } as const)
        : ({ kind: 'url', url: publicUrl(url) } as const)
      : ({ kind: 'git', url: `git+${publicUrl(git)}` } as const)
  // Without a sign poetry means this one version.
  const version = /^={0,2}\s*(\d[\w.!+-]*)$/.exec(spec.trim())?.[1] ?? ''
  const own = valueAt(options, 'optional') === true && scope === 'runtime' ? 'optional' : scope
  const entry = { key: `${own} ${name}`, name: pypiName(name), version, source, integrity: [] }
  return [pypiDraft(entry, [], { scope: own, requested: git ?? url ?? spec, anchor: name })]
}
