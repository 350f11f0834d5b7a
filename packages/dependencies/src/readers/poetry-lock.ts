import { assemble, unreadable } from '../assemble.ts'
import type { Reader, Scope, Source } from '../component.ts'
import type { Draft } from '../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, textAt, valueAt } from '../json-value.ts'
import { publicUrl } from '../public-url.ts'
import { pypiDraft, pypiName } from './python/pypi-draft.ts'
import { readToml } from './text/read-toml.ts'

/** poetry.lock, 1.x and 2.x. It does not list what the project asked for: what nothing else needs counts as direct. */
export const readPoetryLock: Reader = (bytes, { path }) => {
  const lock = readToml(bytes)
  if (lock === undefined || objectAt(lock, 'metadata') === undefined)
    return unreadable(path, 'PyPI', 'it is not valid TOML of poetry', 'poetry lock')
  const entries = listAt(lock, 'package').filter(isObject)
  const keysByName = new Map<string, string[]>()
  for (const entry of entries) {
    const name = pypiName(textAt(entry, 'name') ?? '')
    keysByName.set(name, [...(keysByName.get(name) ?? []), keyOf(entry)])
  }
  const oldFiles = objectAt(objectAt(lock, 'metadata') ?? {}, 'files') ?? {}
  const drafts = entries
    .filter((entry) => textAt(objectAt(entry, 'source') ?? {}, 'type') !== 'directory')
    .map((entry) => draftOf(entry, keysByName, listAt(oldFiles, textAt(entry, 'name') ?? '')))
  return assemble({ path, ecosystem: 'PyPI', drafts, roots: [] })
}

function keyOf(entry: JsonObject): string {
  return `${textAt(entry, 'name')} ${textAt(entry, 'version') ?? ''}`
}

function draftOf(entry: JsonObject, keysByName: ReadonlyMap<string, string[]>, oldFiles: readonly unknown[]): Draft {
  const name = textAt(entry, 'name') ?? ''
  const files = [...listAt(entry, 'files'), ...oldFiles].filter(isObject)
  return pypiDraft(
    {
      key: keyOf(entry),
      name,
      version: textAt(entry, 'version') ?? '',
      source: sourceOf(objectAt(entry, 'source') ?? {}),
      integrity: files.flatMap((file) => textAt(file, 'hash') ?? []),
    },
    Object.keys(objectAt(entry, 'dependencies') ?? {}).flatMap((to) => keysByName.get(pypiName(to)) ?? []),
    { scope: scopeOf(entry), anchor: `\nname = ${JSON.stringify(name)}` },
  )
}

/** `groups` since 2.0, `category` before 1.5; between the two, all that is known is `optional`. */
function scopeOf(entry: JsonObject): Scope {
  const groups = listAt(entry, 'groups')
  if (groups.length > 0 ? !groups.includes('main') : textAt(entry, 'category') === 'dev') return 'dev'
  return valueAt(entry, 'optional') === true ? 'optional' : 'runtime'
}

function sourceOf(source: JsonObject): Source {
  const type = textAt(source, 'type')
  const url = textAt(source, 'url') ?? ''
  if (type === 'git') {
    const commit = textAt(source, 'resolved_reference')
    return { kind: 'git', url: `git+${publicUrl(url)}`, ...(commit === undefined ? {} : { commit }) }
  }
  if (type === 'url') return { kind: 'url', url: publicUrl(url) }
  if (type === 'file') return { kind: 'file', path: url }
  return url === '' ? { kind: 'registry' } : { kind: 'registry', url: publicUrl(url) }
}
