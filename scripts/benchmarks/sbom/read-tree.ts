import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sbomOf } from '../../../packages/dependencies/src/index.ts'

/** A process of its own, because its memory is measured: `node read-tree.ts FOLDER`. */
const folder = process.argv[2] ?? '.'
const entries = readdirSync(folder).map((name) => ({
  path: `${name}/package-lock.json`,
  oid: name,
  status: 'added' as const,
  mode: '100644',
  parents: [],
  isCurrent: true,
}))
const blobs = {
  read: async (oid: string) => ({
    kind: 'bytes' as const,
    bytes: readFileSync(join(folder, oid, 'package-lock.json')),
  }),
}
const started = performance.now()
const { merged, failures } = await sbomOf(entries, blobs)
const milliseconds = performance.now() - started
const { user, system } = process.cpuUsage()
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(
  `${(milliseconds / 1000).toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of CPU with start, ${megabytes.toFixed(0)} MB at most, ${merged.length} packages, ${failures.length} failures`,
)
