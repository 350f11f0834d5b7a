import { assemble, unreadable } from '../assemble.ts'
import type { Reader, Scope, Source } from '../component.ts'
import type { Draft } from '../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, parseJson, textAt, valueAt } from '../json-value.ts'
import { pypiDraft, pythonSource } from './python/pypi-draft.ts'

/** Pipfile.lock. No edges; only what the Pipfile asks for carries an `index`, extras, or another place to come from. */
export const readPipfileLock: Reader = (bytes, { path }) => {
  const lock = parseJson(Buffer.from(bytes).toString('utf8'))
  if (!isObject(lock) || objectAt(lock, '_meta') === undefined)
    return unreadable(path, 'PyPI', 'it is not valid JSON of pipenv', 'pipenv lock')
  const drafts: Draft[] = []
  const declared: { name: string; spec: string; scope: Scope; key: string }[] = []
  for (const [section, packages] of Object.entries(lock)) {
    if (section === '_meta' || !isObject(packages)) continue
    const scope = section === 'default' ? 'runtime' : 'dev'
    for (const [name, entry] of Object.entries(packages)) {
      if (!isObject(entry)) continue
      const key = `${section} ${name}`
      if (ownFields.some((field) => valueAt(entry, field) !== undefined)) declared.push({ name, spec: '', scope, key })
      drafts.push(draftOf(entry, name, key, scope))
    }
  }
  return assemble({ path, ecosystem: 'PyPI', drafts, roots: [{ path: '', declared }] })
}

const ownFields = ['index', 'extras', 'git', 'file', 'path', 'editable'] as const

function draftOf(entry: JsonObject, name: string, key: string, scope: Scope): Draft {
  const version = (textAt(entry, 'version') ?? '').replace(/^={2,3}/, '')
  const integrity = listAt(entry, 'hashes').filter((hash) => typeof hash === 'string')
  return pypiDraft({ key, name, version, source: sourceOf(entry), integrity }, [], {
    scope,
    anchor: `${JSON.stringify(name)}: {`,
  })
}

function sourceOf(entry: JsonObject): Source {
  const git = textAt(entry, 'git')
  if (git !== undefined)
    return pythonSource(`git+${git}${textAt(entry, 'ref') === undefined ? '' : `@${textAt(entry, 'ref')}`}`)
  const file = textAt(entry, 'file') ?? textAt(entry, 'path')
  if (file !== undefined) return pythonSource(file)
  return valueAt(entry, 'editable') === true ? { kind: 'link', path: '.' } : { kind: 'registry' }
}
