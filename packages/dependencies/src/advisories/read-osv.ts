import { isObject, type JsonObject, listAt, objectAt, textAt, valueAt } from '../json-value.ts'
import type { Advisory, Affected, RangeEvent, VersionRange } from './advisory.ts'
import { severityOf } from './osv-severity.ts'

/** A record that was taken back. */
export interface WithdrawnAdvisory extends Pick<Advisory, 'id' | 'modified'> {
  readonly isWithdrawn: true
}

/** An OSV record (schema 1.x); undefined where it is not one. */
export function readOsv(record: unknown): Advisory | WithdrawnAdvisory | undefined {
  if (!isObject(record)) return undefined
  const id = textAt(record, 'id')
  if (id === undefined || !/^[\w.:+-]{1,100}$/.test(id)) return undefined
  const modified = textAt(record, 'modified') ?? ''
  if (textAt(record, 'withdrawn') !== undefined) return { isWithdrawn: true, id, modified }
  if (!isListOrAbsent(record, 'affected')) return undefined
  const affected = listAt(record, 'affected').map((entry) => (isObject(entry) ? readAffected(entry) : undefined))
  if (affected.includes(undefined)) return undefined
  const aliases = texts(record, 'aliases')
  const isMalicious = [id, ...aliases].some((name) => name.startsWith('MAL-'))
  return {
    id,
    aliases,
    summary: (textAt(record, 'summary') ?? textAt(record, 'details') ?? '').split('\n', 1)[0]?.slice(0, 200) ?? '',
    ...(isMalicious ? { severity: 'critical', severitySource: 'malicious' } : severityOf(record)),
    isMalicious,
    modified,
    cwe: texts(objectAt(record, 'database_specific') ?? {}, 'cwe_ids').filter((cwe) => /^CWE-\d+$/.test(cwe)),
    affected: affected.filter((entry) => entry !== undefined && entry !== 'no-package'),
  }
}

/** Records about commits alone name no package. */
function readAffected(entry: JsonObject): Affected | 'no-package' | undefined {
  const named = objectAt(entry, 'package')
  if (named === undefined) return 'no-package'
  const ecosystem = textAt(named, 'ecosystem')
  const name = textAt(named, 'name')
  if (ecosystem === undefined || name === undefined) return undefined
  const ranges = listAt(entry, 'ranges').map(readRange)
  const versions = texts(entry, 'versions')
  return {
    ecosystem,
    name,
    ranges: ranges.filter((range) => typeof range === 'object'),
    versions,
    namesCommits: ranges.includes('commits'),
    isPartlyUnread:
      ranges.includes(undefined) ||
      versions.length < listAt(entry, 'versions').length ||
      !(isListOrAbsent(entry, 'ranges') && isListOrAbsent(entry, 'versions')),
  }
}

function readRange(range: unknown): VersionRange | 'commits' | undefined {
  if (!isObject(range)) return undefined
  const type = textAt(range, 'type')
  if (type === 'GIT') return 'commits'
  const events = listAt(range, 'events').map(readEvent)
  if ((type !== 'SEMVER' && type !== 'ECOSYSTEM') || events.length === 0 || events.includes(undefined)) return undefined
  return { order: type === 'SEMVER' ? 'semver' : 'ecosystem', events: events.filter((event) => event !== undefined) }
}

const eventKinds = [
  ['introduced', 'introduced'],
  ['fixed', 'fixed'],
  ['last_affected', 'last-affected'],
  ['limit', 'limit'],
] as const

function readEvent(event: unknown): RangeEvent | undefined {
  if (!isObject(event)) return undefined
  const found = eventKinds.flatMap(([field, kind]) => {
    const version = textAt(event, field)
    return version === undefined ? [] : [{ kind, version }]
  })
  return found.length === 1 ? found[0] : undefined
}

function texts(object: JsonObject, key: string): string[] {
  return listAt(object, key).filter((item) => typeof item === 'string')
}

function isListOrAbsent(object: JsonObject, key: string): boolean {
  const value = valueAt(object, key) ?? undefined
  return value === undefined || Array.isArray(value)
}
