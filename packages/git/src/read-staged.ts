import type { ChangeSet, Entry } from '@sallyport/core'
import { UserError } from '@sallyport/core'
import type { RunResult } from '@sallyport/process'
import { byPath, parentsOf, toEntry } from './combine-parents.ts'
import { type GitOptions, type GitPlace, git, gitFailed, locateGit, reasonOf } from './git.ts'
import { mergeHeads } from './merge-heads.ts'
import { emptyTree } from './object-id.ts'
import { publishedHeads } from './published-heads.ts'
import { type DiffRecord, parseRawDiff } from './raw-diff.ts'
import { readUnmerged } from './read-unmerged.ts'
import { describe, type Repository } from './repository.ts'

type Staged = Extract<ChangeSet, { kind: 'staged' }>

/** `openRepository` and `readStaged` at the same time: the list against HEAD needs no other answer first. */
export async function openStaged(options: GitOptions): Promise<{ repository: Repository; changeSet: Staged }> {
  const place = locateGit(options)
  const againstHead = diffIndex(place, 'HEAD')
  const repository = await describe(place)
  return { repository, changeSet: await readStaged(repository, againstHead) }
}

/**
 * The index against HEAD (the empty tree before the first commit), from the index and objects only. During a merge the
 * entries that come unchanged from the other side are there too. That side is among their parents where a remote-tracking ref
 * holds it: what nobody else has yet is new here.
 * Throws UserError `index-unreadable` or `git-failed`.
 */
export async function readStaged(repository: Repository, againstHead?: Promise<RunResult>): Promise<Staged> {
  const base = repository.head
  const others = await publishedHeads(repository, mergeHeads(repository))
  const [first, ...rest] = await Promise.all([
    base === undefined
      ? diffIndex(repository, emptyTree(repository.objectFormat))
      : (againstHead ?? diffIndex(repository, base)),
    ...others.map((head) => diffIndex(repository, head)),
  ])
  const entries = withParents(recordsOf(first), rest.map(recordsOf))
  return {
    kind: 'staged',
    ...(base === undefined ? {} : { base }),
    entries: entries.some(({ status }) => status === 'unmerged') ? await readUnmerged(repository, entries) : entries,
    messages: [],
  }
}

function withParents(againstHead: readonly DiffRecord[], others: readonly (readonly DiffRecord[])[]): Entry[] {
  const lookups = others.map(byPath)
  return againstHead.map((record) => {
    const sides = lookups.map((lookup) => lookup.get(record.path) ?? unchanged(record))
    return toEntry(record, parentsOf([record, ...sides]), { isCurrent: true })
  })
}

/** A parent whose diff does not name the path has it as the index has it. */
function unchanged(record: DiffRecord): DiffRecord {
  return { ...record, oldOid: record.newOid, oldMode: record.newMode }
}

function diffIndex(place: GitPlace, base: string): Promise<RunResult> {
  return git(place, [
    'diff-index',
    '--cached',
    '--raw',
    '-z',
    // Both names of a rename come as records of their own, whatever `diff.renames` says.
    '--no-renames',
    // Full ids in SHA-1 and SHA-256 repositories.
    '--abbrev=64',
    '--ignore-submodules=none',
    '--no-ext-diff',
    '--no-textconv',
    // `git add -N` is not part of the commit.
    '--ita-invisible-in-index',
    base,
    '--',
  ])
}

function recordsOf(result: RunResult): DiffRecord[] {
  if (result.outcome !== 'exited' || result.exitCode !== 0)
    throw result.stderr.includes('index') ? indexUnreadable(reasonOf(result)) : gitFailed('diff-index', result)
  const records = parseRawDiff(result.stdout)
  // Git does not check the index for damage when it reads it; a name that cannot be shows it.
  if (records.some(({ path }) => path === '')) throw indexUnreadable('it names a file without a name')
  return records
}

function indexUnreadable(reason: string): UserError {
  return new UserError('index-unreadable', `The index cannot be read: ${reason}`, 'Run `git status`.', { exitCode: 3 })
}
