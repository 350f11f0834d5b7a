import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** gitleaks from PATH, or built once into `.toolchain/` where Go is installed; undefined, and said, elsewhere. */
export function provideGitleaks(root: string): string | undefined {
  const directory = join(root, '.toolchain', 'peers')
  const built = join(directory, 'gitleaks')
  if (!existsSync(built) && works('go')) {
    console.log('  building gitleaks with go install')
    spawnSync('go', ['install', 'github.com/zricethezav/gitleaks/v8@latest'], {
      env: { ...process.env, GOBIN: directory },
      stdio: 'ignore',
    })
  }
  const found = [built, 'gitleaks'].find(works)
  if (found === undefined) console.log('  gitleaks: not measured, it is neither installed nor can it be built here')
  return found
}

function works(program: string): boolean {
  return spawnSync(program, ['version'], { stdio: 'ignore' }).status === 0
}
