import type { SbomDiff } from '@sallyport/core'
import { diffComponents, readTreeSettings } from '@sallyport/dependencies'
import { openBlobs, type Repository } from '@sallyport/git'
import { maximumLockfileBytes, type RevisionComponents } from './tree-components.ts'

/** What changed from one revision to another, judged by the registries that both of them name; `unread` are settings that could not be read. */
export async function diffTrees(
  repository: Repository,
  before: RevisionComponents,
  after: RevisionComponents,
): Promise<{ readonly changes: SbomDiff; readonly unread: readonly string[] }> {
  using blobs = openBlobs(repository, { maximumSize: maximumLockfileBytes })
  const paths = after.lockfiles.map(({ path }) => path)
  const settingsOf = ({ files }: RevisionComponents) =>
    readTreeSettings(paths, new Map(files.map((file) => [file.path, file])), blobs)
  const [old, now] = [await settingsOf(before), await settingsOf(after)]
  const lockfiles = after.lockfiles.map((lockfile) => ({
    ...lockfile,
    settings: { before: old.of(lockfile.path), after: now.of(lockfile.path) },
  }))
  return {
    changes: diffComponents(before.lockfiles, lockfiles),
    unread: [...new Set([...old.unread, ...now.unread])],
  }
}
