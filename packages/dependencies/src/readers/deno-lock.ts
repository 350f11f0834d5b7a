import { assemble, unreadable } from '../assemble.ts'
import type { Reader } from '../component.ts'
import type { Draft } from '../draft.ts'
import { integrityTokens } from '../integrity.ts'
import { isObject, type JsonObject, listAt, objectAt, parseJson, textAt, textsAt, valueAt } from '../json-value.ts'
import { jsrDraft, remoteDraft } from './deno/deno-draft.ts'
import { DenoIndex } from './deno/deno-index.ts'
import { lostEntry } from './lost-entry.ts'
import { npmDraft } from './npm/npm-draft.ts'

const hint = 'deno install'

/**
 * deno.lock, versions 1 to 5: packages of npm and JSR, and single files by address. Version 1 is nothing but addresses and hashes, version 2
 * has npm apart, version 3 keeps packages below `packages` and writes whole identifiers; later ones shorten `npm:chalk@5.3.0` to what is
 * needed to tell it apart.
 */
export const readDenoLock: Reader = (bytes, { path }) => {
  const lock = parseJson(Buffer.from(bytes).toString('utf8'))
  if (!isObject(lock)) return unreadable(path, 'npm', 'it is not valid JSON', hint)
  const version = textAt(lock, 'version') ?? (isVersion1(lock) ? '1' : '')
  const packages = packagesOf(lock, version)
  if (packages === undefined) return unreadable(path, 'npm', `its version ${version.slice(0, 20)} is not known`, hint)
  const index = new DenoIndex(packages)
  const drafts = [
    ...entriesOf(packages, 'npm').map(([id, entry]) => npmOf(id, entry, index)),
    ...entriesOf(packages, 'jsr').map(([id, entry]) => jsrDraft(id, entry, index)),
    ...textsAt(version === '1' ? { remote: lock } : lock, 'remote').flatMap(([address, hash]) =>
      remoteDraft(address, hash),
    ),
  ]
  const wanted = wantedBy(objectAt(lock, 'workspace') ?? {})
  const requests = wanted.length > 0 ? wanted : index.specifiers
  const declared = requests.map((request) => {
    const key = index.keyOf(request)
    const spec = request.slice(request.indexOf(':') + 1)
    const at = spec.indexOf('@', 1)
    return {
      name: at === -1 ? spec : spec.slice(0, at),
      spec: at === -1 ? '' : spec.slice(at + 1),
      scope: 'runtime' as const,
      ...(key === undefined ? {} : { key }),
    }
  })
  const files = drafts.flatMap(({ key, name, ecosystem }) =>
    ecosystem === 'URL' ? [{ name, spec: '', scope: 'runtime' as const, key }] : [],
  )
  const lost = declared.find(({ key }) => key === undefined)
  return assemble({
    path,
    ecosystem: 'npm',
    drafts,
    // deno.json, package.json and imports all add to it: no one manifest lists the same.
    roots: [{ path: '', declared: [...declared, ...files], isTooling: true }],
    problems: lost === undefined ? [] : [lostEntry(lost.name, hint)],
  })
}

function isVersion1(lock: JsonObject): boolean {
  return Object.entries(lock).every(([address, hash]) => /^https?:/.test(address) && typeof hash === 'string')
}

/** `{ specifiers, npm, jsr }`; undefined for a version that is not known. */
function packagesOf(lock: JsonObject, version: string): JsonObject | undefined {
  switch (version) {
    case '1':
      return {}
    case '2':
      return withoutPrefixes(objectAt(lock, 'npm') ?? {})
    case '3':
      return objectAt(lock, 'packages') ?? {}
    case '4':
    case '5':
      return lock
    default:
      return undefined
  }
}

/** Version 2 leaves `npm:` out of what was asked for. */
function withoutPrefixes(npm: JsonObject): JsonObject {
  const specifiers = textsAt(npm, 'specifiers').map(([request, id]) => [`npm:${request}`, `npm:${id}`])
  return { specifiers: Object.fromEntries(specifiers), npm: objectAt(npm, 'packages') ?? {} }
}

function entriesOf(packages: JsonObject, section: string): [string, JsonObject][] {
  return Object.entries(objectAt(packages, section) ?? {}).map(([id, entry]) => [id, isObject(entry) ? entry : {}])
}

/** What deno.json, package.json and the members of the workspace ask for. */
function wantedBy(workspace: JsonObject): string[] {
  const own = [workspace, objectAt(workspace, 'packageJson') ?? {}].flatMap((part) => listAt(part, 'dependencies'))
  const members = Object.values(objectAt(workspace, 'members') ?? {}).filter(isObject)
  return [...own.filter((item) => typeof item === 'string'), ...members.flatMap(wantedBy)]
}

/** `a@1.0.0_b@2.0.0`: the peers stand behind the version. Dependencies: a list, in version 3 a mapping to identifiers. */
function npmOf(id: string, entry: JsonObject, index: DenoIndex): Draft {
  const at = id.indexOf('@', 1)
  const edges = (section: string) =>
    [
      ...listAt(entry, section).filter((item) => typeof item === 'string'),
      ...textsAt(entry, section).map(([, target]) => target),
    ].flatMap((target) => index.npmKey(target) ?? [])
  return npmDraft(
    {
      key: `npm:${id}`,
      name: at === -1 ? id : id.slice(0, at),
      version: at === -1 ? '' : (id.slice(at + 1).split('_')[0] ?? ''),
      resolved: textAt(entry, 'tarball'),
      integrity: integrityTokens(textAt(entry, 'integrity') ?? ''),
    },
    edges('dependencies'),
    {
      optionalDependsOn: [...edges('optionalDependencies'), ...edges('optionalPeers')],
      anchor: `${JSON.stringify(id)}: {`,
      ...(valueAt(entry, 'scripts') === true ? { hasInstallScript: true } : {}),
    },
  )
}
