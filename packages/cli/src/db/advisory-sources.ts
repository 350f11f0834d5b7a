import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '@sallyport/core'
import type { AdvisoryFile } from '@sallyport/dependencies'
import { fetchZip } from './fetch-zip.ts'

/** OSV's ecosystems that lockfiles of ours name packages of. */
export const ecosystems = [
  'npm',
  'PyPI',
  'Go',
  'crates.io',
  'Maven',
  'RubyGems',
  'NuGet',
  'Packagist',
  'Pub',
  'Hex',
  'SwiftURL',
  'ConanCenter',
  'GitHub Actions',
] as const

export interface SourceRequest {
  /** A directory, a file, or an address. */
  readonly from: string
  readonly cwd: string
  readonly ecosystems: readonly string[]
  readonly signal: AbortSignal
}

/** Files with OSV records, one after the other; what is not there is an error, never an empty answer. */
export async function* advisorySources({
  from,
  cwd,
  ecosystems: wanted,
  signal,
}: SourceRequest): AsyncGenerator<AdvisoryFile> {
  if (!isAddress(from)) yield* localFiles(resolve(cwd, from))
  else if (/\.(zip|json)$/.test(new URL(from).pathname)) yield await fetchZip(from, signal)
  else
    for (const ecosystem of wanted)
      yield await fetchZip(`${from.replace(/\/+$/, '')}/${encodeURIComponent(ecosystem)}/all.zip`, signal)
}

export function isAddress(from: string): boolean {
  return /^https?:\/\//i.test(from)
}

/** A layout of any depth, such as `npm/all.zip` or `osv/PyPI/GHSA-….json`. */
function* localFiles(path: string): Generator<AdvisoryFile> {
  const status = statSync(path, { throwIfNoEntry: false })
  if (status === undefined) throw missing(`${path} does not exist`)
  if (status.isFile()) yield { name: path, bytes: readFileSync(path) }
  if (status.isFile()) return
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(zip|jsonl?)$/.test(name))
  if (names.length === 0) throw missing(`${path} holds no .zip and no .json file`)
  for (const name of names.sort()) {
    if (!lstatSync(join(path, name)).isFile()) throw missing(`${join(path, name)} is not a regular file`)
    yield { name: join(path, name), bytes: readFileSync(join(path, name)) }
  }
}

function missing(message: string): UserError {
  return new UserError('file-unreadable', message, 'name a directory, a zip or an address of OSV data', { exitCode: 3 })
}
