import { UserError } from '@sallyport/core'
import { gitOutput, type Repository, readCommitObjects, resolveRevision } from '@sallyport/git'
import { addTrailers, formatProblem, parseMessage, removeTrailers, validate } from '@sallyport/provenance'
import { moveCommitNotes } from './commit-notes.ts'
import type { PendingTrailer } from './pending-declaration.ts'
import type { ProvenanceContext } from './provenance-context.ts'

/** Puts the trailers into the message of HEAD, in place of those with the same keys. Nothing that is staged goes in. Gives the new id. */
export async function declareLast(trailers: readonly PendingTrailer[], context: ProvenanceContext): Promise<string> {
  const { repository, settings } = context
  const [head] = repository.head === undefined ? [] : await readCommitObjects(repository, [repository.head])
  if (head === undefined) throw new UserError('usage', 'there is no commit yet', 'leave --last out')
  await refusePushed(repository, head.oid)
  const keys = new Set(trailers.map(({ key }) => key.toLowerCase()))
  const bare = removeTrailers(parseMessage(head.message), ({ key }) => keys.has(key.toLowerCase()))
  const message = addTrailers(bare, trailers)
  const error = validate(parseMessage(message), settings).find(({ severity }) => severity === 'error')
  if (error !== undefined) throw new UserError('usage', formatProblem(error), 'git commit --amend')
  const oid = await amendMessage(context, message)
  // Hooks of the repository do not run for this commit of ours, so the notes are moved here.
  await moveCommitNotes(repository, [{ from: head.oid, to: oid }])
  return oid
}

async function refusePushed(repository: Repository, oid: string): Promise<void> {
  const refs = ['for-each-ref', '--count=1', '--format=%(refname:short)', `--contains=${oid}`, 'refs/remotes']
  const pushed = (await gitOutput(repository, refs)).toString('utf8').trim()
  if (pushed !== '')
    throw new UserError('usage', `the last commit is on ${pushed} already`, 'declare it in the pull request')
}

/** Who commits and signs is the user's affair, and comes from the user's environment. */
const passedOn = /^(GIT_COMMITTER_(NAME|EMAIL|DATE)|EMAIL|GPG_TTY|SSH_AUTH_SOCK|GNUPGHOME)$/

async function amendMessage({ repository, world }: ProvenanceContext, message: Uint8Array): Promise<string> {
  const own = Object.entries(world.env).flatMap(([name, value]): [string, string][] =>
    passedOn.test(name) && value !== undefined ? [[name, value]] : [],
  )
  // --only without paths leaves the index out; verbatim, because a line of the message may begin with the comment character.
  const args = ['commit', '--quiet', '--amend', '--only', '--allow-empty', '--cleanup=verbatim', '--file=-']
  await gitOutput(repository, args, { input: message, env: { ...repository.env, ...Object.fromEntries(own) } })
  return await resolveRevision(repository, 'HEAD')
}
