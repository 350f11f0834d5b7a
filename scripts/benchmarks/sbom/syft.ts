import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const version = 'v1.38.0'

/** Syft from PATH, or built once into `.toolchain/` where Go is installed; undefined, and said, elsewhere. */
export function provideSyft(root: string): string | undefined {
  const directory = join(root, '.toolchain', 'peers')
  const built = join(directory, 'syft')
  const found = [built, 'syft'].find(works)
  if (found !== undefined) return found
  if (works('go')) {
    console.log(`  building Syft ${version} with go install: this takes minutes`)
    spawnSync('go', ['install', `github.com/anchore/syft/cmd/syft@${version}`], {
      env: { ...process.env, GOBIN: directory },
      stdio: 'ignore',
    })
  }
  if (existsSync(built)) return built
  console.log('  Syft: not compared, it is neither installed nor can it be built here')
  return undefined
}

function works(program: string): boolean {
  return spawnSync(program, ['version'], { stdio: 'ignore' }).status === 0
}

/**
 * Package URLs by the file that Syft found them in, relative to the folder. Its answer must depend on that file alone:
 * neither on Go and the module cache of this machine, nor on the network; development packages are wanted.
 */
export function syftPurls(syft: string, directory: string): ReadonlyMap<string, ReadonlySet<string>> {
  const { status, stdout, stderr } = spawnSync(
    syft,
    ['scan', `dir:${directory}`, '-o', 'syft-json', '-q', '--override-default-catalogers', 'all'],
    {
      maxBuffer: 1 << 29,
      env: {
        ...process.env,
        SYFT_CHECK_FOR_APP_UPDATE: 'false',
        SYFT_JAVASCRIPT_INCLUDE_DEV_DEPENDENCIES: 'true',
        SYFT_GOLANG_USE_PACKAGES_LIB: 'false',
      },
    },
  )
  if (status !== 0) throw new Error(`Syft ended with ${status}: ${stderr.toString().slice(-500)}`)
  return byFile(JSON.parse(stdout.toString()))
}

interface SyftReport {
  readonly artifacts: readonly { readonly purl: string; readonly locations: readonly { readonly path: string }[] }[]
}

function byFile({ artifacts }: SyftReport): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { purl, locations } of artifacts)
    for (const { path } of locations) {
      const file = path.replace(/^\//, '')
      found.set(file, (found.get(file) ?? new Set()).add(purl))
    }
  return found
}
