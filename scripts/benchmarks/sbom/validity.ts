import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { readLockfile, toCycloneDx, toSpdx } from '../../../packages/dependencies/src/index.ts'
import type { CorpusFile } from './corpus.ts'

const validators = ['@cyclonedx/cyclonedx-library@10.3.0', 'ajv@8', 'ajv-formats@3', 'ajv-formats-draft2019@1']
const spdxTools = 'spdx-tools==0.8.3'

interface Library {
  readonly Spec: { readonly Version: Readonly<Record<string, string>> }
  readonly Validation: {
    readonly JsonStrictValidator: new (version: string | undefined) => { validate(text: string): Promise<unknown> }
  }
}

/** Every document that we write of the corpus, against the schemas that CycloneDX publishes and SPDX's own tool. */
export async function benchValidity(root: string, directory: string, corpus: readonly CorpusFile[]): Promise<void> {
  const library = provideLibrary(root)
  const python = provideSpdxTools(root)
  const folder = join(directory, 'spdx')
  mkdirSync(folder)
  const wrong: string[] = []
  for (const { path, origin } of corpus) {
    const { components } = await readLockfile(path, readFileSync(join(directory, path)))
    const meta = { tool: { name: 'sallyport', version: '0' }, name: 'bench', lockfiles: [{ path }], notRead: ['a'] }
    writeFileSync(join(folder, path.replaceAll('/', '-').replace(/(\.\w+)?$/, '.spdx.json')), toSpdx(components, meta))
    for (const spec of ['1.5', '1.6'] as const) {
      const error = await library?.(spec, toCycloneDx(components, meta, { spec }))
      if (error !== undefined && error !== null)
        wrong.push(`CycloneDX ${spec} of ${origin}: ${JSON.stringify(error).slice(0, 300)}`)
    }
  }
  if (python !== undefined) wrong.push(...spdxComplaints(python, folder))
  console.log(
    `\nvalidity of ${corpus.length} documents each: CycloneDX 1.5 and 1.6 ${library === undefined ? 'not measured' : 'by the published schemas'}, SPDX 2.3 ${python === undefined ? 'not measured' : `by ${spdxTools}`}; ${wrong.length} not valid`,
  )
  for (const line of wrong.slice(0, 20)) console.log(`  ${line}`)
  if (wrong.length > 0) process.exitCode = 1
}

function provideLibrary(root: string): ((spec: string, text: string) => Promise<unknown>) | undefined {
  const folder = join(root, '.toolchain', 'peers', 'schemas')
  if (!existsSync(join(folder, 'node_modules', '@cyclonedx'))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...validators], {
      cwd: folder,
      stdio: 'ignore',
    })
  }
  if (!existsSync(join(folder, 'node_modules', '@cyclonedx'))) return undefined
  const { Spec, Validation }: Library = createRequire(join(folder, 'package.json'))('@cyclonedx/cyclonedx-library')
  return (spec, text) => new Validation.JsonStrictValidator(Spec.Version[`v${spec.replace('.', 'dot')}`]).validate(text)
}

function provideSpdxTools(root: string): string | undefined {
  const folder = join(root, '.toolchain', 'peers', 'spdx')
  const python = join(folder, 'bin', 'python')
  if (!existsSync(python)) spawnSync('python3', ['-m', 'venv', folder], { stdio: 'ignore' })
  if (!existsSync(python)) return undefined
  const has = () => spawnSync(python, ['-c', 'import spdx_tools'], { stdio: 'ignore' }).status === 0
  if (!has()) spawnSync(python, ['-m', 'pip', 'install', '--quiet', spdxTools], { stdio: 'ignore' })
  return has() ? python : undefined
}

const program = `
import glob, sys
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
for name in sorted(glob.glob(sys.argv[1] + '/*')):
    try:
        for one in validate_full_spdx_document(parse_file(name))[:3]: print(name, one.validation_message)
    except Exception as error: print(name, str(error)[:300])
`

function spdxComplaints(python: string, folder: string): string[] {
  const { status, stdout, stderr } = spawnSync(python, ['-c', program, folder], { maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`spdx-tools ended with ${status}: ${stderr.toString().slice(-500)}`)
  return stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '')
}
