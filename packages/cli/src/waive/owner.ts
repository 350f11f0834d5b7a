import { UserError } from '@sallyport/core'
import { git, type Repository } from '@sallyport/git'

/** Who answers for a waiver: the committer of this repository, as Git knows them. */
export async function ownerOf(repository: Repository): Promise<string> {
  const result = await git(repository, ['var', 'GIT_COMMITTER_IDENT'])
  const owner = /^(.*>) \d+ [+-]\d+$/.exec(result.stdout.toString('utf8').trim())?.[1]
  if (owner !== undefined) return owner
  throw new UserError('usage', 'Git does not know who you are, and a waiver needs an owner', 'git config user.email you@example.com, or --owner "Name <mail>"')
}
