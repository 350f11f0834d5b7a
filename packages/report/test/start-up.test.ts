import { build, type Metafile } from 'esbuild'
import { expect, test } from 'vitest'

test('the pass line loads nothing of the other renderers', async () => {
  const { metafile } = await build({
    stdin: { contents: "export { renderPassLine } from './src/index.ts'", resolveDir: `${import.meta.dirname}/..` },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'unused',
    write: false,
    metafile: true,
  })
  const inputs = startUpInputs(metafile, 'unused/stdin.js')
  const names = inputs.map((input) => input.split('/').at(-1))
  expect(names).toContain('pass-line.ts')
  for (const late of [
    'render-text.ts',
    'to-sarif.ts',
    'run-report-schema.ts',
    'present-report.ts',
    'messages.ts',
    'text-width.ts',
  ])
    expect(names).not.toContain(late)
})

/** The sources in an output and in what it imports statically. */
function startUpInputs({ outputs }: Metafile, name: string): string[] {
  const output = outputs[name]
  if (output === undefined) throw new Error(`no output ${name}`)
  const chunks = output.imports.filter(({ kind, external }) => kind === 'import-statement' && external !== true)
  return [...Object.keys(output.inputs), ...chunks.flatMap(({ path }) => startUpInputs({ inputs: {}, outputs }, path))]
}
