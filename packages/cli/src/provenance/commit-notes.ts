import { git, gitOutput, isObjectId, type Repository } from '@sallyport/git'
import { joinNotes } from '@sallyport/provenance'

/** Notes about commits, written by `provenance export --note`. */
export const commitNotes = 'refs/notes/sallyport'

/** Whoever runs this is named by the commits; the notes need no person. */
export const noteIdentity = ['-c', 'user.name=sallyport', '-c', 'user.email=sallyport@localhost']

export interface RewrittenCommit {
  readonly from: string
  readonly to: string
}

/** Lines `OLD NEW [more]`, as `post-rewrite` gets them. */
export function readRewritten(lines: string, { objectFormat }: Repository): RewrittenCommit[] {
  return lines.split('\n').flatMap((line) => {
    const [from = '', to = ''] = line.split(' ')
    return isObjectId(from, objectFormat) && isObjectId(to, objectFormat) && from !== to ? [{ from, to }] : []
  })
}

/**
 * Gives a rewritten commit the notes of those that it came from, joined where they are several. Git calls twice for a fixup: once
 * for the amend, once for the whole rebase. A note that is not ours stays as it is.
 */
export async function moveCommitNotes(repository: Repository, rewritten: readonly RewrittenCommit[]): Promise<void> {
  for (const [to, commits] of Map.groupBy(rewritten, (commit) => commit.to)) {
    const found = await Promise.all([to, ...commits.map(({ from }) => from)].map((oid) => readNote(repository, oid)))
    const [present, ...old] = found
    const notes = old.filter((note) => note !== undefined)
    const joined = joinNotes(to, present === undefined ? notes : [present, ...notes])
    const wanted = joined ?? (present === undefined ? notes.join('\n') : present)
    if (notes.length > 0 && wanted !== present) await writeNote(repository, to, wanted)
  }
}

async function readNote(repository: Repository, oid: string): Promise<string | undefined> {
  const { outcome, exitCode, stdout } = await git(repository, ['notes', `--ref=${commitNotes}`, 'show', oid])
  return outcome === 'exited' && exitCode === 0 ? stdout.toString('utf8') : undefined
}

export async function writeNote(repository: Repository, oid: string, text: string): Promise<void> {
  const args = [...noteIdentity, 'notes', `--ref=${commitNotes}`, 'add', '--force', '--file=-', oid]
  await gitOutput(repository, args, { input: Buffer.from(text) })
}
