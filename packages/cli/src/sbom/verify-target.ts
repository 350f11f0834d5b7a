import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type BlobReader, type Entry, UserError } from '@sallyport/core'
import {
  componentPackage,
  installedPackage,
  isInstalledPackage,
  isLockfile,
  type LockfileReading,
  readSbom,
  type StatedPackage,
  sbomOf,
} from '@sallyport/dependencies'
import { readFiles } from '../files/read-files.ts'
import { maximumLockfileBytes } from './tree-components.ts'

export interface PackageStatement {
  /** Where the packages were read from, for people: `CycloneDX 1.6`, `node_modules`, `package-lock.json`. */
  readonly source: string
  readonly packages: readonly StatedPackage[]
  /** Entries that could not be compared because they name no package URL. */
  readonly withoutPurl: number
  /** What the packages were read from, where that is lockfiles: they tell what the project itself is. */
  readonly lockfiles: readonly LockfileReading[]
}

/** Throws `UserError` where the file is no SBOM that we know. */
export async function readSbomFile(cwd: string, path: string): Promise<PackageStatement> {
  const document = readSbom(await bytesOf(cwd, path))
  if (document === undefined)
    throw new UserError(
      'file-unreadable',
      `${path} is no SBOM`,
      'CycloneDX or SPDX as JSON, or the JSON of Syft or Trivy',
    )
  return { source: document.format, lockfiles: [], ...document }
}

/** An SBOM, a lockfile, or a folder: what is installed there, and lockfiles for ecosystems of which nothing is installed. */
export async function readTarget(cwd: string, path: string): Promise<PackageStatement> {
  const status = await stat(resolve(cwd, path)).catch((cause: unknown) => unreadable(path, cause))
  const { changeSet, blobs } = await readFiles(cwd, [path], { maximumSize: maximumLockfileBytes })
  if (!status.isDirectory())
    return isLockfile(path) ? await fromLockfiles(changeSet.entries, blobs) : await readSbomFile(cwd, path)
  const installed = await fromInstalled(changeSet.entries, blobs)
  const lockfiles = await fromLockfiles(
    changeSet.entries.filter((entry) => !/(^|\/)node_modules\//.test(entry.path)),
    blobs,
  )
  const types = new Set(installed.packages.map(({ type }) => type))
  const pinned = lockfiles.packages.filter(({ type }) => !types.has(type))
  return {
    source: [...(types.size > 0 ? [installed.source] : []), ...(pinned.length > 0 ? [lockfiles.source] : [])].join(
      ', ',
    ),
    packages: [...installed.packages, ...pinned],
    withoutPurl: 0,
    lockfiles: lockfiles.lockfiles,
  }
}

async function fromLockfiles(entries: readonly Entry[], blobs: BlobReader): Promise<PackageStatement> {
  const { lockfiles, merged, failures } = await sbomOf(entries, blobs)
  const [failure] = failures
  if (failure !== undefined) throw notWhole(failure.path ?? 'the lockfile', failure.message)
  return {
    source: lockfiles.map(({ path }) => path).join(', '),
    packages: merged.flatMap((component) => componentPackage(component) ?? []),
    withoutPurl: 0,
    lockfiles,
  }
}

async function fromInstalled(entries: readonly Entry[], blobs: BlobReader): Promise<PackageStatement> {
  const packages: StatedPackage[] = []
  for (const { path, oid } of entries.filter((entry) => isInstalledPackage(entry.path))) {
    const content = await blobs.read(oid)
    const found = content.kind === 'bytes' ? installedPackage(path, content.bytes) : undefined
    if (found === undefined) throw notWhole(path, 'it does not say which package is installed here')
    packages.push(found)
  }
  return { source: 'installed packages', packages, withoutPurl: 0, lockfiles: [] }
}

/** What cannot be read may be what differs. */
function notWhole(path: string, why: string): UserError {
  return new UserError('file-unreadable', `${path}: ${why}`, 'mend or remove it, then run this again', { exitCode: 3 })
}

async function bytesOf(cwd: string, path: string): Promise<Uint8Array> {
  return await readFile(resolve(cwd, path)).catch((cause: unknown) => unreadable(path, cause))
}

function unreadable(path: string, cause: unknown): never {
  throw new UserError('file-unreadable', `${path} cannot be read`, 'check the path', { cause })
}
