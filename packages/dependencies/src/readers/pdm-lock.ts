import { assemble, unreadable } from '../assemble.ts'
import type { Reader, Source } from '../component.ts'
import type { Draft } from '../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, textAt } from '../json-value.ts'
import { publicUrl } from '../public-url.ts'
import { pypiDraft, pypiName } from './python/pypi-draft.ts'
import { nameInRequirement } from './python/requirement.ts'
import { readToml } from './text/read-toml.ts'

/**
 * pdm.lock: `[[package]]` with `groups`, `dependencies` as requirements and `files` with hashes (before 4.0 of the format
 * in `[metadata.files]`). A package that is wanted with extras stands there twice. What the project asked for is not in it.
 */
export const readPdmLock: Reader = (bytes, { path }) => {
  const lock = readToml(bytes)
  const metadata = lock === undefined ? undefined : objectAt(lock, 'metadata')
  if (lock === undefined || metadata === undefined)
    return unreadable(path, 'PyPI', 'it is not valid TOML of pdm', 'pdm lock')
  const entries = listAt(lock, 'package').filter(isObject)
  const keysByName = Map.groupBy(entries.map(keyOf), (key) => key.slice(0, key.indexOf(' ')))
  const oldFiles = objectAt(metadata, 'files') ?? {}
  const drafts = entries
    // A folder is code of this repository; an archive beside it is not.
    .filter((entry) => !isFolder(textAt(entry, 'path')))
    .map((entry) => draftOf(entry, keysByName, oldFiles))
  return assemble({ path, ecosystem: 'PyPI', drafts, roots: [] })
}

function isFolder(path: string | undefined): boolean {
  return path !== undefined && !/\.(whl|zip|tar\.\w+|tgz)$/.test(path)
}

function keyOf(entry: JsonObject): string {
  const extras = listAt(entry, 'extras').join(',')
  return `${pypiName(textAt(entry, 'name') ?? '')} ${textAt(entry, 'version') ?? ''}${extras === '' ? '' : `[${extras}]`}`
}

function draftOf(entry: JsonObject, keysByName: ReadonlyMap<string, string[]>, oldFiles: JsonObject): Draft {
  const name = textAt(entry, 'name') ?? ''
  const version = textAt(entry, 'version') ?? ''
  const files = [...listAt(entry, 'files'), ...listAt(oldFiles, `${name} ${version}`)].filter(isObject)
  const groups = listAt(entry, 'groups')
  const isOptional = groups.length > 0 && !groups.includes('default')
  return pypiDraft(
    {
      key: keyOf(entry),
      name,
      version,
      source: sourceOf(entry),
      integrity: files.flatMap((file) => textAt(file, 'hash') ?? []),
    },
    edgesOf(entry, keysByName),
    // A group may be an extra that users install or a set of tools; the file does not tell which.
    { scope: isOptional ? 'optional' : 'runtime', anchor: `\nname = ${JSON.stringify(name)}` },
  )
}

/** With extras, a package asks for itself without them. */
function edgesOf(entry: JsonObject, keysByName: ReadonlyMap<string, string[]>): string[] {
  const own = pypiName(textAt(entry, 'name') ?? '')
  return listAt(entry, 'dependencies').flatMap((wanted) => {
    const name = typeof wanted === 'string' ? nameInRequirement(wanted) : undefined
    return name === undefined || name === own ? [] : (keysByName.get(name) ?? [])
  })
}

/** `git` with `revision`, `url`, `path`; otherwise the index. */
function sourceOf(entry: JsonObject): Source {
  const git = textAt(entry, 'git')
  if (git !== undefined) {
    const commit = textAt(entry, 'revision') ?? textAt(entry, 'ref')
    return { kind: 'git', url: `git+${publicUrl(git)}`, ...(commit === undefined ? {} : { commit }) }
  }
  const url = textAt(entry, 'url')
  if (url !== undefined) return { kind: 'url', url: publicUrl(url).replace(/#.*$/, '') }
  const path = textAt(entry, 'path')
  return path === undefined ? { kind: 'registry' } : { kind: 'file', path }
}
