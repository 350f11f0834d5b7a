import { assemble, unreadable } from '../../assemble.ts'
import type { Reader, Scope } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { isObject, type JsonObject, objectAt, textAt, valueAt } from '../../json-value.ts'
import { mavenDraft } from '../jvm/maven-draft.ts'
import { readToml } from '../text/read-toml.ts'
import { declaredRoot } from './declared-root.ts'

/** gradle/libs.versions.toml: `[versions]`, `[libraries]` and `[plugins]` that builds name as `libs.a.b`. */
export const readVersionCatalogue: Reader = (bytes, { path }) => {
  const catalogue = readToml(bytes)
  if (catalogue === undefined) return unreadable(path, 'Maven', 'it is not valid TOML')
  const versions = objectAt(catalogue, 'versions') ?? {}
  const drafts = [
    ...Object.values(objectAt(catalogue, 'libraries') ?? {}).flatMap((entry) => libraryDraft(entry, versions)),
    ...Object.values(objectAt(catalogue, 'plugins') ?? {}).flatMap((entry) => pluginDraft(entry, versions)),
  ]
  return assemble({ path, ecosystem: 'Maven', drafts, roots: [declaredRoot(drafts)] })
}

/** `"group:artifact:version"`, `{ module = "group:artifact", version = … }`, `{ group, name, version }`. */
function libraryDraft(entry: unknown, versions: JsonObject): Draft[] {
  const table = isObject(entry) ? entry : {}
  const written = typeof entry === 'string' ? entry : (textAt(table, 'module') ?? '')
  const [group = '', artifact = '', version = ''] =
    written === '' ? [textAt(table, 'group'), textAt(table, 'name')] : written.split(':')
  return draftOf({ group, artifact, spec: version === '' ? versionOf(table, versions) : version, scope: 'runtime' })
}

/** `"id:version"` or `{ id, version }`; Gradle looks for `id:id.gradle.plugin`. */
function pluginDraft(entry: unknown, versions: JsonObject): Draft[] {
  const table = isObject(entry) ? entry : {}
  const [id = '', version = ''] = typeof entry === 'string' ? entry.split(':') : [textAt(table, 'id')]
  const spec = version === '' ? versionOf(table, versions) : version
  return id === '' ? [] : draftOf({ group: id, artifact: `${id}.gradle.plugin`, spec, scope: 'dev' })
}

/** A text, `{ ref = "name" }`, or a rich version: `{ strictly, require, prefer }`. */
function versionOf(table: JsonObject, versions: JsonObject): string {
  const own = valueAt(table, 'version')
  const name = isObject(own) ? textAt(own, 'ref') : undefined
  const stated = name === undefined ? own : valueAt(versions, name)
  if (typeof stated === 'string') return stated
  return isObject(stated)
    ? (textAt(stated, 'strictly') ?? textAt(stated, 'require') ?? textAt(stated, 'prefer') ?? '')
    : ''
}

function draftOf(entry: { group: string; artifact: string; spec: string; scope: Scope }): Draft[] {
  const { group, artifact, spec, scope } = entry
  if (group === '' || artifact === '') return []
  const version = /^\w[\w.-]*$/.test(spec) && !spec.startsWith('latest.') ? spec : ''
  const anchor = artifact.replace(/\.gradle\.plugin$/, '')
  return [
    mavenDraft(
      { key: [group, artifact, spec].join(':'), group, artifact, version },
      { scope, requested: spec, anchor },
    ),
  ]
}
