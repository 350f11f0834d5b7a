import { assemble, unreadable } from '../assemble.ts'
import type { Reader, Scope, Source } from '../component.ts'
import type { Draft } from '../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, parseJson, textAt } from '../json-value.ts'
import { formatPackageUrl } from '../package-url.ts'
import { publicUrl } from '../public-url.ts'
import { qualifiersOf } from './npm/npm-source.ts'

/** composer.lock. What composer.json asks for is not in it: what nothing else needs counts as direct. */
export const readComposerLock: Reader = (bytes, { path }) => {
  const lock = parseJson(Buffer.from(bytes).toString('utf8'))
  if (!isObject(lock) || !('packages' in lock))
    return unreadable(path, 'Packagist', 'it is not valid JSON of composer', 'composer update --lock')
  const sections: readonly (readonly [string, Scope])[] = [
    ['packages', 'runtime'],
    ['packages-dev', 'dev'],
  ]
  const drafts = sections.flatMap(([section, scope]) =>
    listAt(lock, section)
      .filter(isObject)
      .map((entry) => draftOf(entry, scope)),
  )
  return assemble({ path, ecosystem: 'Packagist', drafts, roots: [] })
}

function draftOf(entry: JsonObject, scope: Scope): Draft {
  const name = (textAt(entry, 'name') ?? '').toLowerCase()
  const version = textAt(entry, 'version') ?? ''
  const source = sourceOf(entry)
  const slash = name.indexOf('/')
  const qualifiers = qualifiersOf(source)
  const shasum = textAt(objectAt(entry, 'dist') ?? {}, 'shasum') ?? ''
  const licences = listAt(entry, 'license').filter((licence) => typeof licence === 'string')
  return {
    key: name,
    purl: formatPackageUrl({
      type: 'composer',
      ...(slash === -1 ? {} : { namespace: name.slice(0, slash) }),
      name: name.slice(slash + 1),
      version,
      ...(qualifiers === undefined ? {} : { qualifiers }),
    }),
    name,
    version,
    integrity: shasum === '' ? [] : [`sha1:${shasum}`],
    source,
    // Several mean a choice.
    licence:
      licences.length === 0
        ? { kind: 'unknown' }
        : { kind: 'lockfile', expression: licences.length === 1 ? (licences[0] ?? '') : `(${licences.join(' OR ')})` },
    scope,
    dependsOn: Object.keys(objectAt(entry, 'require') ?? {}).map((to) => to.toLowerCase()),
    anchor: `"name": ${JSON.stringify(textAt(entry, 'name') ?? '')}`,
  }
}

/** Packages of a registry carry its `notification-url`; the archive itself comes from the code host. */
function sourceOf(entry: JsonObject): Source {
  const notification = textAt(entry, 'notification-url')
  if (notification !== undefined) return { kind: 'registry', url: publicUrl(notification) }
  const source = objectAt(entry, 'source') ?? objectAt(entry, 'dist') ?? {}
  const url = publicUrl(textAt(source, 'url') ?? '')
  if (textAt(source, 'type') === 'path') return { kind: 'link', path: url }
  if (textAt(source, 'type') !== 'git') return url === '' ? { kind: 'registry' } : { kind: 'url', url }
  const commit = textAt(source, 'reference')
  return { kind: 'git', url: `git+${url}`, ...(commit === undefined ? {} : { commit }) }
}
