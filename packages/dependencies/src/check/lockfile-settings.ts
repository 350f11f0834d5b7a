import type { BlobReader, Entry } from '@sallyport/core'
import { noSettings, type SettingsOnBothSides } from '../diff/registry-alerts.ts'
import { lockfileKind } from '../lockfile-kinds.ts'
import { joinSettings, noRegistrySettings, type RegistrySettings } from '../registries/registry-settings.ts'
import { isRegistrySettings, settingsPaths } from '../registries/settings-files.ts'
import type { LockfileChange } from './lockfile-change.ts'
import { readSettingsChange, type SettingsChange, settingsAt } from './settings-change.ts'

/** Files that the change leaves as they are, by path: those of the paths that are there. */
export type StandingFiles = (
  paths: readonly string[],
) => Promise<ReadonlyMap<string, { readonly oid: string; readonly mode: string }>>

/** All that a project's own files say of registries, as far as it matters to the change. */
export interface ChangedSettings {
  readonly changes: readonly SettingsChange[]
  readonly of: (lockfile: string) => SettingsOnBothSides
}

export async function readChangedSettings(
  entries: readonly Entry[],
  lockfiles: readonly LockfileChange[],
  blobs: BlobReader,
  standing: StandingFiles | undefined,
): Promise<ChangedSettings> {
  const touched = entries.filter(({ path, isCurrent }) => isCurrent && holdsSettings(path))
  const changes = await Promise.all(touched.map((entry) => readSettingsChange(entry, blobs)))
  const byPath = new Map(changes.map((change) => [change.entry.path, change]))
  const wanted = new Set(lockfiles.flatMap(({ entry: { path } }) => settingsPaths(path, lockfileKind(path))))
  const open = [...wanted].filter((path) => !byPath.has(path))
  const unchanged = await readStanding(open, blobs, standing)
  return {
    changes,
    of: (lockfile) => {
      const paths = settingsPaths(lockfile, lockfileKind(lockfile))
      if (paths.length === 0) return noSettings
      const side = (which: 'before' | 'after') =>
        joinSettings(paths.flatMap((path) => byPath.get(path)?.[which] ?? unchanged.get(path) ?? []))
      return { before: side('before'), after: side('after') }
    },
  }
}

/** Requirements name their indexes themselves. */
function holdsSettings(path: string): boolean {
  return isRegistrySettings(path) || lockfileKind(path) === 'requirements'
}

/** Of lockfiles of a whole tree; `unread` are settings that could not be read. */
export async function readTreeSettings(
  lockfiles: readonly string[],
  files: ReadonlyMap<string, { readonly oid: string; readonly mode: string }>,
  blobs: BlobReader,
): Promise<{ readonly of: (lockfile: string) => RegistrySettings; readonly unread: readonly string[] }> {
  const pathsOf = (lockfile: string) => settingsPaths(lockfile, lockfileKind(lockfile))
  const read = new Map<string, RegistrySettings>()
  const unread: string[] = []
  for (const path of new Set(lockfiles.flatMap(pathsOf))) {
    const file = files.get(path)
    const side = file === undefined ? undefined : await settingsAt(path, file, blobs)
    if (side !== undefined) read.set(path, side.settings)
    else if (file !== undefined) unread.push(path)
  }
  return { of: (lockfile) => joinSettings(pathsOf(lockfile).flatMap((path) => read.get(path) ?? [])), unread }
}

async function readStanding(
  paths: readonly string[],
  blobs: BlobReader,
  standing: StandingFiles | undefined,
): Promise<ReadonlyMap<string, RegistrySettings>> {
  if (paths.length === 0 || standing === undefined) return new Map()
  const found = await standing(paths)
  const read = [...found].map(async ([path, file]) => {
    const side = await settingsAt(path, file, blobs)
    return [path, side?.settings ?? noRegistrySettings] as const
  })
  return new Map(await Promise.all(read))
}
