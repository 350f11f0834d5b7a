import { assemble, unreadable } from '../assemble.ts'
import type { Problem, Reader, Scope } from '../component.ts'
import type { Draft, DraftRoot } from '../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, parseJson, textAt } from '../json-value.ts'
import { formatPackageUrl } from '../package-url.ts'
import { brokenEntry } from './lost-entry.ts'
import { plainDraft } from './plain-draft.ts'

const hint = 'conan lock create .'

/** conan.lock of Conan 2 (lists of references) and of Conan 1 (a graph of numbered nodes). */
export const readConanLock: Reader = (bytes, { path }) => {
  const lock = parseJson(Buffer.from(bytes).toString('utf8'))
  if (!isObject(lock)) return unreadable(path, 'ConanCenter', 'it is not valid JSON', hint)
  const nodes = objectAt(objectAt(lock, 'graph_lock') ?? {}, 'nodes')
  const { drafts, roots, problems } = nodes === undefined ? fromLists(lock) : fromGraph(nodes)
  if (nodes === undefined && !sections.some(([section]) => section in lock))
    return unreadable(path, 'ConanCenter', 'it has neither references nor a graph', hint)
  return assemble({ path, ecosystem: 'ConanCenter', drafts, roots, problems })
}

interface Found {
  readonly drafts: Draft[]
  readonly roots: DraftRoot[]
  readonly problems: Problem[]
}

const sections: readonly (readonly [string, Scope])[] = [
  ['requires', 'runtime'],
  ['build_requires', 'dev'],
  ['python_requires', 'dev'],
  ['config_requires', 'dev'],
]

/** Conan 2 gives no edges: all that is known is what is there. */
function fromLists(lock: JsonObject): Found {
  const found: Found = { drafts: [], roots: [], problems: [] }
  for (const [section, scope] of sections)
    for (const reference of listAt(lock, section)) {
      const draft = typeof reference === 'string' ? draftOf(reference, reference, scope) : undefined
      if (draft === undefined) found.problems.push(brokenEntry(String(JSON.stringify(reference)), hint))
      else found.drafts.push(draft)
    }
  const declared = found.drafts.map(({ key, name, version, scope = 'runtime' }) => ({
    name,
    spec: version,
    scope,
    key,
  }))
  found.roots.push({ path: '', declared })
  return found
}

/** The node of the project itself has the path of its conanfile. */
function fromGraph(nodes: JsonObject): Found {
  const found: Found = { drafts: [], roots: [], problems: [] }
  const edges = (node: JsonObject, section: string) => listAt(node, section).filter((id) => typeof id === 'string')
  const tools = new Set(Object.values(nodes).flatMap((node) => (isObject(node) ? edges(node, 'build_requires') : [])))
  for (const [id, node] of Object.entries(nodes)) {
    const wanted = isObject(node) ? [...edges(node, 'requires'), ...edges(node, 'build_requires')] : []
    const reference = isObject(node) ? textAt(node, 'ref') : undefined
    if (isObject(node) && (textAt(node, 'path') !== undefined || reference === undefined))
      found.roots.push({
        path: '',
        declared: wanted.map((key) => ({ name: nameOf(nodes, key), spec: '', scope: 'runtime', key })),
      })
    else {
      const draft = draftOf(reference ?? '', id, tools.has(id) ? 'dev' : 'runtime')
      if (draft === undefined) found.problems.push(brokenEntry(id, hint))
      else found.drafts.push({ ...draft, dependsOn: wanted })
    }
  }
  return found
}

function nameOf(nodes: JsonObject, id: string): string {
  return textAt(objectAt(nodes, id) ?? {}, 'ref')?.replace(/\/.*$/s, '') ?? id
}

/** `name/version@user/channel#recipe-revision:package-id#package-revision%time`. */
function draftOf(reference: string, key: string, scope: Scope): Draft | undefined {
  const match = /^([^/@#%\s]+)\/([^@#%\s]+)(?:@([^/#%]*)\/([^#%]*))?(?:#([0-9a-f]+))?/.exec(reference)
  if (match?.[1] === undefined) return undefined
  const [, name, version = '', user = '', channel = '', revision = ''] = match
  const qualifiers = { user: user === '_' ? '' : user, channel: channel === '_' ? '' : channel, rrev: revision }
  const purl = formatPackageUrl({ type: 'conan', name: name.toLowerCase(), version, qualifiers })
  // Of the recipe, which decides what is downloaded and built.
  const integrity = revision === '' ? [] : [`conanrecipe:${revision}`]
  return plainDraft({ key, purl, name, version }, { integrity, scope, anchor: reference })
}
