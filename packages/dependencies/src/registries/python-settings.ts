import { isObject, type JsonObject, listAt, objectAt, textAt, valueAt } from '../json-value.ts'
import { pypiName } from '../readers/python/pypi-draft.ts'
import { readToml } from '../readers/text/read-toml.ts'
import type { WrittenSetting } from './registry-settings.ts'

export function uvSettings(bytes: Uint8Array): readonly WrittenSetting[] | undefined {
  const toml = readToml(bytes)
  return toml === undefined ? undefined : uvTable(toml)
}

/** Tables of uv, Poetry and PDM; a project may have several of them. */
export function pyprojectSettings(bytes: Uint8Array): readonly WrittenSetting[] | undefined {
  const toml = readToml(bytes)
  if (toml === undefined) return undefined
  const tool = objectAt(toml, 'tool') ?? {}
  return [
    ...uvTable(objectAt(tool, 'uv') ?? {}),
    ...poetryTable(objectAt(tool, 'poetry') ?? {}),
    ...pdmTable(objectAt(tool, 'pdm') ?? {}),
  ]
}

/** `[[index]]`, of which `explicit` ones are for those only that `[sources]` binds to them; `index-url` is the older way. */
function uvTable(uv: JsonObject): WrittenSetting[] {
  const indexes = tables(uv, 'index')
  const older = [textAt(uv, 'index-url'), ...listAt(uv, 'extra-index-url')]
  const bound = Object.entries(objectAt(uv, 'sources') ?? {}).flatMap(([name, source]) =>
    (Array.isArray(source) ? source : [source]).flatMap((one) => bind(name, one, 'index', indexes)),
  )
  return [
    ...indexes.flatMap((index) => (valueAt(index, 'explicit') === true ? namedIn(index) : addressIn(index))),
    ...older.flatMap((url): WrittenSetting[] => (typeof url === 'string' ? [{ kind: 'default', address: url }] : [])),
    ...bound,
  ]
}

/** `[[source]]`, and `{ version = "…", source = "name" }` in the dependencies and their groups. */
function poetryTable(poetry: JsonObject): WrittenSetting[] {
  const sources = tables(poetry, 'source')
  const groups = Object.values(objectAt(poetry, 'group') ?? {}).filter(isObject)
  const bound = [poetry, ...groups].flatMap((table) =>
    ['dependencies', 'dev-dependencies'].flatMap((section) =>
      Object.entries(objectAt(table, section) ?? {}).flatMap(([name, value]) => bind(name, value, 'source', sources)),
    ),
  )
  return [
    ...sources.flatMap((source) => (textAt(source, 'priority') === 'explicit' ? namedIn(source) : addressIn(source))),
    ...bound,
  ]
}

/** `[[source]]`: what its `include_packages` name and its `exclude_packages` do not comes from there alone; both hold patterns. */
function pdmTable(pdm: JsonObject): WrittenSetting[] {
  return tables(pdm, 'source').flatMap((source): WrittenSetting[] => {
    const url = textAt(source, 'url')
    const included = patternsIn(source, 'include_packages')
    if (url === undefined || included.length === 0) return addressIn(source)
    const except = patternsIn(source, 'exclude_packages')
    return included.map((owner) => ({ kind: 'owner', owner, address: url, except }))
  })
}

function patternsIn(source: JsonObject, key: string): string[] {
  return listAt(source, key).flatMap((name) => (typeof name === 'string' ? pypiName(name) : []))
}

function tables(table: JsonObject, key: string): readonly JsonObject[] {
  return listAt(table, key).filter(isObject)
}

function addressIn(table: JsonObject): WrittenSetting[] {
  const url = textAt(table, 'url')
  return url === undefined ? [] : [{ kind: 'default', address: url }]
}

function namedIn(table: JsonObject): WrittenSetting[] {
  const [name, url] = [textAt(table, 'name') ?? '', textAt(table, 'url')]
  return url === undefined ? [] : [{ kind: 'named', name, address: url }]
}

function bind(name: string, value: unknown, key: string, places: readonly JsonObject[]): WrittenSetting[] {
  const wanted = isObject(value) ? textAt(value, key) : undefined
  const place = wanted === undefined ? undefined : places.find((one) => textAt(one, 'name') === wanted)
  const url = place === undefined ? undefined : textAt(place, 'url')
  return url === undefined ? [] : [{ kind: 'request-at', name: pypiName(name), address: url }]
}
