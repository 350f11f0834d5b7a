import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Component,
  type Ecosystem,
  type InstalledLicence,
  installedLicence,
  type LockfileReading,
  type TreeComponents,
  withInstalledLicences,
} from '@sallyport/dependencies'
import { readContent } from '../files/read-content.ts'

/** Larger than any metadata with a long read-me in it. */
const maximumBytes = 1024 * 1024

/** Where installers leave metadata beside a lockfile; `*` stands for one name. */
const places: Partial<Record<Ecosystem, readonly string[]>> = {
  PyPI: ['.venv', 'venv', 'env'].flatMap((folder) => [
    `${folder}/lib/*/site-packages/*.dist-info/METADATA`,
    `${folder}/Lib/site-packages/*.dist-info/METADATA`,
  ]),
  'crates.io': ['vendor/*/Cargo.toml'],
  RubyGems: ['vendor/bundle/ruby/*/specifications/*.gemspec'],
}

/** The merged components, those without a licence with that of their installed package. */
export async function withInstalled(
  root: string | undefined,
  { lockfiles, merged }: Pick<TreeComponents, 'lockfiles' | 'merged'>,
): Promise<readonly Component[]> {
  return root === undefined ? merged : withInstalledLicences(merged, await readInstalled(root, lockfiles, merged))
}

/**
 * What installed packages say of the licences that the lockfiles leave open. Nothing below `root` is reached through a symbolic link: what it
 * leads to is not part of this work tree.
 */
async function readInstalled(
  root: string,
  lockfiles: readonly LockfileReading[],
  components: readonly Component[],
): Promise<InstalledLicence[]> {
  const open = components.filter(({ licence }) => licence.kind === 'unknown')
  const names = new Set(open.flatMap(({ ecosystem, name }) => (ecosystem === 'npm' ? name : [])))
  const files = new Set<string>()
  for (const ecosystem of new Set(open.map((component) => component.ecosystem)))
    for (const folder of foldersOf(lockfiles)) {
      if (ecosystem === 'npm') addModules(root, `${folder}node_modules`, names, files)
      for (const pattern of places[ecosystem] ?? []) addMatches(root, `${folder}${pattern}`, files)
    }
  const found: InstalledLicence[] = []
  for (const path of files) {
    const content = readContent(join(root, path), maximumBytes)
    const licence = content.kind === 'bytes' ? await installedLicence(path, content.bytes) : undefined
    if (licence !== undefined) found.push(licence)
  }
  return found
}

/** Each with a slash behind it; the top is empty. */
function foldersOf(lockfiles: readonly LockfileReading[]): ReadonlySet<string> {
  const folders = lockfiles.flatMap(({ path, roots }) => {
    const own = path.slice(0, path.lastIndexOf('/') + 1)
    return [own, ...roots.flatMap((member) => (member.path === '' ? [] : `${own}${member.path}/`))]
  })
  return new Set(folders.filter((folder) => !folder.split('/').includes('..')))
}

/** The name without its first part, `node_modules`-style folders inside of packages, and the stores of pnpm, npm and Bun. */
function addModules(root: string, folder: string, names: ReadonlySet<string>, files: Set<string>): void {
  const add = (name: string) => {
    if (names.has(name)) files.add(`${folder}/${name}/package.json`)
    addModules(root, `${folder}/${name}/node_modules`, names, files)
  }
  for (const { name } of subfolders(root, folder)) {
    if (/^\.(pnpm|store|bun)$/.test(name))
      for (const kept of subfolders(root, `${folder}/${name}`))
        addModules(root, `${folder}/${name}/${kept.name}/node_modules`, names, files)
    else if (name.startsWith('@'))
      for (const inner of subfolders(root, `${folder}/${name}`)) add(`${name}/${inner.name}`)
    else if (!name.startsWith('.')) add(name)
  }
}

function addMatches(root: string, pattern: string, files: Set<string>): void {
  const star = pattern.indexOf('*')
  if (star === -1) {
    files.add(pattern)
    return
  }
  const [from, to] = [pattern.lastIndexOf('/', star), pattern.indexOf('/', star)]
  const [folder, rest] = [pattern.slice(0, Math.max(from, 0)), to === -1 ? '' : pattern.slice(to)]
  const [before = '', after = ''] = pattern.slice(from + 1, to === -1 ? undefined : to).split('*')
  for (const entry of entriesOf(root, folder))
    if (
      entry.name.startsWith(before) &&
      entry.name.endsWith(after) &&
      (to === -1 ? entry.isFile() : entry.isDirectory())
    )
      addMatches(root, `${folder}/${entry.name}${rest}`.replace(/^\//, ''), files)
}

function subfolders(root: string, folder: string): Dirent[] {
  return entriesOf(root, folder).filter((entry) => entry.isDirectory())
}

/** None where any part of the way is a link, or absent. */
function entriesOf(root: string, folder: string): Dirent[] {
  let at = root
  try {
    for (const part of folder.split('/').filter(Boolean)) {
      at = join(at, part)
      if (!lstatSync(at).isDirectory()) return []
    }
    return readdirSync(at, { withFileTypes: true })
  } catch {
    // Absent, or not ours to list: the licence stays unknown, which nobody takes for an allowed one.
    return []
  }
}
