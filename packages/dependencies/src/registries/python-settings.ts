import { isObject, type JsonObject, listAt, objectAt, textAt, valueAt } from '../json-value.ts'
import { pypiName } from '../readers/python/pypi-draft.ts'
import { logicalLines } from '../readers/python/requirement-lines.ts'
import { readToml } from '../readers/text/read-toml.ts'
import type { WrittenSetting } from './registry-settings.ts'

/** pip: `-i URL`, `--index-url=URL`, `--extra-index-url URL`. */
export function requirementSettings(bytes: Uint8Array): readonly WrittenSetting[] {
  return logicalLines(bytes).flatMap(({ text }) => {
    const address = /^(?:-i|--index-url|--extra-index-url)[\s=]+(\S+)/.exec(text)?.[1]
    return address === undefined ? [] : [[undefined, address] as const]
  })
}

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
    ...indexes.flatMap((index) => (valueAt(index, 'explicit') === true ? [] : addressIn(index))),
    ...older.flatMap((url): WrittenSetting[] => (typeof url === 'string' ? [[undefined, url]] : [])),
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
    ...sources.flatMap((source) => (textAt(source, 'priority') === 'explicit' ? [] : addressIn(source))),
    ...bound,
  ]
}

/** `[[source]]` with `include_packages`, of which patterns (`acme-*`) are left out: they bind no name. */
function pdmTable(pdm: JsonObject): WrittenSetting[] {
  return tables(pdm, 'source').flatMap((source): WrittenSetting[] => {
    const url = textAt(source, 'url')
    const included = listAt(source, 'include_packages').filter((name) => typeof name === 'string')
    if (url === undefined || included.length === 0) return addressIn(source)
    return included.filter((name) => !name.includes('*')).map((name) => [pypiName(name), url])
  })
}

function tables(table: JsonObject, key: string): readonly JsonObject[] {
  return listAt(table, key).filter(isObject)
}

function addressIn(table: JsonObject): WrittenSetting[] {
  const url = textAt(table, 'url')
  return url === undefined ? [] : [[undefined, url]]
}

function bind(name: string, value: unknown, key: string, places: readonly JsonObject[]): WrittenSetting[] {
  const wanted = isObject(value) ? textAt(value, key) : undefined
  const place = wanted === undefined ? undefined : places.find((one) => textAt(one, 'name') === wanted)
  const url = place === undefined ? undefined : textAt(place, 'url')
  return url === undefined ? [] : [[pypiName(name), url]]
}
