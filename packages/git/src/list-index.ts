import { entryPath } from './entry-path.ts'
import { gitOutput } from './git.ts'
import type { TreeFile } from './read-tree.ts'
import type { Repository } from './repository.ts'

/** Every file that the index holds, conflicts left out. Format: `100644 <id> 0 TAB path NUL`, the stage before the tab. */
export async function listIndex(repository: Repository): Promise<TreeFile[]> {
  const output = await gitOutput(repository, ['ls-files', '--stage', '-z'])
  return output
    .toString('latin1')
    .split('\0')
    .flatMap((record) => {
      const tab = record.indexOf('\t')
      const [mode, oid, stage] = record.slice(0, Math.max(0, tab)).split(' ')
      if (mode === undefined || oid === undefined || stage !== '0') return []
      return [{ ...entryPath(record.slice(tab + 1)), mode, oid }]
    })
}
