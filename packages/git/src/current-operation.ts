import { existsSync } from 'node:fs'
import { mergeHeads } from './merge-heads.ts'
import type { Repository } from './repository.ts'
import { worktreePath } from './worktree-path.ts'

export type Operation = 'none' | 'merge' | 'rebase' | 'am' | 'cherry-pick' | 'revert'

/** What git is in the middle of. A rebase comes first: its picks leave CHERRY_PICK_HEAD too. */
export function currentOperation(repository: Repository): Operation {
  const has = (name: string) => existsSync(worktreePath(repository, name))
  if (has('rebase-merge')) return 'rebase'
  if (has('rebase-apply')) return has('rebase-apply/applying') ? 'am' : 'rebase'
  if (has('CHERRY_PICK_HEAD')) return 'cherry-pick'
  if (has('REVERT_HEAD')) return 'revert'
  return mergeHeads(repository).length > 0 ? 'merge' : 'none'
}
