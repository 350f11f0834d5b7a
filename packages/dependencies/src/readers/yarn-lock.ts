import { assemble, unreadable } from '../assemble.ts'
import type { LockfileReading, Reader } from '../component.ts'
import type { Draft, DraftRoot } from '../draft.ts'
import { integrityTokens } from '../integrity.ts'
import { npmDraft } from './npm/npm-draft.ts'
import { readYarnLines, type YarnEntry } from './npm/yarn-lines.ts'
import { readYaml } from './text/read-yaml.ts'
import { isMap, textIn, textsIn, type YamlMap } from './text/yaml-value.ts'

/** yarn.lock of Yarn 1 (a format of its own) and of Berry (YAML with `__metadata`). */
export const readYarnLock: Reader = async (bytes, { path }) => {
  const text = Buffer.from(bytes).toString('utf8')
  return /^"?__metadata"?:/m.test(text) ? await readBerry(path, text) : readVersion1(path, text)
}

function readVersion1(path: string, text: string): LockfileReading {
  const { entries, brokenLine } = readYarnLines(text)
  if (brokenLine !== undefined)
    return unreadable(path, 'npm', `its line ${brokenLine} is not readable`, 'yarn install --mode update-lockfile')
  const keyByDescriptor = new Map(entries.flatMap((entry) => entry.descriptors.map((to) => [to, entry.key] as const)))
  const keysByName = Map.groupBy(entries, (entry) => nameIn(entry.descriptors[0] ?? ''))
  // A `resolutions` entry of the manifest replaces ranges: then the name alone tells, where it stands once.
  const byName = (name: string) => {
    const found = keysByName.get(name) ?? []
    return found.length === 1 ? found.map((entry) => entry.key) : []
  }
  const edges = (wanted: ReadonlyMap<string, string>) =>
    [...wanted].flatMap(([name, range]) => keyByDescriptor.get(`${name}@${range}`) ?? byName(name))
  const drafts = entries.map((entry) => version1Draft(entry, edges))
  // The file does not say what the project asked for: what nothing else needs counts as direct.
  return assemble({ path, ecosystem: 'npm', drafts, roots: [] })
}

function version1Draft(entry: YarnEntry, edges: (wanted: ReadonlyMap<string, string>) => string[]): Draft {
  const resolved = entry.fields.get('resolved')
  const file = entry.descriptors.find((descriptor) => /@(file|link):/.test(descriptor))
  const hash = /#([0-9a-f]{40})$/.exec(resolved ?? '')?.[1]
  const isGit = resolved !== undefined && /^git|\.git#|codeload\.github/.test(resolved)
  const address = resolved ?? file?.slice(file.lastIndexOf('@') + 1)
  return npmDraft(
    {
      key: entry.key,
      name: realName(entry.descriptors),
      version: isLinked(address) ? '' : (entry.fields.get('version') ?? ''),
      resolved: address,
      integrity: [
        ...integrityTokens(entry.fields.get('integrity') ?? ''),
        ...(hash === undefined || isGit ? [] : [`sha1-${Buffer.from(hash, 'hex').toString('base64')}`]),
      ],
    },
    edges(entry.dependencies),
    { optionalDependsOn: edges(entry.optionalDependencies), anchor: `\n${entry.key}` },
  )
}

/** Yarn makes a version up for a folder that it links (`0.0.0`, `0.0.0-use.local`). */
function isLinked(address: string | undefined): boolean {
  return address !== undefined && /^(link|portal):/.test(address)
}

/** Any of the descriptors may show that the name is an alias: `react-loadable@npm:@docusaurus/react-loadable@6.0.0`. */
function realName(descriptors: readonly string[]): string {
  for (const descriptor of descriptors) {
    const alias = /^@?[^@]+@npm:(@?[^@]+)@/.exec(descriptor)?.[1]
    if (alias !== undefined) return alias
  }
  return nameIn(descriptors[0] ?? '')
}

function nameIn(descriptor: string): string {
  return descriptor.slice(0, Math.max(descriptor.indexOf('@', 1), 0)) || descriptor
}

