import { assemble, unreadable } from '../assemble.ts'
import type { Problem, Reader } from '../component.ts'
import type { Draft, DraftRoot } from '../draft.ts'
import { integrityTokens } from '../integrity.ts'
import { brokenEntry, lostEntry } from './lost-entry.ts'
import { npmDraft } from './npm/npm-draft.ts'
import { idOf, packageOf, targetKey } from './npm/pnpm-key.ts'
import { readYaml } from './text/read-yaml.ts'
import type { Skip } from './text/yaml-lines.ts'
import { isMap, mapAt, textIn, type YamlMap, type YamlValue } from './text/yaml-value.ts'

/** About half of each entry below `packages`, and nothing that matters here. */
const skip: Skip = {
  depth: 2,
  keys: new Set(
    'engines hasBin cpu os libc deprecated peerDependencies peerDependenciesMeta transitivePeerDependencies'.split(' '),
  ),
}

/**
 * pnpm-lock.yaml, versions 5 to 9. With several documents, the first holds pnpm's own release and the configuration's
 * dependencies, which run on the developer's machine as well: all are read.
 */
export const readPnpmLock: Reader = async (bytes, { path }) => {
  const documents = await readYaml(Buffer.from(bytes).toString('utf8'), skip)
  if (documents === undefined) return unreadable(path, 'npm', 'it is not valid YAML', 'pnpm install --lockfile-only')
  const maps = documents.filter(isMap)
  const versions = maps.map((map) => textIn(map, 'lockfileVersion') ?? '')
  const unknown = versions.find((version) => !/^[5-9](\.\d+)?$/.test(version))
  if (maps.length !== documents.length || (unknown !== undefined && maps.length > 0))
    return unreadable(path, 'npm', `its lockfileVersion ${JSON.stringify((unknown ?? '').slice(0, 20))} is not known`)
  const drafts: Draft[] = []
  const roots: DraftRoot[] = []
  const problems: Problem[] = []
  for (const map of maps) readDocument(map, drafts, roots, problems)
  return assemble({ path, ecosystem: 'npm', drafts, roots, problems })
}

function readDocument(document: YamlMap, drafts: Draft[], roots: DraftRoot[], problems: Problem[]): void {
  const packages = mapAt(document, 'packages')
  // Version 9 keeps one entry per package in `packages`, and one per set of peers in `snapshots`.
  const snapshots = document.has('snapshots') ? mapAt(document, 'snapshots') : packages
  const used = new Set([...snapshots.keys()].map((key) => idOf(key, packages)))
  // A package that no snapshot uses is still in the file.
  const keys = new Set([...snapshots.keys(), ...[...packages.keys()].filter((key) => !used.has(key))])
  for (const key of keys) {
    const entry = packages.get(idOf(key, packages))
    const draft = isMap(entry) ? draftOf(key, entry, { packages, snapshot: mapAt(snapshots, key), keys }) : undefined
    if (draft === undefined) problems.push(brokenEntry(key))
    else if (draft !== 'local') drafts.push(draft)
  }
  const importers = mapAt(document, 'importers')
  const found = (importers.size > 0 ? [...importers] : [['.', document] as const]).flatMap(([folder, importer]) =>
    isMap(importer) ? rootsOf(folder === '.' ? '' : folder, importer, keys, overriddenNames(document)) : [],
  )
  roots.push(...found)
  const lost = found.flatMap(({ declared }) => declared.filter(({ key, isLink }) => key === undefined && !isLink))
  if (lost[0] !== undefined) problems.push(lostEntry(lost[0].name, 'pnpm install --lockfile-only'))
}

interface Surroundings {
  readonly packages: YamlMap
  readonly snapshot: YamlMap
  readonly keys: ReadonlySet<string>
}

function draftOf(key: string, entry: YamlMap, { packages, snapshot, keys }: Surroundings): Draft | 'local' | undefined {
  const resolution = mapAt(entry, 'resolution')
  if (textIn(resolution, 'type') === 'directory' || resolution.has('directory')) return 'local'
  const parsed = packageOf(key)
  const name = textIn(entry, 'name') ?? parsed?.name
  if (name === undefined) return undefined
  const edges = (section: string) => edgesOf(mapAt(snapshot, section), keys)
  const builds = textIn(entry, 'requiresBuild')
  return npmDraft(
    {
      key,
      name,
      version: textIn(entry, 'version') ?? parsed?.version ?? '',
      resolved: addressOf(resolution),
      integrity: integrityTokens(textIn(resolution, 'integrity') ?? ''),
    },
    edges('dependencies'),
    {
      optionalDependsOn: edges('optionalDependencies'),
      anchor: anchorOf(idOf(key, packages)),
      ...(builds === undefined ? {} : { hasInstallScript: builds === 'true' }),
    },
  )
}

function edgesOf(wanted: YamlMap, keys: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (const [name, version] of wanted) {
    const key = typeof version === 'string' ? targetKey(keys, name, version) : undefined
    if (key !== undefined) found.push(key)
  }
  return found
}

function addressOf(resolution: YamlMap): string | undefined {
  const repository = textIn(resolution, 'repo')
  if (repository === undefined) return textIn(resolution, 'tarball')
  const address = /^[a-z+]+:/.test(repository) ? repository : `git+${repository}`
  return `${address.startsWith('git') ? '' : 'git+'}${address}#${textIn(resolution, 'commit') ?? ''}`
}

const ownSections = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
] as const
const toolSections = [
  ['configDependencies', 'dev'],
  ['packageManagerDependencies', 'dev'],
] as const

type PnpmDeclared = DraftRoot['declared'][number] & { readonly isLink: boolean }
type PnpmRoot = Omit<DraftRoot, 'declared'> & { readonly declared: readonly PnpmDeclared[] }

function rootsOf(
  path: string,
  importer: YamlMap,
  keys: ReadonlySet<string>,
  overridden: ReadonlySet<string>,
): PnpmRoot[] {
  const declared = (sections: typeof ownSections | typeof toolSections) =>
    sections.flatMap(([section, scope]) =>
      [...mapAt(importer, section)].map(([name, value]) => {
        const { version, specifier } = requestOf(value, textIn(mapAt(importer, 'specifiers'), name))
        const key = targetKey(keys, name, version)
        const spec = overridden.has(name) ? '' : specifier
        return { name, spec, scope, isLink: /^(link|workspace):/.test(version), ...(key === undefined ? {} : { key }) }
      }),
    )
  const tools = declared(toolSections)
  return [
    { path, declared: declared(ownSections) },
    ...(tools.length === 0 ? [] : [{ path, declared: tools, isTooling: true as const }]),
  ]
}

/** A value is the version with its peers, or `{ specifier, version }`; version 5 lists specifiers apart. */
function requestOf(value: YamlValue, specifier: string | undefined): { version: string; specifier: string } {
  const version = isMap(value) ? (textIn(value, 'version') ?? '') : typeof value === 'string' ? value : ''
  return { version, specifier: (isMap(value) ? textIn(value, 'specifier') : specifier) ?? version }
}

/** `overrides` (`a`, `a@^1`, `b>a`) replace what the manifest asks for, so the two texts differ rightly. */
function overriddenNames(document: YamlMap): ReadonlySet<string> {
  return new Set(
    [...mapAt(document, 'overrides').keys()].map((key) => (key.split('>').at(-1) ?? '').replace(/(?<=.)@.*$/, '')),
  )
}

/** Plain YAML keys may not start with `@`. */
function anchorOf(key: string): string {
  return `\n  ${key.startsWith('@') ? "'" : ''}${key}`
}
