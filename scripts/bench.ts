import { join } from 'node:path'
import { benchCommit } from './benchmarks/commit.ts'
import { benchSast } from './benchmarks/sast.ts'
import { benchSecrets } from './benchmarks/secrets.ts'

const root = join(import.meta.dirname, '..')

/** Run without a name, in this order. */
const timings: Readonly<Record<string, () => void>> = {
  commit: () => benchCommit(root),
  secrets: () => benchSecrets(root),
  sast: () => benchSast(root),
}

const [name] = process.argv.slice(2)
if (name !== undefined && !Object.hasOwn(timings, name)) {
  console.error(`no benchmark called ${name}; there are: ${Object.keys(timings).join(', ')}`)
  process.exit(2)
}
for (const [candidate, run] of Object.entries(timings)) if (name === undefined || name === candidate) run()
