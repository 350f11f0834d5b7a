import { gitOutput, type Repository } from '@sallyport/git'
import type { World } from '../world.ts'

/** Git takes the time right before it starts the first hook. */
const freshSeconds = 2

/**
 * Git tells no hook of `--amend -m`, but it exports the author date, which an amend takes over from HEAD: a date that is not of this very
 * moment may belong to one.
 */
export function mayAmend({ env, now }: Pick<World, 'env' | 'now'>): boolean {
  const date = exportedDate(env)
  if (date === undefined) return false
  const age = now().getTime() / 1000 - Number(date.split(' ')[0])
  return age < 0 || age >= freshSeconds
}

/** Whether the commit under way bears the author date of HEAD. */
export async function hasAuthorDateOfHead(repository: Repository, env: World['env']): Promise<boolean> {
  const date = exportedDate(env)
  if (date === undefined || repository.head === undefined) return false
  const commit = await gitOutput(repository, ['cat-file', 'commit', repository.head])
  const author = /^author .*$/m.exec(commit.toString('latin1'))?.[0] ?? ''
  return author.endsWith(`> ${date}`)
}

/** `1767225600 +0000`, as in a commit; Git puts an `@` before it. */
function exportedDate({ GIT_AUTHOR_DATE: date }: World['env']): string | undefined {
  return /^@\d+ [+-]\d{4}$/.test(date ?? '') ? date?.slice(1) : undefined
}
