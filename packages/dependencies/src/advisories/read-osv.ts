import { isObject, type JsonObject, listAt, objectAt, textAt } from '../json-value.ts'
import type { Advisory, Affected, RangeEvent } from './advisory.ts'
import { severityOf } from './osv-severity.ts'

/** An OSV record (schema 1.x); `withdrawn` for one that was taken back; undefined where it is not one. */
export function readOsv(record: unknown): Advisory | 'withdrawn' | undefined {
  if (!isObject(record)) return undefined
  const id = textAt(record, 'id')
  if (id === undefined || !/^[\w.:+-]{1,100}$/.test(id)) return undefined
  if (textAt(record, 'withdrawn') !== undefined) return 'withdrawn'
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
    modified: textAt(record, 'modified') ?? '',
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
  const ranges: RangeEvent[][] = []
  let hasOtherRanges = false
  for (const range of listAt(entry, 'ranges')) {
    const type = isObject(range) ? textAt(range, 'type') : undefined
    const events = isObject(range) ? readEvents(range) : undefined
    if (type === 'GIT') hasOtherRanges = true
    else if ((type === 'SEMVER' || type === 'ECOSYSTEM') && events !== undefined) ranges.push(events)
    else return undefined
  }
  return { ecosystem, name, ranges, versions: texts(entry, 'versions'), hasOtherRanges }
}

function readEvents(range: JsonObject): RangeEvent[] | undefined {
  const events = listAt(range, 'events').map((event) => (isObject(event) ? readEvent(event) : undefined))
  return events.includes(undefined) ? undefined : events.filter((event) => event !== undefined && event !== 'limit')
}

/** `limit` only bounds what a crawler looks at, never what is affected below it. */
function readEvent(event: JsonObject): RangeEvent | 'limit' | undefined {
  for (const [field, kind] of [
    ['introduced', 'introduced'],
    ['fixed', 'fixed'],
    ['last_affected', 'last-affected'],
  ] as const) {
    const version = textAt(event, field)
    if (version !== undefined) return { kind, version }
  }
  return textAt(event, 'limit') === undefined ? undefined : 'limit'
}

function texts(object: JsonObject, key: string): string[] {
  return listAt(object, key).filter((item) => typeof item === 'string')
}
