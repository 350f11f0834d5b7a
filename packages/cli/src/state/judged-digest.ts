import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChangeSet, isoDay } from '@sallyport/core'
import { bundleDirectory } from '../bundle.ts'
import type { GateSettings } from '../gate/settings.ts'

/** Names one state and everything that it was judged by; equal digests have the same verdict on the same day. */
export async function judgedDigest(
  changeSet: Extract<ChangeSet, { kind: 'staged' }>,
  settings: GateSettings,
  now: Date,
): Promise<string> {
  const entries = changeSet.entries.map(({ path, pathBytes, status, mode, oid, parents }) => [
    path,
    pathBytes,
    status,
    mode,
    oid,
    parents,
  ])
  const buildId = readFileSync(join(bundleDirectory(), 'build-id'), 'utf8')
  const judgedBy = [
    buildId,
    settings.loaded.digest,
    settings.waivers,
    settings.baseline,
    await ownRules(settings),
    isoDay(now),
  ]
  return createHash('sha256')
    .update(JSON.stringify([changeSet.base, entries, judgedBy]))
    .digest('hex')
}

/** Paths and contents of the repository's own rules. */
async function ownRules({ source }: GateSettings): Promise<readonly string[]> {
  const lists = await Promise.all([source.list('.sallyport/rules'), source.list('.semgrep')])
  const paths = [...lists.flat(), '.semgrep.yml', '.gitleaks.toml', '.gitleaksignore', '.secrets.baseline']
  const contents = await Promise.all(paths.map((path) => source.read(path)))
  return paths.flatMap((path, index) => [path, Buffer.from(contents[index] ?? []).toString('base64')])
}
