import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '@sallyport/core'
import { type GitPlace, git } from '@sallyport/git'
import { parseMessage, pickedCommentChar } from '@sallyport/provenance'

export interface MessageFile {
  readonly path: string
  /** What can become part of the commit: everything above the scissors of `commit --verbose`. */
  readonly bytes: Uint8Array
  /** What follows: the scissors and the diff. */
  readonly rest: Uint8Array
  readonly commentChar: string
  /** `commit.cleanup`, where it is set. */
  readonly cleanup?: string
}

/** Git runs hooks at the top of the work tree, and names the file from there. */
export async function readMessageFile(place: GitPlace, argument: string | undefined): Promise<MessageFile> {
  if (argument === undefined)
    throw new UserError('usage', 'the hook got no message file', 'it is called by Git with the path of the message')
  const path = resolve(place.cwd, argument)
  const [bytes, settings] = await Promise.all([readMessage(path), messageSettings(place)])
  const configured = settings.get('core.commentstring') ?? settings.get('core.commentchar') ?? '#'
  const commentChar = configured === 'auto' ? pickedCommentChar(bytes) : configured
  const parsed = parseMessage(bytes, { commentChar })
  const end = parsed.hasScissors ? offsetOfLine(bytes, parsed.lines.length) : bytes.length
  const cleanup = settings.get('commit.cleanup')
  return {
    path,
    bytes: bytes.subarray(0, end),
    rest: bytes.subarray(end),
    commentChar,
    ...(cleanup === undefined ? {} : { cleanup }),
  }
}

async function readMessage(path: string): Promise<Buffer> {
  return await readFile(path).catch((cause: unknown) => {
    throw new UserError('file-unreadable', 'the commit message cannot be read', 'run the same command again', {
      cause,
      exitCode: 3,
    })
  })
}

/** Keys in lower case, as Git prints them. */
async function messageSettings(place: GitPlace): Promise<Map<string, string>> {
  const result = await git(place, ['config', '-z', '--get-regexp', '^(core\\.comment(char|string)|commit\\.cleanup)$'])
  const records = result.stdout
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '')
  const pairs = records.map((record): [string, string] => {
    const end = record.indexOf('\n')
    return end === -1 ? [record, ''] : [record.slice(0, end), record.slice(end + 1)]
  })
  return new Map(pairs)
}

/** Byte offset at which line `index` (0-based) begins. */
function offsetOfLine(bytes: Uint8Array, index: number): number {
  let offset = 0
  for (let line = 0; line < index; line++) {
    const end = bytes.indexOf(10, offset)
    if (end === -1) return bytes.length
    offset = end + 1
  }
  return offset
}
