import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.ts'
import { bundledLicences } from './bundled-licences.ts'
import { compileRules } from './compile-rules.ts'

const root = join(import.meta.dirname, '..')
const final = join(root, 'dist')
// A build that fails leaves the last one in place: hooks of this very checkout run from it.
const output = join(root, '.toolchain', 'dist.next')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

rmSync(output, { recursive: true, force: true })
mkdirSync(join(output, 'rules'), { recursive: true })

const { hook, rest } = await bundle(root, output, version)
// The entry and the hooks are CommonJS, whatever the manifest above says.
writeFileSync(join(output, 'package.json'), '{ "type": "commonjs" }\n')
writeFileSync(join(root, '.toolchain', 'metafile.json'), JSON.stringify({ hook, rest }))
for (const [name, bytes] of Object.entries(await compileRules(join(root, 'rules'))))
  writeFileSync(join(output, 'rules', name), bytes)
copyHooks()
cpSync(join(root, 'packages', 'sast', 'tools'), join(output, 'tools'), { recursive: true })
writeFileSync(join(output, 'licences.txt'), bundledLicences(root, { ...hook.inputs, ...rest.inputs }))
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
