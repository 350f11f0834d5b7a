import { assemble, unreadable } from '../assemble.ts'
import type { Reader, Scope, Source } from '../component.ts'
import type { Draft } from '../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt, valueAt } from '../json-value.ts'
import { publicUrl } from '../public-url.ts'
import { pypiDraft, pypiName } from './python/pypi-draft.ts'
import { readToml } from './text/read-toml.ts'

/** pylock.toml (PEP 751). Edges are optional there; what the project asked for is not in it. */
export const readPylock: Reader = (bytes, { path }) => {
  const lock = readToml(bytes)
  if (lock === undefined || !Array.isArray(valueAt(lock, 'packages')))
    return unreadable(path, 'PyPI', 'it is not valid TOML of PEP 751')
  const version = textAt(lock, 'lock-version')
  if (version === undefined || !/^1(\.\d+)?$/.test(version))
    return unreadable(path, 'PyPI', `its lock-version ${(version ?? '').slice(0, 20)} is not known`)
  const entries = listAt(lock, 'packages').filter(isObject)
  const byName = Map.groupBy(entries, (entry) => pypiName(textAt(entry, 'name') ?? ''))
  const drafts = entries
    // A folder is code of this repository.
    .filter((entry) => objectAt(entry, 'directory') === undefined)
    .map((entry) => draftOf(entry, byName))
  return assemble({ path, ecosystem: 'PyPI', drafts, roots: [] })
}

function keyOf(entry: JsonObject): string {
  return `${textAt(entry, 'name')} ${textAt(entry, 'version') ?? ''}`
}

function draftOf(entry: JsonObject, byName: ReadonlyMap<string, JsonObject[]>): Draft {
  const name = textAt(entry, 'name') ?? ''
  const files = [objectAt(entry, 'archive'), objectAt(entry, 'sdist'), ...listAt(entry, 'wheels')].filter(isObject)
  const edges = listAt(entry, 'dependencies').flatMap((wanted) => {
    if (!isObject(wanted)) return []
    const version = textAt(wanted, 'version')
    return (byName.get(pypiName(textAt(wanted, 'name') ?? '')) ?? [])
      .filter((other) => version === undefined || textAt(other, 'version') === version)
      .map(keyOf)
  })
  return pypiDraft(
    {
      key: keyOf(entry),
      name,
      version: textAt(entry, 'version') ?? '',
      source: sourceOf(entry, files[0]),
      integrity: files.flatMap((file) => textsAt(file, 'hashes').map(([algorithm, hex]) => `${algorithm}:${hex}`)),
    },
    edges,
    { scope: scopeOf(textAt(entry, 'marker') ?? ''), anchor: `\nname = ${JSON.stringify(name)}` },
  )
}

/** Markers say which extras or groups bring a package in; `default` is what a plain installation gets. */
function scopeOf(marker: string): Scope {
  if (/["']default["'] in dependency_groups/.test(marker)) return 'runtime'
  if (/ in extras\b/.test(marker)) return 'optional'
  return / in dependency_groups\b/.test(marker) ? 'dev' : 'runtime'
}

function sourceOf(entry: JsonObject, file: JsonObject | undefined): Source {
  const vcs = objectAt(entry, 'vcs')
  if (vcs !== undefined) {
    const commit = textAt(vcs, 'commit-id')
    const url = textAt(vcs, 'url') ?? textAt(vcs, 'path') ?? ''
    return { kind: 'git', url: `git+${publicUrl(url)}`, ...(commit === undefined ? {} : { commit }) }
  }
  const archive = objectAt(entry, 'archive')
  if (archive === undefined) {
    const address = (file === undefined ? undefined : textAt(file, 'url')) ?? textAt(entry, 'index')
    return address === undefined ? { kind: 'registry' } : { kind: 'registry', url: publicUrl(address) }
  }
  const url = textAt(archive, 'url')
  return url === undefined
    ? { kind: 'file', path: textAt(archive, 'path') ?? '' }
    : { kind: 'url', url: publicUrl(url) }
}
