import { existsSync } from 'node:fs'
import { type Repository, worktreePath } from '@sallyport/git'

/** What `merge --squash` leaves for the commit that follows: the messages of all that it joined. */
export function squashMessagePath(repository: Repository): string {
  return worktreePath(repository, 'SQUASH_MSG')
}

export function hasSquashMessage(repository: Repository): boolean {
  return existsSync(squashMessagePath(repository))
}
