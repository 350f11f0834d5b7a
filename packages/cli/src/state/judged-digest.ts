import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangeSet } from '@sallyport/core'
import { bundleDirectory } from '../bundle.ts'
import type { GateSettings } from '../gate/settings.ts'

/** Names one state and everything that it was judged by; equal digests have the same verdict on the same day. */
export function judgedDigest(
  changeSet: Extract<ChangeSet, { kind: 'staged' }>,
  settings: GateSettings,
  now: Date,
): string {
  const entries = changeSet.entries.map(({ path, pathBytes, status, mode, oid }) => [
    path,
    pathBytes,
    status,
    mode,
    oid,
  ])
  const buildId = readFileSync(join(bundleDirectory(), 'build-id'), 'utf8')
  const judgedBy = [
    buildId,
    settings.loaded.digest,
    settings.waivers,
    settings.baseline,
    now.toISOString().slice(0, 10),
  ]
  return createHash('sha256')
    .update(JSON.stringify([changeSet.base, entries, judgedBy]))
    .digest('hex')
}
