import { assemble, unreadable } from '../assemble.ts'
import type { LockfileReading, Problem, Reader, Scope } from '../component.ts'
import type { Draft, DraftRoot } from '../draft.ts'
import { integrityTokens } from '../integrity.ts'
import { isObject, type JsonObject, listAt, objectAt, parseJson, textAt, textsAt, valueAt } from '../json-value.ts'
import { manifestSections } from '../manifest.ts'
import { brokenEntry, lostEntry } from './lost-entry.ts'
import { type InstalledPackages, indexInstalled, marker, resolveFrom } from './npm/installed-packages.ts'
import { npmDraft } from './npm/npm-draft.ts'
import { flattenVersion1 } from './npm/package-lock-v1.ts'

const longestKey = 1_024
const deepestKey = 32

/** package-lock.json and npm-shrinkwrap.json, versions 1 to 3. Version 2 carries two graphs; npm reads `packages`. */
export const readPackageLock: Reader = (bytes, { path }) => {
  const lock = parseJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
  if (!isObject(lock)) return unreadable(path, 'npm', 'it is not valid JSON', 'npm install --package-lock-only')
  const version = valueAt(lock, 'lockfileVersion')
  if (version !== undefined && version !== 1 && version !== 2 && version !== 3)
    return unreadable(path, 'npm', `its lockfileVersion ${JSON.stringify(version).slice(0, 20)} is not known`)
  const packages = objectAt(lock, 'packages')
  if (packages !== undefined && Object.keys(packages).length > 0) return readPackages(path, packages)
  const nested = objectAt(lock, 'dependencies')
  if (nested === undefined && packages === undefined && version === undefined)
    return unreadable(path, 'npm', 'it has neither packages nor dependencies', 'npm install --package-lock-only')
  const flat = flattenVersion1(nested ?? {})
  return readPackages(path, flat.packages, flat.problems, (_key, folder) => `${quoted(folder)}: {`)
}

/** The text `"node_modules/a": {` stands only where the entry starts. */
type Anchor = (key: string, folder: string) => string
const anchorByKey: Anchor = (key) => `${quoted(key)}: {`

function readPackages(
  path: string,
  packages: JsonObject,
  known: readonly Problem[] = [],
  anchor = anchorByKey,
): LockfileReading {
  const drafts: Draft[] = []
  const roots: DraftRoot[] = []
  const problems = [...known]
  const installed = indexInstalled(Object.keys(packages))
  for (const key in packages) {
    const entry = packages[key]
    if (!isObject(entry) || key.length > longestKey || isTooDeep(key)) {
      problems.push(brokenEntry(key))
      continue
    }
    const at = key.lastIndexOf(marker)
    if (at === -1 && !key.startsWith('..')) roots.push(rootOf(installed, key, entry))
    else if (valueAt(entry, 'link') !== true) {
      const folder = at === -1 ? key : key.slice(at + marker.length)
      drafts.push(draftOf(installed, entry, { key, folder, anchor: anchor(key, folder) }))
    }
  }
  const lost = roots.flatMap(({ declared }) => declared.filter((one) => one.key === undefined && isNeeded(one.scope)))
  if (lost[0] !== undefined) problems.push(lostEntry(lost[0].name, 'npm install --package-lock-only'))
  return assemble({ path, ecosystem: 'npm', drafts, roots, problems })
}

/** Peers and optional packages may rightly be absent. */
function isNeeded(scope: Scope): boolean {
  return scope === 'runtime' || scope === 'dev'
}

function quoted(key: string): string {
  return /["\\\u0000-\u001f]/.test(key) ? JSON.stringify(key) : `"${key}"`
}

function isTooDeep(key: string): boolean {
  if (key.length <= deepestKey * marker.length) return false
  let count = 0
  for (let at = key.indexOf(marker); at !== -1 && count <= deepestKey; at = key.indexOf(marker, at + 1)) count++
  return count > deepestKey
}

interface Place {
  readonly key: string
  readonly folder: string
  readonly anchor: string
}

function draftOf(installed: InstalledPackages, entry: JsonObject, { key, folder, anchor }: Place): Draft {
  const licence = licenceOf(entry)
  const dependsOn = edgesOf(installed, key, objectAt(entry, 'dependencies'))
  const peers = objectAt(entry, 'peerDependencies')
  if (peers !== undefined) dependsOn.push(...edgesOf(installed, key, peers))
  return npmDraft(
    {
      key,
      name: textAt(entry, 'name') ?? folder,
      version: textAt(entry, 'version') ?? '',
      resolved: key.startsWith('..') ? `link:${key}` : textAt(entry, 'resolved'),
      integrity: integrityTokens(textAt(entry, 'integrity') ?? ''),
    },
    dependsOn,
    {
      scope: scopeOf(entry),
      optionalDependsOn: edgesOf(installed, key, objectAt(entry, 'optionalDependencies')),
      hasInstallScript: valueAt(entry, 'hasInstallScript') === true,
      licence: licence === undefined ? { kind: 'unknown' } : { kind: 'lockfile', expression: licence },
      anchor,
    },
  )
}

function edgesOf(installed: InstalledPackages, key: string, wanted: JsonObject | undefined): string[] {
  const found: string[] = []
  for (const name in wanted) {
    const target = resolveFrom(installed, key, name)
    if (target !== undefined) found.push(target)
  }
  return found
}

function scopeOf(entry: JsonObject): Scope {
  if (valueAt(entry, 'dev') === true) return 'dev'
  if (valueAt(entry, 'optional') === true || valueAt(entry, 'devOptional') === true) return 'optional'
  return valueAt(entry, 'peer') === true ? 'peer' : 'runtime'
}

/** `license` is an expression, in old packages an object or a list of objects. */
function licenceOf(entry: JsonObject): string | undefined {
  const stated = valueAt(entry, 'license')
  if (typeof stated === 'string') return stated === '' ? undefined : stated
  const several = (isObject(stated) ? [stated] : [...listAt(entry, 'license'), ...listAt(entry, 'licenses')])
    .map((item) => (isObject(item) ? textAt(item, 'type') : typeof item === 'string' ? item : undefined))
    .filter((item) => item !== undefined && item !== '')
  return several.length > 1 ? `(${several.join(' OR ')})` : several[0]
}

function rootOf(installed: InstalledPackages, key: string, entry: JsonObject): DraftRoot {
  const declared = manifestSections.flatMap(([section, scope]) =>
    textsAt(entry, section).map(([name, spec]) => {
      const target = resolveFrom(installed, key, name)
      return { name, spec, scope, ...(target === undefined ? {} : { key: target }) }
    }),
  )
  const name = textAt(entry, 'name')
  const version = textAt(entry, 'version')
  return { path: key, declared, ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }) }
}
