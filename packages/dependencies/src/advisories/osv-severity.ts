import type { Severity } from '@sallyport/core'
import { isObject, type JsonObject, listAt, objectAt, textAt } from '../json-value.ts'
import { cvss2Score } from './cvss-v2.ts'
import { cvss3Score } from './cvss-v3.ts'
import { cvss4Score } from './cvss-v4.ts'

interface Rated {
  readonly severity: Severity
  readonly severitySource: string
}

const words: ReadonlyMap<string, Severity> = new Map([
  ['CRITICAL', 'critical'],
  ['HIGH', 'high'],
  ['IMPORTANT', 'high'],
  ['MODERATE', 'medium'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
])

const scorers: ReadonlyMap<string, (vector: string) => number | undefined> = new Map([
  ['CVSS_V4', cvss4Score],
  ['CVSS_V3', cvss3Score],
  ['CVSS_V2', cvss2Score],
])

/**
 * The database's own word first (GitHub's analysts), then CVSS vectors of the record or of one affected package, newest
 * version first. A record that states nothing counts as high: unknown must not mean harmless.
 */
export function severityOf(record: JsonObject): Rated {
  const affected = listAt(record, 'affected').filter(isObject)
  for (const holder of [record, ...affected])
    for (const field of ['database_specific', 'ecosystem_specific']) {
      const word = words.get(textAt(objectAt(holder, field) ?? {}, 'severity')?.toUpperCase() ?? '')
      if (word !== undefined) return { severity: word, severitySource: 'database' }
    }
  const vectors = [record, ...affected].flatMap((holder) => listAt(holder, 'severity')).filter(isObject)
  for (const [type, score] of scorers)
    for (const vector of vectors) {
      const points = textAt(vector, 'type') === type ? score(textAt(vector, 'score') ?? '') : undefined
      if (points !== undefined) return { severity: ratingOf(points, type), severitySource: type }
    }
  return { severity: 'high', severitySource: 'none' }
}

/** The qualitative scale of CVSS 3 and 4; version 2 has no critical. */
function ratingOf(points: number, type: string): Severity {
  if (points >= 9 && type !== 'CVSS_V2') return 'critical'
  if (points >= 7) return 'high'
  if (points >= 4) return 'medium'
  return points > 0 ? 'low' : 'info'
}
