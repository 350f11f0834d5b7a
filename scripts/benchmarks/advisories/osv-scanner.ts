import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zip } from '../../../packages/dependencies/test/zip.ts'
import type { MadeUpRecord } from './records.ts'

const version = 'v2.2.2'

/** osv-scanner from PATH, or built once into `.toolchain/` where Go is installed; undefined elsewhere. */
export function provideOsvScanner(root: string): string | undefined {
  const directory = join(root, '.toolchain', 'peers')
  const built = join(directory, 'osv-scanner')
  const found = [built, 'osv-scanner'].find((program) => works(program))
  if (found !== undefined || !works('go', 'version')) return found
  console.log(`  building osv-scanner ${version} with go install: this takes minutes`)
  spawnSync('go', ['install', `github.com/google/osv-scanner/v2/cmd/osv-scanner@${version}`], {
    env: { ...process.env, GOBIN: directory },
    stdio: 'ignore',
  })
  return existsSync(built) ? built : undefined
}

function works(program: string, argument = '--version'): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0
}

/** The layout of its cache: `osv-scanner/NAME/all.zip`. */
export function writeDatabase(directory: string, records: ReadonlyMap<string, readonly MadeUpRecord[]>): void {
  for (const [ecosystem, all] of records) {
    const folder = join(directory, 'osv-scanner', ecosystem)
    mkdirSync(folder, { recursive: true })
    const members = all.map((record) => ({ name: `${record.id}.json`, data: Buffer.from(JSON.stringify(record)) }))
    writeFileSync(join(folder, 'all.zip'), zip(members))
  }
}

interface Report {
  readonly results?: readonly {
    readonly packages?: readonly {
      readonly package: { readonly name: string; readonly version: string }
      readonly vulnerabilities?: readonly { readonly id: string }[]
    }[]
  }[]
}

/** `NAME ID` for every package of a lockfile and every record that it says holds. */
export function osvScannerVerdicts(program: string, database: string, lockfile: string): ReadonlySet<string> {
  const { status, stdout, stderr } = spawnSync(
    program,
    ['scan', 'source', '--offline', '--no-resolve', '--all-vulns', '--format', 'json', '--lockfile', lockfile],
    { maxBuffer: 1 << 28, env: { ...process.env, OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY: database } },
  )
  // 1: it found something.
  if (status !== 0 && status !== 1)
    throw new Error(`osv-scanner ended with ${status}: ${stderr.toString().slice(-500)}`)
  const { results = [] }: Report = JSON.parse(stdout.toString())
  const found = results.flatMap(({ packages = [] }) =>
    packages.flatMap(({ package: { name }, vulnerabilities = [] }) => vulnerabilities.map(({ id }) => `${name} ${id}`)),
  )
  return new Set(found)
}
