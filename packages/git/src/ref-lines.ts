import { displayText, type Message, type PushedRef, UserError } from '@sallyport/core'
import { isObjectId, isZeroId } from './object-id.ts'
import type { Repository } from './repository.ts'

/** A ref that a push changes, with its name as bytes. */
export interface RefLine extends PushedRef {
  readonly name: Buffer
}

/** stdin of `pre-push`: `local-ref SP local-oid SP remote-ref SP remote-oid LF`. Throws UserError `usage`. */
export function parsePushLines(repository: Repository, lines: Uint8Array): RefLine[] {
  return fieldsOf(lines).map((line) => {
    // From the right: the local side is what the user typed, `HEAD~1` or `:/a message with spaces`.
    const fields = line.split(' ')
    const [localOid = '', remoteRef = '', remoteOid = ''] = fields.slice(-3)
    if (fields.length < 4) throw unreadable(line)
    checkIds(repository, line, localOid, remoteOid)
    return {
      localRef: textOf(fields.slice(0, -3).join(' ')),
      localOid,
      remoteRef: textOf(remoteRef),
      remoteOid,
      name: bytesOf(remoteRef),
    }
  })
}

/** stdin of `pre-receive`: `old-oid SP new-oid SP ref LF`. Throws UserError `usage`. */
export function parseReceivedLines(repository: Repository, lines: Uint8Array): RefLine[] {
  return fieldsOf(lines).map((line) => {
    const [remoteOid = '', localOid = '', ref = '', ...more] = line.split(' ')
    if (ref === '' || more.length > 0) throw unreadable(line)
    checkIds(repository, line, localOid, remoteOid)
    return { localRef: textOf(ref), localOid, remoteRef: textOf(ref), remoteOid, name: bytesOf(ref) }
  })
}

/** The names that a push adds or moves; a deletion adds nothing. */
export function refNames(lines: readonly RefLine[]): Message[] {
  return lines.filter(({ localOid }) => !isZeroId(localOid)).map(({ name }) => ({ kind: 'ref-name', bytes: name }))
}

function fieldsOf(lines: Uint8Array): string[] {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString('latin1')
  return text.split('\n').filter(Boolean)
}

function checkIds(repository: Repository, line: string, ...oids: string[]): void {
  if (!oids.every((oid) => isObjectId(oid, repository.objectFormat))) throw unreadable(line)
}

function bytesOf(latin1: string): Buffer {
  return Buffer.from(latin1, 'latin1')
}

function textOf(latin1: string): string {
  return bytesOf(latin1).toString('utf8')
}

function unreadable(line: string): UserError {
  return new UserError(
    'usage',
    `This is not a line that git gives a push hook: ${displayText(textOf(line))}`,
    'Let git run the hook, with its standard input.',
  )
}