async function readBerry(path: string, text: string): Promise<LockfileReading> {
  const [document, ...others] = (await readYaml(text)) ?? []
  if (!isMap(document) || others.length > 0)
    return unreadable(path, 'npm', 'it is not valid YAML', 'yarn install --mode=update-lockfile')
  const drafts: Draft[] = []
  const roots: DraftRoot[] = []
  const find = berryIndex(document.keys())
  for (const [key, entry] of document) {
    if (key === '__metadata' || !isMap(entry)) continue
    const resolution = textIn(entry, 'resolution') ?? key
    if (/@workspace:/.test(resolution)) roots.push(workspaceRoot(resolution, entry, find))
    else drafts.push(berryDraft(key, resolution, entry, find))
  }
  return assemble({ path, ecosystem: 'npm', drafts, roots })
}

type Find = (name: string, range: string) => string | undefined

/** By what is asked for: `a@npm:^1.0.0, a@npm:^1.1.0`, and `a@patch:…::locator=…` for the patches and folders of one member. */
function berryIndex(keys: Iterable<string>): Find {
  const byDescriptor = new Map<string, string>()
  const byName = new Map<string, string | undefined>()
  for (const key of keys) {
    for (const descriptor of key.split(', ')) byDescriptor.set(descriptor.replace(/::locator=.*$/, ''), key)
    const name = key.slice(0, key.indexOf('@', 1))
    byName.set(name, byName.has(name) ? undefined : key)
  }
  // Before version 8 of the lockfile ranges had no `npm:` in front. `resolutions` of the manifest are not in the file: what they
  // replace is asked for in words that no entry has.
  return (name, range) =>
    byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`) ?? byName.get(name)
}

function workspaceRoot(resolution: string, entry: YamlMap, find: Find): DraftRoot {
  const at = resolution.indexOf('@workspace:')
  const folder = resolution.slice(at + '@workspace:'.length)
  const declared = textsIn(entry, 'dependencies').map(([name, spec]) => {
    const key = find(name, spec)
    // Yarn lists development dependencies here too and does not mark them.
    return { name, spec, scope: 'runtime' as const, ...(key === undefined ? {} : { key }) }
  })
  return { path: folder === '.' ? '' : folder, name: resolution.slice(0, at), declared }
}

/** Resolutions: `a@npm:1.0.0`, `a@https://…`, `a@patch:a@npm%3A1.0.0#…`, `a@file:…::locator=…`. */
function berryDraft(key: string, resolution: string, entry: YamlMap, find: Find): Draft {
  const at = resolution.indexOf('@', 1)
  const reference = resolution.slice(at + 1)
  const isPatch = reference.startsWith('patch:')
  const checksum = textIn(entry, 'checksum')
  const address = /^(npm|patch|virtual):/.test(reference) ? archiveOf(reference) : reference.replace(/::.*$/, '')
  return npmDraft(
    {
      key,
      name: resolution.slice(0, at),
      version: isLinked(address) ? '' : (textIn(entry, 'version') ?? ''),
      resolved: address,
      // The checksum is of Yarn's own zip file, whose layout the prefix names; that of a patched package is not the registry's.
      integrity: checksum === undefined || isPatch ? [] : [berryToken(checksum)],
    },
    textsIn(entry, 'dependencies').flatMap(([name, range]) => find(name, range) ?? []),
    { optionalDependsOn: [], anchor: `\n${JSON.stringify(key)}` },
  )
}

function archiveOf(reference: string): string | undefined {
  const encoded = /::__archiveUrl=([^&]+)/.exec(reference)?.[1]
  if (encoded === undefined || /%(?![0-9a-f]{2})/i.test(encoded)) return undefined
  return encoded.replace(/%([0-7][0-9a-f])/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function berryToken(checksum: string): string {
  const slash = checksum.indexOf('/')
  return slash === -1 ? `berry:${checksum}` : `berry${checksum.slice(0, slash)}:${checksum.slice(slash + 1)}`
}
