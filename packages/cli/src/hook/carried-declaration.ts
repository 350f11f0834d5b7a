import { existsSync, readFileSync } from 'node:fs'
import { currentOperation, type Repository, readCommitObjects, worktreePath } from '@sallyport/git'
import {
  addTrailers,
  declarationTrailers,
  joinDeclarations,
  keepsCommitsClean,
  type MessageFormat,
  type ParsedMessage,
  type Profile,
  parseMessage,
  readDeclaration,
} from '@sallyport/provenance'
import { hasSquashMessage, squashMessagePath } from './squash-message.ts'

interface Carrying {
  readonly repository: Repository
  readonly profile: Profile
  readonly format: MessageFormat
  /** `--amend -m` that leaves every file as it is. */
  readonly replacesMessage: boolean
}

/** The message with what the commits declare that go into this one: Git drops or buries their trailers. */
export async function carryDeclaration(bytes: Uint8Array, carrying: Carrying): Promise<Uint8Array> {
  const { repository, profile, format } = carrying
  if (!profile.isOn || keepsCommitsClean(profile)) return bytes
  const joined = await joinedMessages(repository)
  if (joined.length > 0) return joinDeclarations(bytes, joined, profile, format)
  if (!carrying.replacesMessage || repository.head === undefined) return bytes
  if (readDeclaration(parseMessage(bytes, format), profile).trailers.length > 0) return bytes
  const [head] = await messagesOf(repository, [repository.head])
  return head === undefined ? bytes : addTrailers(bytes, declarationTrailers(head, profile), format)
}

/** Of `merge --squash`, or of the squash and fixup steps that a rebase is at. */
async function joinedMessages(repository: Repository): Promise<ParsedMessage[]> {
  if (currentOperation(repository) !== 'rebase')
    return hasSquashMessage(repository) ? [parseMessage(readFileSync(squashMessagePath(repository)))] : []
  const path = worktreePath(repository, 'rebase-merge/current-fixups')
  if (!existsSync(path)) return []
  const oids = readFileSync(path, 'latin1').matchAll(/^(?:fixup|squash) ([0-9a-f]{40,64})$/gm)
  return await messagesOf(
    repository,
    [...oids].map(([, oid = '']) => oid),
  )
}

async function messagesOf(repository: Repository, oids: readonly string[]): Promise<ParsedMessage[]> {
  return (await readCommitObjects(repository, oids)).map(({ message }) => parseMessage(message))
}
