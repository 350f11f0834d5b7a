import { UserError } from '@sallyport/core'
import { git, type Repository } from '@sallyport/git'

/** The environment that names a committer; other git calls do without it. */
const identity = ['GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL', 'EMAIL']

/** Who answers for a waiver: the committer of this repository, as Git knows them. */
export async function ownerOf(
  repository: Repository,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const named = Object.fromEntries(identity.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
  const result = await git(repository, ['var', 'GIT_COMMITTER_IDENT'], { env: { ...repository.env, ...named } })
  const owner = /^(.*>) \d+ [+-]\d+$/.exec(result.stdout.toString('utf8').trim())?.[1]
  if (owner !== undefined) return owner
  throw new UserError(
    'usage',
    'Git does not know who you are, and a waiver needs an owner',
    'git config user.email you@example.com, or --owner "Name <mail>"',
  )
}
