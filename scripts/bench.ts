import { join } from 'node:path'
import { benchAdvisories } from './benchmarks/advisories.ts'
import { benchCommit } from './benchmarks/commit.ts'
import { benchCorpus } from './benchmarks/corpus.ts'
import { benchSast } from './benchmarks/sast.ts'
import { benchSbom } from './benchmarks/sbom.ts'
import { benchSecrets } from './benchmarks/secrets.ts'

const root = join(import.meta.dirname, '..')

/** Run without a name, in this order. */
const timings: Readonly<Record<string, () => void | Promise<void>>> = {
  commit: () => benchCommit(root),
  secrets: () => benchSecrets(root),
  sast: () => benchSast(root),
}

/** Need something to work on. */
const others: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  advisories: () => benchAdvisories(root),
  corpus: (args) => benchCorpus(root, args),
  sbom: (args) => benchSbom(root, args),
}

const [name, ...args] = process.argv.slice(2)
if (name === undefined) for (const run of Object.values(timings)) await run()
else if (Object.hasOwn(timings, name)) await timings[name]?.()
else if (Object.hasOwn(others, name)) await others[name]?.(args)
else {
  console.error(`no benchmark called ${name}; there are: ${Object.keys({ ...timings, ...others }).join(', ')}`)
  process.exit(2)
}
