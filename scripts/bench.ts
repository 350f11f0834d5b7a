import { join } from 'node:path'
import { benchCommit } from './benchmarks/commit.ts'

const root = join(import.meta.dirname, '..')
const benchmarks: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  commit: () => benchCommit(root),
}

const [name, ...args] = process.argv.slice(2)
if (name !== undefined && !Object.hasOwn(benchmarks, name)) {
  console.error(`no benchmark called ${name}; there are: ${Object.keys(benchmarks).join(', ')}`)
  process.exit(2)
}
for (const [candidate, run] of Object.entries(benchmarks)) if (name === undefined || name === candidate) await run(args)
