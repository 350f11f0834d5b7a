import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Directory with the programs, or why they could not be had. */
export type RealTool = { readonly bin: string } | { readonly reason: string }

const cache = join(process.env.XDG_CACHE_HOME ?? join(tmpdir(), 'sallyport-test-cache'), 'sallyport-test-tools')
const timeout = 180_000

/** A pinned package from npm, without its install scripts, kept between runs. */
export function npmTool(name: string, version: string): RealTool {
  return provide(`npm-${name}-${version}`, (directory) => {
    const npm = join(dirname(process.execPath), 'npm')
    writeFileSync(join(directory, 'package.json'), '{ "private": true }')
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', `${name}@${version}`]
    execFileSync(existsSync(npm) ? npm : 'npm', args, { cwd: directory, timeout, stdio: 'pipe' })
  })
}

/** A pinned package from PyPI in an environment of its own. */
export function pythonTool(name: string, version: string): RealTool {
  return provide(`pypi-${name}-${version}`, (directory) => {
    // The launchers carry their absolute path, so the environment is made at its final place.
    execFileSync('python3', ['-m', 'venv', directory], { timeout, stdio: 'pipe' })
    execFileSync(join(directory, 'bin/pip'), ['install', '--quiet', `${name}==${version}`], { timeout, stdio: 'pipe' })
  })
}

function provide(name: string, install: (directory: string) => void): RealTool {
  const directory = join(cache, name)
  const done = `${directory}.done`
  const bin = join(directory, name.startsWith('npm-') ? 'node_modules/.bin' : 'bin')
  if (existsSync(done)) return { bin }
  try {
    rmSync(directory, { recursive: true, force: true })
    mkdirSync(directory, { recursive: true })
    install(directory)
    writeFileSync(`${done}.new`, '')
    renameSync(`${done}.new`, done)
    return { bin }
  } catch (error) {
    return {
      reason: `${name} could not be installed: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}`,
    }
  }
}
