import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkout } from './gate.ts'

interface Metafile {
  readonly outputs: Record<
    string,
    {
      readonly entryPoint?: string
      readonly imports: { path: string; kind: string }[]
      readonly inputs: Record<string, { bytesInOutput: number }>
    }
  >
}

const { outputs } = JSON.parse(readFileSync(join(checkout, '.toolchain', 'metafile.json'), 'utf8')) as Metafile

/** Every source that is loaded with an output, following static imports only. */
function loadedWith(entry: string): string[] {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry)
  if (found === undefined) throw new Error(`no chunk begins at ${entry}`)
  const queue = [found[0]]
  for (const output of queue) {
    for (const { path, kind } of outputs[output]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs && !queue.includes(path)) queue.push(path)
  }
  return queue.flatMap((output) => Object.keys(outputs[output]?.inputs ?? {}))
}

describe('what a hook loads', () => {
  it.each([
    'packages/cli/src/hook-main.ts',
    'packages/cli/src/gate/load-secrets.ts',
    'packages/cli/src/gate/load-sast.ts',
    'packages/cli/src/gate/load-dependencies.ts',
    'packages/cli/src/gate/load-provenance.ts',
  ])('%s brings no parser, no schema library, no React and no porcelain', (entry) => {
    const heavy = loadedWith(entry).filter((input) =>
      /node_modules\/(yaml|valibot|react|ink|yoga-layout|execa|simple-git|smol-toml|picomatch|ignore)\//.test(input),
    )
    expect(heavy).toEqual([])
  })

  it('stays small', () => {
    const bytes = loadedWith('packages/cli/src/hook-main.ts').length
    expect(bytes).toBeGreaterThan(10)
    expect(bytes).toBeLessThan(250)
  })
})
