import type { ChangeSet, Entry, Message } from '@sallyport/core'
import { listNewObjects, type NewObjects } from './new-commits.ts'
import { isZeroId } from './object-id.ts'
import { ObjectProcess } from './object-process.ts'
import { peelTips } from './peel-tips.ts'
import { readHistory } from './read-history.ts'
import { readCommitMessages } from './read-messages.ts'
import { readPathless } from './read-pathless.ts'
import { parsePushLines, parseReceivedLines, type RefLine, refNames } from './ref-lines.ts'
import type { Repository } from './repository.ts'

type Push = Extract<ChangeSet, { kind: 'push' }>

/**
 * Every object that a push would give the remote, whichever commit or tag holds it. `lines` is stdin of `pre-push`, `remote`
 * and `url` its arguments. An object that should be there and is not becomes an entry that cannot be read.
 * Throws UserError `usage` for other lines and `git-failed` for an id that is not in the repository.
 */
export async function readPush(
  repository: Repository,
  push: { readonly remote: string; readonly url: string; readonly lines: Uint8Array },
): Promise<Push> {
  const lines = parsePushLines(repository, push.lines)
  return readRefs(repository, push.remote, lines, remoteTracking(push.remote, push.url))
}

/** The same for `pre-receive`, where all that this repository has already is old. Needs the quarantine variables in `repository.env`. */
export async function readReceived(repository: Repository, lines: Uint8Array): Promise<Push> {
  return readRefs(repository, 'pre-receive', parseReceivedLines(repository, lines), '--all')
}

/**
 * What the remote is known to have. A push to a URL gives it as the name too: refs that happen to carry that name say
 * nothing about it. Neither does a name that git would read as a pattern over several remotes.
 */
function remoteTracking(remote: string, url: string): string | undefined {
  return remote === url || remote === '' || /[*?[\\]/.test(remote) ? undefined : `--remotes=${remote}`
}

async function readRefs(
  repository: Repository,
  remote: string,
  lines: readonly RefLine[],
  notReachableFrom: string | undefined,
): Promise<Push> {
  using objects = new ObjectProcess(repository)
  const pushed = lines.filter(({ localOid }) => !isZeroId(localOid))
  const [tips, excluded] = await Promise.all([
    peelTips(
      objects,
      pushed.map(({ localOid }) => localOid),
    ),
    knownTo(
      objects,
      lines.map(({ remoteOid }) => remoteOid),
    ),
  ])
  const added = await listNewObjects(repository, {
    tips: [...new Set(pushed.map(({ localOid }) => localOid))],
    excluded,
    withObjects: true,
    ...(notReachableFrom === undefined ? {} : { notReachableFrom }),
  })
  const { entries, messages } = await readAdded(repository, objects, added, tips)
  return {
    kind: 'push',
    remote,
    refs: lines.map(({ name: _, ...ref }) => ref),
    commits: added.commits.map(({ oid }) => oid),
    entries,
    messages: [...refNames(lines), ...messages],
  }
}

async function readAdded(
  repository: Repository,
  objects: ObjectProcess,
  added: NewObjects,
  tips: readonly string[],
): Promise<{ entries: Entry[]; messages: Message[] }> {
  const unseen = added.objects
  for (const { tree } of added.commits) unseen.delete(tree)
  const [entries, commitMessages] = await Promise.all([
    readHistory(repository, added.commits, tips, (oid) => unseen.delete(oid)),
    readCommitMessages(
      objects,
      added.commits.map(({ oid }) => oid),
    ),
  ])
  const pathless = await readPathless(objects, [...unseen], added.missing)
  return {
    entries: [...entries, ...pathless.entries],
    messages: [...commitMessages, ...pathless.messages],
  }
}

/** The remote's ids that are here; one that is not tells nothing, and as an argument it would end rev-list. */
async function knownTo(objects: ObjectProcess, oids: readonly string[]): Promise<string[]> {
  const asked = [...new Set(oids)].filter((oid) => !isZeroId(oid))
  const answers = await Promise.all(asked.map((oid) => objects.info(oid)))
  return asked.filter((_, index) => answers[index]?.kind === 'object')
}
