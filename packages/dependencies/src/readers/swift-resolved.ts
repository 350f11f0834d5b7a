import { assemble, unreadable } from '../assemble.ts'
import type { Problem, Reader, Source } from '../component.ts'
import type { Draft } from '../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, parseJson, textAt, valueAt } from '../json-value.ts'
import { formatPackageUrl } from '../package-url.ts'
import { publicUrl } from '../public-url.ts'
import { brokenEntry } from './lost-entry.ts'

const hint = 'swift package resolve'

/**
 * Package.resolved, versions 1 to 3: pins with the repository's address and a version, branch or revision. Version 1
 * has them below `object` as `repositoryURL`. Which pins the project asked for is not in it.
 */
export const readSwiftResolved: Reader = (bytes, { path }) => {
  const lock = parseJson(Buffer.from(bytes).toString('utf8'))
  if (!isObject(lock)) return unreadable(path, 'SwiftURL', 'it is not valid JSON', hint)
  const version = valueAt(lock, 'version')
  if (version !== 1 && version !== 2 && version !== 3)
    return unreadable(
      path,
      'SwiftURL',
      `its version ${String(JSON.stringify(version)).slice(0, 20)} is not known`,
      hint,
    )
  const drafts: Draft[] = []
  const problems: Problem[] = []
  for (const pin of listAt(version === 1 ? (objectAt(lock, 'object') ?? {}) : lock, 'pins')) {
    const draft = isObject(pin) ? draftOf(pin) : undefined
    if (draft === undefined) problems.push(brokenEntry(String(JSON.stringify(pin)), hint))
    else drafts.push(draft)
  }
  const declared = drafts.map(({ key, name, version: spec }) => ({ name, spec, scope: 'runtime' as const, key }))
  return assemble({ path, ecosystem: 'SwiftURL', drafts, roots: [{ path: '', declared }], problems })
}

/** The name is the address without its scheme, as in advisories: `github.com/apple/swift-nio`. */
function draftOf(pin: JsonObject): Draft | undefined {
  const location = textAt(pin, 'location') ?? textAt(pin, 'repositoryURL') ?? ''
  const identity = textAt(pin, 'identity') ?? textAt(pin, 'package') ?? ''
  const state = objectAt(pin, 'state') ?? {}
  const revision = textAt(state, 'revision')
  const version = textAt(state, 'version') ?? revision ?? ''
  const isRegistry = textAt(pin, 'kind') === 'registry'
  const name = isRegistry ? identity.replace('.', '/') : repositoryName(location)
  if (name === '') return undefined
  const slash = name.lastIndexOf('/')
  return {
    key: `${identity} ${location}`,
    purl: formatPackageUrl({
      type: 'swift',
      ...(slash === -1 ? {} : { namespace: name.slice(0, slash) }),
      name: name.slice(slash + 1),
      version,
    }),
    name,
    version,
    // A tag can be moved; the commit behind it cannot.
    integrity: revision === undefined ? [] : [`gitcommit:${revision}`],
    source: sourceOf(location, textAt(state, 'version'), revision),
    licence: { kind: 'unknown' },
    dependsOn: [],
    anchor: JSON.stringify(location === '' ? identity : location).replaceAll(
      '/',
      location.includes('\\/') ? '\\/' : '/',
    ),
  }
}

/** `https://github.com/a/b.git`, `git@github.com:a/b.git`, `ssh://git@host/a/b`, `/a/folder`. */
function repositoryName(location: string): string {
  return publicUrl(location)
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^git@/, '')
    .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
    .replace(/\.git$/, '')
    .replace(/^\/+|\/+$/g, '')
}

/** A tagged release of a repository is how Swift publishes; a branch or a bare commit is not. */
function sourceOf(location: string, version: string | undefined, revision: string | undefined): Source {
  const url = publicUrl(location)
  if (/^\.{0,2}\//.test(location)) return { kind: 'link', path: location }
  if (version !== undefined) return url === '' ? { kind: 'registry' } : { kind: 'registry', url }
  return { kind: 'git', url, ...(revision === undefined ? {} : { commit: revision }) }
}
