import { type Finding, UserError } from '@sallyport/core'
import * as messages from './messages.ts'

/** Shortest id that a waiver may have. */
const shortestId = 12

/** Findings by fingerprint and by content fingerprint, for look-ups by a prefix of either. */
export interface FingerprintIndex {
  /** The findings that the id names. Throws `UserError('waivers-invalid')` where it names more than one fingerprint. */
  find(id: string): readonly Finding[]
}

export function indexFingerprints(findings: readonly Finding[]): FingerprintIndex {
  const byPrefix = new Map<string, Map<string, Finding[]>>()
  const add = (key: string, finding: Finding) => {
    const prefix = key.slice(0, shortestId)
    const keys = byPrefix.get(prefix) ?? new Map<string, Finding[]>()
    byPrefix.set(prefix, keys)
    const named = keys.get(key) ?? []
    keys.set(key, named)
    named.push(finding)
  }
  for (const finding of findings) {
    add(finding.fingerprint, finding)
    const { contentFingerprint } = finding
    if (contentFingerprint !== undefined && contentFingerprint !== finding.fingerprint) add(contentFingerprint, finding)
  }
  return {
    find: (id) => {
      if (id.length < shortestId) return []
      const keys = [...(byPrefix.get(id.slice(0, shortestId)) ?? [])].filter(([key]) => key.startsWith(id))
      // A short id that fits two fingerprints may have been made to: 48 bits can be searched for.
      if (keys.length > 1) throw new UserError('waivers-invalid', messages.ambiguousId(id), messages.writeWholeId)
      return keys[0]?.[1] ?? []
    },
  }
}
