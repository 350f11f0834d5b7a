import { type Message, UserError } from '@sallyport/core'
import { headerValues, type ParsedObject, parseObject } from './commit-object.ts'
import type { ObjectProcess } from './object-process.ts'

/** Messages of commits, raw, in the order asked; with each the message of a tag that a merge commit carries in its header. */
export async function readCommitMessages(objects: ObjectProcess, commits: readonly string[]): Promise<Message[]> {
  const messages = await Promise.all(
    commits.map(async (oid): Promise<Message[]> => {
      const commit = await readStored(objects, oid, 'commit')
      const tags = headerValues(commit, 'mergetag').map((tag): Message => {
        return { kind: 'tag-message', bytes: parseObject(tag).message, oid }
      })
      return [{ kind: 'commit-message', bytes: commit.message, oid }, ...tags]
    }),
  )
  return messages.flat()
}

/** Throws UserError `git-failed`: a commit that cannot be read hides all that it brings. */
export async function readStored(objects: ObjectProcess, oid: string, type: 'commit' | 'tag'): Promise<ParsedObject> {
  const answer = await objects.contents(oid)
  if (answer.kind === 'object' && answer.type === type) return parseObject(answer.bytes)
  const reason =
    answer.kind === 'unreadable' ? answer.reason : answer.kind === 'missing' ? 'missing' : `it is a ${answer.type}`
  throw new UserError('git-failed', `The ${type} ${oid} cannot be read: ${reason}`, 'Run `git fsck`.', { exitCode: 3 })
}
