import type { LockfileReading, Root } from '../component.ts'
import { isObject, parseJson, textsAt } from '../json-value.ts'
import { manifestSections } from '../manifest.ts'

/** What a package.json asks for, by name; peers aside, which lockfiles treat each in its own way. Undefined: not JSON. */
export type ManifestRequests = ReadonlyMap<string, string>

export function readManifest(bytes: Uint8Array): ManifestRequests | undefined {
  const manifest = parseJson(Buffer.from(bytes).toString('utf8'))
  if (!isObject(manifest)) return undefined
  return new Map(manifestSections.flatMap(([section, scope]) => (scope === 'peer' ? [] : textsAt(manifest, section))))
}

/** Whether two manifests ask for the same. */
export function asksForSame(left: ManifestRequests, right: ManifestRequests): boolean {
  return left.size === right.size && [...left].every(([name, spec]) => right.get(name) === spec)
}

/** Names on which manifest and lockfile disagree; empty where they agree, or where the lockfile does not say. */
export function disagreements(requests: ManifestRequests, reading: LockfileReading, root: Root | undefined): string[] {
  if (root === undefined) return missingPackages(requests, reading)
  const locked = new Map(root.declared.filter(({ scope }) => scope !== 'peer').map(({ name, spec }) => [name, spec]))
  const peers = new Set(root.declared.filter(({ scope }) => scope === 'peer').map(({ name }) => name))
  const wrong = [...requests].filter(([name, spec]) => !agrees(locked.get(name), spec)).map(([name]) => name)
  return [...wrong, ...[...locked.keys()].filter((name) => !requests.has(name) && !peers.has(name))]
}

/** A lockfile without roots (npm's version 1, Yarn 1) still has to hold every package asked for from a registry. */
function missingPackages(requests: ManifestRequests, reading: LockfileReading): string[] {
  const names = new Set(reading.components.map((component) => component.name))
  return [...requests].filter(([name, spec]) => !names.has(name) && !/^[a-z+]+:|\//.test(spec)).map(([name]) => name)
}

/** An empty text stands for a request that the lockfile overrides. Berry writes `npm:` before ranges and rewrites patches. */
function agrees(locked: string | undefined, spec: string): boolean {
  if (locked === undefined) return false
  const plain = (text: string) => text.replace(/^npm:(?=[^@]*$)/, '').trim()
  return locked === '' || plain(locked) === plain(spec) || (locked.startsWith('patch:') && spec.startsWith('patch:'))
}

/** The member of the lockfile's workspace that lives in a folder. */
export function rootFor(reading: LockfileReading, manifestFolder: string): Root | undefined {
  const folder = folderOf(reading.path)
  return reading.roots.find(
    (root) => root.isTooling !== true && [folder, root.path].filter((part) => part !== '').join('/') === manifestFolder,
  )
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}
