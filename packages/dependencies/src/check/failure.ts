import type { BlobContent, Failure } from '@sallyport/core'
import type { Unjudged } from '../advisories/match-advisories.ts'
import type { Problem } from '../component.ts'
import { label } from '../diff/messages.ts'

export type ReadFailure = Failure & { readonly check: 'dependencies' }

const check = 'dependencies' as const

/** Sentences of this check: what was not looked at, and why. */
export const failureOf = {
  unmerged: (path: string): ReadFailure => ({
    check,
    code: 'unmerged',
    path,
    message: 'The lockfile has unresolved conflicts and was not read',
    hint: 'Resolve the conflict, then run your package manager again',
  }),
  symlink: (path: string): ReadFailure => ({
    check,
    code: 'external-content',
    path,
    message: 'The lockfile is a symbolic link; what it points to was not read',
  }),
  unread: (path: string, content: Exclude<BlobContent, { kind: 'bytes' }>): ReadFailure => ({
    check,
    code: content.kind,
    path,
    message:
      content.kind === 'too-large'
        ? `The lockfile was not read: its ${content.size} bytes are over the limit`
        : `The lockfile could not be read: ${content.reason}`,
  }),
  problem: (path: string, problem: Problem): ReadFailure => ({
    check,
    code: problem.code,
    path,
    message: `The lockfile was not fully read: ${problem.message}`,
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
  }),
  unpinned: (path: string, message: string, hint: string): ReadFailure => ({
    check,
    code: 'lockfile-mismatch',
    path,
    message,
    hint,
  }),
  advisoriesMissing: (): ReadFailure => ({
    check,
    code: 'advisories-missing',
    message: 'Packages were not compared with known vulnerabilities: there is no advisory database',
    hint: 'Set dependencies.advisories in .sallyport/config.yaml to a file of OSV records',
  }),
  advisoriesOld: (updated: string, days: number): ReadFailure => ({
    check,
    code: 'advisories-old',
    message: `The advisory database is of ${updated.slice(0, 10)}, older than ${days} days`,
    hint: 'Fetch it anew',
  }),
  advisoriesBroken: (count: number, first: string): ReadFailure => ({
    check,
    code: 'partly-unparsable',
    message: `${count} advisory records could not be read, so what they warn of was not looked for (${first})`,
  }),
  unjudged: (path: string, { component, advisory, reason }: Unjudged): ReadFailure => ({
    check,
    code: 'rule-did-not-run',
    path,
    message: `Whether ${advisory.id} holds for ${label(component)} is not known: ${reasons[reason]}`,
    hint: `Read ${advisory.id} and compare by hand`,
  }),
  unjudgedMore: (path: string, count: number): ReadFailure => ({
    check,
    code: 'rule-did-not-run',
    path,
    message: `${count} more advisories could not be compared with packages of this lockfile`,
  }),
} as const

const reasons: Readonly<Record<Unjudged['reason'], string>> = {
  'no-version': 'the lockfile pins no version',
  'version-unreadable': 'its version cannot be ordered',
  'ecosystem-unknown': 'the order of versions in its ecosystem is not known here',
  'commits-only': 'the advisory names commits only',
}
