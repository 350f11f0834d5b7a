import { createHash } from 'node:crypto'
import { type BlobReader, type Entry, type Finding, hasContent, lineAt, lineStarts, symlinkMode } from '@sallyport/core'
import { isOpenToAll, publicHosts } from '../registries/public-hosts.ts'
import { readSettings } from '../registries/read-settings.ts'
import { hostsIn, joinSettings, noRegistrySettings, type RegistrySettings } from '../registries/registry-settings.ts'
import { alertRules } from './alert-rules.ts'
import { failureOf, type ReadFailure } from './failure.ts'

/** A file of registry settings that the change touches. */
export interface SettingsChange {
  readonly entry: Entry
  readonly before: RegistrySettings
  /** Undefined where it could not be read. */
  readonly after: RegistrySettings | undefined
  readonly bytes: Uint8Array
}

export async function readSettingsChange(entry: Entry, blobs: BlobReader): Promise<SettingsChange> {
  const sides = await Promise.all(entry.parents.map((parent) => settingsAt(entry.path, parent, blobs)))
  const before = joinSettings(sides.map((side) => side?.settings ?? noRegistrySettings))
  if (!hasContent(entry)) return { entry, before, after: noRegistrySettings, bytes: new Uint8Array() }
  const side = await settingsAt(entry.path, entry, blobs)
  return { entry, before, after: side?.settings, bytes: side?.bytes ?? new Uint8Array() }
}

/** Undefined where the file cannot be read; a link leads to what the change does not hold. */
export async function settingsAt(
  path: string,
  { oid, mode }: { readonly oid: string; readonly mode: string },
  blobs: BlobReader,
): Promise<{ readonly settings: RegistrySettings; readonly bytes: Uint8Array } | undefined> {
  const content = mode === symlinkMode ? undefined : await blobs.read(oid)
  if (content?.kind !== 'bytes') return undefined
  const settings = await readSettings(path, content.bytes)
  return settings === undefined ? undefined : { settings, bytes: content.bytes }
}

/** New places, and owners that their private place no longer holds: lockfiles without addresses show neither. */
export function settingsFindings(change: SettingsChange): Finding[] {
  const { before, after } = change
  if (after === undefined) return []
  const known = hostsIn(before)
  const places = [...hostsIn(after)].filter((host) => !known.has(host) && !publicHosts.has(host))
  return [
    ...places.map((host) =>
      settingFinding(change, 'new-registry', `${host} is a registry that it did not name before`, host),
    ),
    ...[...before.owners].flatMap(([owner, host]) => {
      const now = after.owners.get(owner) ?? after.hosts[0]
      if (isOpenToAll(host) || (now !== undefined && !isOpenToAll(now))) return []
      const message = `${owner} was bound to ${host}, and now comes from ${now ?? 'the public registry'}`
      return settingFinding(change, 'public-instead-of-private', message, owner)
    }),
    ...(losesDefault(before, after)
      ? [
          settingFinding(
            change,
            'public-instead-of-private',
            `Packages came from ${before.hosts[0]}, and now come from ${after.hosts[0] ?? 'the public registry'}`,
            '',
          ),
        ]
      : []),
  ]
}

function losesDefault(before: RegistrySettings, after: RegistrySettings): boolean {
  const isPrivate = ({ hosts }: RegistrySettings) => hosts.length > 0 && !hosts.some(isOpenToAll)
  return isPrivate(before) && !isPrivate(after)
}

export function settingsFailures({ entry, before, after }: SettingsChange): ReadFailure[] {
  if (after === undefined) return [failureOf.settingsUnread(entry.path)]
  const [first] = after.unset.filter((name) => !before.unset.includes(name))
  return first === undefined ? [] : [failureOf.settingUnset(entry.path, first)]
}

function settingFinding(
  { entry, bytes }: SettingsChange,
  rule: 'new-registry' | 'public-instead-of-private',
  message: string,
  place: string,
): Finding {
  const { severity, confidence, cwe, remediation } = alertRules[rule]
  const found = place === '' ? -1 : Buffer.from(bytes).indexOf(place)
  const line = found === -1 ? 1 : lineAt(lineStarts(bytes), found) + 1
  return {
    check: 'dependencies',
    rule: `dependencies/${rule}`,
    severity,
    confidence,
    message: `${entry.path}: ${message}`,
    cwe: [cwe],
    location: { path: entry.path, startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
    // The line may hold a token.
    excerpt: '',
    fingerprint: createHash('sha256').update([rule, entry.path, place, message].join('\0')).digest('hex'),
    remediation,
    isNew: true,
    facts: { setting: place },
    ...(entry.commit === undefined ? {} : { introducedBy: entry.commit }),
  }
}
