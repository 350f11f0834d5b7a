import type { Entry } from '@sallyport/core'
import { entryPath } from './entry-path.ts'
import { gitOutput } from './git.ts'
import type { Repository } from './repository.ts'

/** Puts one entry per stage in the place of each unmerged path, so that every side of a conflict is looked at. */
export async function readUnmerged(repository: Repository, entries: readonly Entry[]): Promise<Entry[]> {
  const output = await gitOutput(repository, [
    'ls-files',
    '--unmerged',
    '-z',
    '--full-name',
    '--',
    ...topOf(repository),
  ])
  return [...entries.filter(({ status }) => status !== 'unmerged'), ...stagesOf(output)]
}

// `ls-files` shows the current directory only, unless it is told the top.
function topOf(repository: Repository): string[] {
  return repository.root === undefined ? [] : [repository.root]
}

/** `100644 <id> 2 TAB path NUL` */
function stagesOf(output: Buffer): Entry[] {
  const records = output.toString('latin1').split('\0').filter(Boolean)
  return records.map((record) => {
    const tab = record.indexOf('\t')
    const [mode, oid] = record.slice(0, tab).split(' ')
    if (tab === -1 || mode === undefined || oid === undefined)
      throw new Error('git ls-files wrote an unreadable record')
    return { ...entryPath(record.slice(tab + 1)), status: 'unmerged', mode, oid, parents: [], isCurrent: true }
  })
}
