import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangeSet, Entry } from '@sallyport/core'
import type { GitRepository } from '../../core/test/git-repository.ts'
import { openBlobs, openRepository, openStaged, type Repository } from '../src/index.ts'

export function open(repository: GitRepository, cwd = repository.root): Promise<Repository> {
  return openRepository({ cwd, env: repository.env })
}

export async function staged(repository: GitRepository): Promise<ChangeSet> {
  const { changeSet } = await openStaged({ cwd: repository.root, env: repository.env })
  return changeSet
}

/** `A path`, `M path`, … sorted; what a person would list. */
export function summary(changeSet: ChangeSet): string[] {
  return changeSet.entries.map((entry) => `${entry.status} ${entry.path}`).sort()
}

export function entryAt(changeSet: ChangeSet, path: string): Entry {
  const entries = changeSet.entries.filter((entry) => entry.path === path)
  const [entry] = entries
  if (entry === undefined || entries.length > 1)
    throw new Error(`${entries.length} entries for ${path} among ${summary(changeSet).join(', ')}`)
  return entry
}

export async function textOf(repository: Repository, oid: string): Promise<string> {
  using blobs = openBlobs(repository, { maximumSize: 1 << 20 })
  const content = await blobs.read(oid)
  return content.kind === 'bytes' ? Buffer.from(content.bytes).toString('latin1') : content.kind
}

/** git with input and bytes, where the shared fixture gives text only. */
export function gitBytes(repository: GitRepository, args: string[], input?: Uint8Array | string): Buffer {
  return execFileSync('git', args, {
    cwd: repository.root,
    env: repository.env,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
  })
}

/** Every file below a directory with its bytes' digest, mode and link target. */
export function fingerprint(directory: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const { mode } = lstatSync(path)
    if (entry.isSymbolicLink()) files.set(path, `${mode} ${readlinkSync(path)}`)
    else if (entry.isFile()) files.set(path, `${mode} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    else files.set(path, `${mode}`)
  }
  return files
}
