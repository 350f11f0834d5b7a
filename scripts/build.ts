import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundledLicences } from './bundled-licences.ts'
import { compileRules } from './compile-rules.ts'

const root = join(import.meta.dirname, '..')
const final = join(root, 'dist')
// A build that fails leaves the last one in place: hooks of this very checkout run from it.
const output = join(root, '.toolchain', 'dist.next')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

rmSync(output, { recursive: true, force: true })
mkdirSync(join(output, 'rules'), { recursive: true })

const result = await build({
  absWorkingDir: root,
  entryPoints: { sallyport: 'packages/cli/src/sallyport.ts' },
  outdir: output,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.22',
  minify: true,
  // Names of functions and classes show in the one line of an internal error.
  keepNames: false,
  legalComments: 'none',
  metafile: true,
  jsx: 'automatic',
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    SALLYPORT_VERSION: JSON.stringify(version),
  },
  alias: { 'react-devtools-core': './scripts/react-devtools-stub.mjs' },
  // CommonJS dependencies call require for Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  logLevel: 'warning',
})

writeFileSync(join(root, '.toolchain', 'metafile.json'), JSON.stringify(result.metafile))
for (const [name, bytes] of Object.entries(await compileRules(join(root, 'rules'))))
  writeFileSync(join(output, 'rules', name), bytes)
copyHooks()
cpSync(join(root, 'packages', 'sast', 'tools'), join(output, 'tools'), { recursive: true })
writeFileSync(join(output, 'licences.txt'), bundledLicences(root, result.metafile))
writeFileSync(join(output, 'build-id'), `${version} ${digestOf(output)}\n`)

rmSync(final, { recursive: true, force: true })
renameSync(output, final)

function copyHooks(): void {
  cpSync(join(root, 'hooks'), join(output, 'hooks'), { recursive: true })
  for (const name of readdirSync(join(output, 'hooks'))) {
    const isSourced = name === 'find-cli' || name === 'verdict-line'
    chmodSync(join(output, 'hooks', name), isSourced ? 0o644 : 0o755)
  }
}

/** One digest over every file of the bundle, in order of name. */
function digestOf(directory: string): string {
  const hash = createHash('sha256')
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true }).sort((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    if (entry.isFile()) hash.update(`${entry.name}\0`).update(readFileSync(join(entry.parentPath, entry.name)))
  }
  return hash.digest('hex')
}
