export const marker = 'node_modules/'

/** Keys of the lockfile by the folder whose `node_modules` they are in, and by name. */
export type InstalledPackages = ReadonlyMap<string, ReadonlyMap<string, string>>

export function indexInstalled(keys: readonly string[]): InstalledPackages {
  const installed = new Map<string, Map<string, string>>()
  for (const key of keys) {
    const at = key.lastIndexOf(marker)
    if (at === -1) continue
    const folder = key.slice(0, Math.max(0, at - 1))
    const name = key.slice(at + marker.length)
    const known = installed.get(folder)
    if (known === undefined) installed.set(folder, new Map([[name, key]]))
    else known.set(name, key)
  }
  return installed
}

/** Node's own rule: the nearest `node_modules` from here up to the root. */
export function resolveFrom(installed: InstalledPackages, from: string, name: string): string | undefined {
  for (let at: string | undefined = from; at !== undefined; at = parentFolder(at)) {
    const key = installed.get(at)?.get(name)
    if (key !== undefined) return key
  }
  return undefined
}

function parentFolder(folder: string): string | undefined {
  if (folder === '') return undefined
  const at = folder.lastIndexOf(marker)
  const end = at === -1 ? folder.lastIndexOf('/') : at - 1
  return end <= 0 ? '' : folder.slice(0, end)
}
