import { headerValues, parseIdentity } from './commit-object.ts'
import { ObjectProcess } from './object-process.ts'
import { readStored } from './read-messages.ts'
import { commitsOf } from './read-range.ts'
import type { Repository } from './repository.ts'

export interface Commit {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly authorName: string
  readonly authorEmail: string
  readonly committerName: string
  readonly committerEmail: string
  /** Raw; in the commit's own encoding. */
  readonly message: Uint8Array
}

/** Commits that `to` has and `from` has not, parents first; `from` may be the empty tree. Throws as `readRange`. */
export async function readCommits(repository: Repository, from: string, to: string): Promise<Commit[]> {
  return readCommitObjects(repository, await commitsOf(repository, from, to))
}

/** Commits by full id. Throws UserError `git-failed` where one cannot be read. */
export async function readCommitObjects(repository: Repository, oids: readonly string[]): Promise<Commit[]> {
  if (oids.length === 0) return []
  using objects = new ObjectProcess(repository)
  return await Promise.all(oids.map((oid) => readCommit(objects, oid)))
}

async function readCommit(objects: ObjectProcess, oid: string): Promise<Commit> {
  const commit = await readStored(objects, oid, 'commit')
  const text = (name: string) => headerValues(commit, name).map((value) => value.toString('latin1'))
  const encoding = text('encoding')[0] ?? 'utf-8'
  const identity = (name: string) => parseIdentity(headerValues(commit, name)[0] ?? Buffer.alloc(0), encoding)
  const author = identity('author')
  const committer = identity('committer')
  return {
    oid,
    tree: text('tree')[0] ?? '',
    parents: text('parent'),
    authorName: author.name,
    authorEmail: author.email,
    committerName: committer.name,
    committerEmail: committer.email,
    message: commit.message,
  }
}
