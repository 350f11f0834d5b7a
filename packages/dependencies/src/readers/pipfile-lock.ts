import { assemble, unreadable } from '../assemble.ts'
import type { Reader, Scope, Source } from '../component.ts'
import type { Draft } from '../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, parseJson, textAt, valueAt } from '../json-value.ts'
import { publicUrl } from '../public-url.ts'
import { pypiDraft, pythonSource } from './python/pypi-draft.ts'

/** Pipfile.lock. No edges; only what the Pipfile asks for carries an `index`, extras, or another place to come from. */
export const readPipfileLock: Reader = (bytes, { path }) => {
  const lock = parseJson(Buffer.from(bytes).toString('utf8'))
  if (!isObject(lock) || objectAt(lock, '_meta') === undefined)
    return unreadable(path, 'PyPI', 'it is not valid JSON of pipenv', 'pipenv lock')
  const places = sourcesOf(lock)
  const drafts: Draft[] = []
  const declared: { name: string; spec: string; scope: Scope; key: string }[] = []
  for (const [section, packages] of Object.entries(lock)) {
    if (section === '_meta' || !isObject(packages)) continue
    const scope = section === 'default' ? 'runtime' : 'dev'
    for (const [name, entry] of Object.entries(packages)) {
      if (!isObject(entry)) continue
      const key = `${section} ${name}`
      if (ownFields.some((field) => valueAt(entry, field) !== undefined)) declared.push({ name, spec: '', scope, key })
      drafts.push(draftOf({ entry, name, key, scope, places }))
    }
  }
  return assemble({ path, ecosystem: 'PyPI', drafts, roots: [{ path: '', declared }] })
}

const ownFields = ['index', 'extras', 'git', 'file', 'path', 'editable'] as const

/** `_meta.sources`: addresses by the name that `index` uses. What has none comes from the first. */
function sourcesOf(lock: JsonObject): ReadonlyMap<string, string> {
  const sources = listAt(objectAt(lock, '_meta') ?? {}, 'sources').filter(isObject)
  return new Map(sources.flatMap((one) => (hasUrl(one) ? [[textAt(one, 'name') ?? '', publicUrl(one.url)]] : [])))
}

function hasUrl(source: JsonObject): source is { readonly url: string } & JsonObject {
  return typeof valueAt(source, 'url') === 'string'
}

interface Locked {
  readonly entry: JsonObject
  readonly name: string
  readonly key: string
  readonly scope: Scope
  readonly places: ReadonlyMap<string, string>
}

function draftOf({ entry, name, key, scope, places }: Locked): Draft {
  const version = (textAt(entry, 'version') ?? '').replace(/^={2,3}/, '')
  const integrity = listAt(entry, 'hashes').filter((hash) => typeof hash === 'string')
  return pypiDraft({ key, name, version, source: sourceOf(entry, places), integrity }, [], {
    scope,
    anchor: `${JSON.stringify(name)}: {`,
  })
}

function sourceOf(entry: JsonObject, places: ReadonlyMap<string, string>): Source {
  const git = textAt(entry, 'git')
  if (git !== undefined)
    return pythonSource(`git+${git}${textAt(entry, 'ref') === undefined ? '' : `@${textAt(entry, 'ref')}`}`)
  const file = textAt(entry, 'file') ?? textAt(entry, 'path')
  if (file !== undefined) return pythonSource(file)
  if (valueAt(entry, 'editable') === true) return { kind: 'link', path: '.' }
  const url = places.get(textAt(entry, 'index') ?? '')
  return url === undefined || url.includes('$') ? { kind: 'registry' } : { kind: 'registry', url }
}
