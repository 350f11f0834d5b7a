import { parseJson } from '../../json-value.ts'
import { versionOrder } from '../../versions/version-order.ts'
import type { Advisory } from '../advisory.ts'

/**
 * The advisories of a package that may hold for a version. Only `buildDatabase` writes buckets, and the checksum says that this is one;
 * another package may share the hash.
 */
export function readBucket(bucket: Buffer, key: string, version: string): readonly Advisory[] | undefined {
  for (let at = 0; at < bucket.length; ) {
    const middle = bucket.indexOf('\n', at)
    const end = endOfLine(bucket, middle + 1)
    const head = middle === -1 ? undefined : parseJson(bucket.toString('utf8', at, middle))
    if (!Array.isArray(head)) return undefined
    const [name, highest] = head as [string, string | null]
    if (name === key) {
      const isAbove = highest !== null && version !== '' && isHigher(key, version, highest)
      return isAbove ? [] : (parseJson(bucket.toString('utf8', middle + 1, end)) as Advisory[] | undefined)
    }
    at = end + 1
  }
  return []
}

function endOfLine(bucket: Buffer, from: number): number {
  const end = bucket.indexOf('\n', from)
  return end === -1 ? bucket.length : end
}

function isHigher(key: string, version: string, highest: string): boolean {
  return (versionOrder(key.slice(0, key.indexOf('\0')))?.(version, highest) ?? 0) > 0
}
