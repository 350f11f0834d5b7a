import { displayText } from '@sallyport/core'
import type { ParsedMessage } from './parse-message.ts'
import type { MessageTarget } from './problem.ts'

export interface FixOptions {
  /** Replaces the trailer of the same key instead of adding a second one. */
  readonly replace?: boolean
}

/**
 * The command that gives a message its trailers. After a refusal the message is in COMMIT_EDITMSG and the commit does not exist: an
 * amend would change the one before it.
 */
export function fixCommand(
  parsed: ParsedMessage,
  target: MessageTarget,
  trailers: readonly string[],
  options: FixOptions = {},
): string {
  const git = options.replace === true ? 'git -c trailer.ifexists=replace' : 'git'
  const flags = trailers.map((trailer) => ` --trailer ${shellQuote(displayText(trailer))}`).join('')
  if (target.kind === 'pending')
    return `${git} commit${target.isEdited === false ? '' : cleanup(parsed)} ${messageFile}${flags}`
  if (target.isAmendable === true) return `${git} commit --amend --no-edit${flags}`
  const oid = target.oid.slice(0, 12)
  return `git rebase -i ${oid}^, mark ${oid} with "edit", then: ${git} commit --amend --no-edit${flags}`
}

const messageFile = '-F "$(git rev-parse --git-path COMMIT_EDITMSG)"'

/** An editor's file still holds its comments and, with --verbose, the diff; `-F` alone would commit them. */
function cleanup({ hasComments, hasScissors }: ParsedMessage): string {
  // `--verbose` cuts at the scissors, which the caller may have cut off the message already.
  return hasScissors || hasComments ? ' --verbose --cleanup=strip' : ''
}

/** How to take a line out: nothing that can be pasted does it in one step. */
export function removeLine(target: MessageTarget, line: number | undefined): string {
  const what = line === undefined ? 'Remove the line' : `Remove line ${line}`
  if (target.kind === 'pending') return `${what}: git commit --edit ${messageFile}`
  if (target.isAmendable === true) return `${what}: git commit --amend`
  return `${what} from the message of ${target.oid.slice(0, 12)}`
}

/** A word that a POSIX shell takes literally: values come from messages that anybody may have written. */
export function shellQuote(text: string): string {
  return /^[A-Za-z0-9 ._+/@:=;,()<>-]*$/.test(text) ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`
}
