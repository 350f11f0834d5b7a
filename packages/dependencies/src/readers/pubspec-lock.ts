import { assemble, unreadable } from '../assemble.ts'
import type { Problem, Reader, Scope, Source } from '../component.ts'
import type { Draft } from '../draft.ts'
import { formatPackageUrl } from '../package-url.ts'
import { hostOf, publicUrl } from '../public-url.ts'
import { brokenEntry } from './lost-entry.ts'
import { qualifiersOf } from './npm/npm-source.ts'
import { plainDraft } from './plain-draft.ts'
import { readYaml } from './text/read-yaml.ts'
import { isMap, mapAt, textIn, type YamlMap } from './text/yaml-value.ts'

/** pubspec.lock of Dart: per package `dependency: "direct main"`, `source: hosted`, a description, a version. No edges. */
export const readPubspecLock: Reader = async (bytes, { path }) => {
  const [document] = (await readYaml(Buffer.from(bytes).toString('utf8'))) ?? []
  if (!isMap(document) || !document.has('packages'))
    return unreadable(path, 'Pub', 'it is not valid YAML of pub', 'dart pub get')
  const drafts: Draft[] = []
  const problems: Problem[] = []
  for (const [name, entry] of mapAt(document, 'packages')) {
    if (isMap(entry)) drafts.push(draftOf(name, entry))
    else problems.push(brokenEntry(name, 'dart pub get'))
  }
  const declared = [...mapAt(document, 'packages')].flatMap(([name, entry]) => {
    const how = isMap(entry) ? (textIn(entry, 'dependency') ?? '') : ''
    return how.startsWith('direct') ? [{ name, spec: '', scope: scopeOf(how), key: name }] : []
  })
  return assemble({ path, ecosystem: 'Pub', drafts, roots: [{ path: '', declared }], problems })
}

/** Whether a transitive package is there for tools only, the file does not say. */
function scopeOf(dependency: string): Scope {
  return dependency === 'direct dev' ? 'dev' : 'runtime'
}

function draftOf(name: string, entry: YamlMap): Draft {
  const description = mapAt(entry, 'description')
  const version = textIn(entry, 'version') ?? ''
  const source = sourceOf(textIn(entry, 'source') ?? '', description)
  const host = source.kind === 'registry' && source.url !== undefined ? hostOf(source.url) : undefined
  const isPublic = host === undefined || host === 'pub.dev' || host === 'pub.dartlang.org'
  const qualifiers =
    isPublic || source.kind !== 'registry' ? qualifiersOf(source) : { repository_url: source.url ?? '' }
  const hash = textIn(description, 'sha256') ?? ''
  const known = qualifiers === undefined ? {} : { qualifiers }
  const purl = formatPackageUrl({ type: 'pub', name: name.toLowerCase(), version, ...known })
  return plainDraft(
    { key: name, purl, name, version },
    {
      integrity: hash === '' ? [] : [`sha256:${hash}`],
      source,
      scope: scopeOf(textIn(entry, 'dependency') ?? ''),
      anchor: `\n  ${name}:`,
    },
  )
}

function sourceOf(kind: string, description: YamlMap): Source {
  const url = publicUrl(textIn(description, 'url') ?? '')
  if (kind === 'path') return { kind: 'link', path: textIn(description, 'path') ?? '' }
  if (kind !== 'git') return url === '' ? { kind: 'registry' } : { kind: 'registry', url }
  const commit = textIn(description, 'resolved-ref')
  return { kind: 'git', url: `git+${url}`, ...(commit === undefined ? {} : { commit }) }
}
