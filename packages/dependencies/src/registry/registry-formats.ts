import type { Ecosystem } from '../component.ts'
import { isObject, type JsonObject, listAt, objectAt, textAt } from '../json-value.ts'
import { comparePep440 } from '../versions/pep440.ts'
import type { RegistryAnswer } from './registry.ts'

/** How a registry is asked about a package, and what it answers; undefined where that is no answer of such a registry. */
export interface RegistryFormat {
  readonly path: (name: string) => string
  readonly read: (answer: unknown, version: string) => RegistryAnswer | undefined
}

export const registryFormats: ReadonlyMap<Ecosystem, RegistryFormat> = new Map<Ecosystem, RegistryFormat>([
  ['npm', { path: (name) => `/${encodeURIComponent(name).replace('%40', '@')}`, read: readNpm }],
  ['PyPI', { path: (name) => `/pypi/${encodeURIComponent(name)}/json`, read: readPypi }],
  ['crates.io', { path: (name) => `/api/v1/crates/${encodeURIComponent(name)}`, read: readCrates }],
])

/** `{ versions: { "1.0.0": … }, time: { created, "1.0.0": … } }`; of a name that was taken back only `time` is left. */
function readNpm(answer: unknown, version: string): RegistryAnswer | undefined {
  if (!isObject(answer) || textAt(answer, 'name') === undefined) return undefined
  const versions = objectAt(answer, 'versions')
  if (versions === undefined) return { kind: 'absent' }
  const times = objectAt(answer, 'time') ?? {}
  return present(
    Object.hasOwn(versions, version),
    Object.keys(versions).flatMap((one) => textAt(times, one) ?? []),
  )
}

/** `{ info, releases: { "1.0": [{ upload_time_iso_8601 }] } }`. */
function readPypi(answer: unknown, version: string): RegistryAnswer | undefined {
  const releases = isObject(answer) ? objectAt(answer, 'releases') : undefined
  if (releases === undefined) return undefined
  const times = Object.keys(releases).flatMap((one) => listAt(releases, one).flatMap(uploadTime))
  return present(
    Object.keys(releases).some((one) => one === version || comparePep440(one, version) === 0),
    times,
  )
}

function uploadTime(file: unknown): string | [] {
  return isObject(file) ? (textAt(file, 'upload_time_iso_8601') ?? []) : []
}

/** `{ crate: { created_at }, versions: [{ num }] }`. */
function readCrates(answer: unknown, version: string): RegistryAnswer | undefined {
  const crate = isObject(answer) ? objectAt(answer, 'crate') : undefined
  if (!isObject(answer) || crate === undefined) return undefined
  const versions = listAt(answer, 'versions').filter((one): one is JsonObject => isObject(one))
  return present(
    versions.some((one) => textAt(one, 'num') === version),
    [textAt(crate, 'created_at') ?? []].flat(),
  )
}

function present(hasVersion: boolean, times: readonly string[]): RegistryAnswer {
  const dates = times.map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time))
  if (dates.length === 0) return { kind: 'present', hasVersion }
  // Not Math.min(...dates): some packages have tens of thousands of files.
  const first = dates.reduce((earliest, date) => Math.min(earliest, date))
  return { kind: 'present', hasVersion, firstPublished: new Date(first).toISOString() }
}
