import type { Entry } from '@sallyport/core'
import { EntryCollection } from './entry-collection.ts'
import { findBases } from './find-bases.ts'
import { gitStream } from './git-stream.ts'
import type { NewCommit } from './new-commits.ts'
import { emptyTree } from './object-id.ts'
import { type DiffRecord, RawDiffParser } from './raw-diff.ts'
import type { Repository } from './repository.ts'

/** A tree to compare with each of its parents (or, for a tip, with each of its bases). */
interface Comparison {
  readonly commit: NewCommit
  readonly isTip: boolean
  /** Lines for `diff-tree --stdin`, one per parent. */
  readonly lines: readonly string[]
}

/**
 * Entries of new commits. A tip is compared with what the other side has of its history, so that `parents` of a current
 * entry are old bytes; every other object is compared with the parents of the commit that brought it.
 * `onObject` sees each object that a comparison names, trees too.
 */
export async function readHistory(
  repository: Repository,
  commits: readonly NewCommit[],
  tips: readonly string[],
  onObject: (oid: string) => void = () => undefined,
): Promise<readonly Entry[]> {
  if (commits.length === 0) return []
  const comparisons = [
    ...commits.map((commit) => comparisonOf(repository, commit, commit.parents, false)),
    ...(await tipComparisons(repository, commits, tips)),
  ]
  const collected = new EntryCollection()
  await compareAll(repository, comparisons, (comparison, diffs) => {
    for (const diff of diffs) for (const { newOid } of diff) onObject(newOid)
    const files = diffs.map((diff) => diff.filter(isFile))
    if (comparison.isTip) collected.addCurrent(files)
    else collected.addIntroduced(comparison.commit.oid, files)
  })
  return collected.entries()
}

async function tipComparisons(
  repository: Repository,
  commits: readonly NewCommit[],
  tips: readonly string[],
): Promise<Comparison[]> {
  const byId = new Map(commits.map((commit) => [commit.oid, commit]))
  const comparisons: Comparison[] = []
  for (const tip of new Set(tips)) {
    const commit = byId.get(tip)
    // A tip that the other side has already brings nothing.
    if (commit === undefined) continue
    comparisons.push(comparisonOf(repository, commit, await findBases(repository, byId, tip), true))
  }
  return comparisons
}

function comparisonOf(
  repository: Repository,
  commit: NewCommit,
  parents: readonly string[],
  isTip: boolean,
): Comparison {
  // `<commit> <parent>` compares with that parent, `<tree> <tree>` these two: one line gives exactly one head and one diff.
  const fromNothing = `${emptyTree(repository.objectFormat)} ${commit.tree}`
  const lines = parents.length === 0 ? [fromNothing] : parents.map((parent) => `${commit.oid} ${parent}`)
  return { commit, isTip, lines }
}

async function compareAll(
  repository: Repository,
  comparisons: readonly Comparison[],
  onCompared: (comparison: Comparison, diffs: readonly (readonly DiffRecord[])[]) => void,
): Promise<void> {
  let index = 0
  let diffs: DiffRecord[][] = []
  const finish = () => {
    const comparison = comparisons[index]
    if (comparison === undefined) throw new Error('git diff-tree wrote more than was asked')
    if (diffs.length < comparison.lines.length) return
    onCompared(comparison, diffs)
    diffs = []
    index++
  }
  const parser = new RawDiffParser(
    (record) => diffs.at(-1)?.push(record),
    () => {
      if (diffs.length > 0) finish()
      diffs.push([])
    },
  )
  const input = comparisons.flatMap(({ lines }) => lines)
  await gitStream(repository, diffTree, `${input.join('\n')}\n`, (chunk) => parser.push(chunk))
  parser.end()
  if (diffs.length > 0) finish()
  if (index !== comparisons.length) throw new Error('git diff-tree wrote less than was asked')
}

const diffTree: readonly string[] = [
  'diff-tree',
  '--stdin',
  '--raw',
  '-r',
  // Trees too: an object that none of these lines names came from elsewhere.
  '-t',
  '-z',
  // A head for each line of input, also where nothing differs: answers are matched by their order.
  '--always',
  '--no-renames',
  '--abbrev=64',
  '--ignore-submodules=none',
  '--no-ext-diff',
  '--no-textconv',
]

/** A file that takes the place of a directory, or the reverse, comes as two records of one path. */
function isFile({ oldMode, newMode }: DiffRecord): boolean {
  return newMode !== treeMode && oldMode !== treeMode
}

const treeMode = '040000'
