import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Advisory } from '../advisory.ts'
import { packageKeys } from '../advisory-index.ts'
import { highestNamed } from '../highest-named.ts'
import { readOsv } from '../read-osv.ts'
import { forPackage } from './for-package.ts'
import { keyHash } from './key-hash.ts'
import { type DatabaseHeader, encodeHeader, hashBytes, slotBytes } from './layout.ts'

/** Takes OSV records one by one; then gives the bytes of a database of them. */
export interface DatabaseBuilder {
  /** False where it is not a readable OSV record. A record that comes twice counts once, the newer one. */
  add(record: unknown): boolean
  finish(about: { readonly source: string; readonly now: Date }): { header: DatabaseHeader; chunks: Buffer[] }
}

export function databaseBuilder(): DatabaseBuilder {
  const byPackage = new Map<string, Map<string, string>>()
  const known = new Map<string, Known>()
  return {
    add: (record) => {
      const advisory = readOsv(record)
      if (advisory === undefined) return false
      const { id, modified } = advisory
      const older = known.get(id)
      if (older !== undefined && older.modified > modified) return true
      for (const key of older?.keys ?? []) byPackage.get(key)?.delete(id)
      // One that was taken back has to outlive the older one that it takes back.
      const isWithdrawn = 'isWithdrawn' in advisory
      const keys = isWithdrawn ? noKeys : packageKeys(advisory)
      known.set(id, { modified, keys, isWithdrawn })
      if (isWithdrawn) return true
      for (const key of keys) {
        const records = byPackage.get(key) ?? new Map<string, string>()
        byPackage.set(key, records.set(id, JSON.stringify(forPackage(advisory, key))))
      }
      return true
    },
    finish: ({ source, now }) => {
      for (const [key, records] of byPackage) if (records.size === 0) byPackage.delete(key)
      const { hashes, slots, buckets } = layOut(byPackage)
      const digest = createHash('sha256').update(hashes).update(slots)
      for (const bucket of buckets) digest.update(bucket)
      const header: DatabaseHeader = {
        source,
        built: now.toISOString(),
        updated: newest(known.values(), now),
        records: known
          .values()
          .filter(({ isWithdrawn }) => !isWithdrawn)
          .toArray().length,
        packages: byPackage.size,
        ecosystems: countEcosystems(byPackage),
        slots: hashes.length / hashBytes,
        hashesCrc: crc32(hashes),
        bucketBytes: buckets.reduce((sum, { length }) => sum + length, 0),
        digest: digest.digest('hex'),
      }
      return { header, chunks: [encodeHeader(header), hashes, slots, ...buckets] }
    },
  }
}

interface Known {
  readonly modified: string
  readonly keys: ReadonlySet<string>
  readonly isWithdrawn: boolean
}

const noKeys: ReadonlySet<string> = new Set()

/** A date in the future says nothing about how new the data is. */
function newest(records: Iterable<{ readonly modified: string }>, now: Date): string {
  let latest = 0
  for (const { modified } of records) latest = Math.max(latest, Date.parse(modified) || 0)
  return new Date(Math.min(latest, now.getTime())).toISOString()
}

type Packages = ReadonlyMap<string, ReadonlyMap<string, string>>

function countEcosystems(byPackage: Packages): Record<string, number> {
  const ids = new Map<string, Set<string>>()
  for (const [key, records] of byPackage) {
    const ecosystem = key.slice(0, key.indexOf('\0'))
    const known = ids.get(ecosystem) ?? new Set()
    for (const id of records.keys()) known.add(id)
    ids.set(ecosystem, known)
  }
  return Object.fromEntries([...ids].map(([name, set]) => [name, set.size] as const).toSorted())
}

function layOut(byPackage: Packages): { hashes: Buffer; slots: Buffer; buckets: Buffer[] } {
  const groups = [...Map.groupBy(byPackage.keys(), keyHash)].sort(([left], [right]) => left - right)
  const hashes = Buffer.alloc(groups.length * hashBytes)
  const slots = Buffer.alloc(groups.length * slotBytes)
  const buckets: Buffer[] = []
  let offset = 0
  for (const [slot, [hash, keys]] of groups.entries()) {
    const bucket = Buffer.from(keys.map((key) => bucketEntry(key, byPackage)).join('\n'))
    hashes.writeUInt32LE(hash, slot * hashBytes)
    for (const [at, field] of [offset, bucket.length, crc32(bucket)].entries())
      slots.writeUInt32LE(field, slot * slotBytes + at * 4)
    buckets.push(bucket)
    offset += bucket.length
  }
  return { hashes, slots, buckets }
}

function bucketEntry(key: string, byPackage: Packages): string {
  const records = [...(byPackage.get(key)?.values() ?? [])]
  const highest = highestNamed(records.flatMap((json) => (JSON.parse(json) as Advisory).affected))
  return `${JSON.stringify([key, highest ?? null])}\n[${records.join(',')}]`
}
