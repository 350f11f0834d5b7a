import type { BlobContent, Failure } from '@sallyport/core'
import type { Unjudged } from '../advisories/match-advisories.ts'
import type { Component, Problem } from '../component.ts'
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
    hint: 'sallyport db update',
  }),
  ecosystemMissing: (ecosystem: string): ReadFailure => ({
    check,
    code: 'advisories-missing',
    message: `Packages of ${ecosystem} were not compared with known vulnerabilities: the advisories have none of that ecosystem`,
    hint: 'sallyport db update',
  }),
  advisoriesDamaged: (message: string): ReadFailure => ({
    check,
    code: 'unreadable',
    message: `Packages were not compared with known vulnerabilities: ${message}`,
    hint: 'sallyport db update',
  }),
  advisoriesOld: (updated: string, days: number): ReadFailure => ({
    check,
    code: 'advisories-old',
    message: `The advisory database is of ${updated.slice(0, 10)}, older than ${days} ${days === 1 ? 'day' : 'days'}`,
    hint: 'sallyport db update',
  }),
  advisoriesBroken: (count: number, first: string): ReadFailure => ({
    check,
    code: 'partly-unparsable',
    message: `${count} advisory records could not be read, so what they warn of was not looked for (${first})`,
  }),
  /** Without a pinned version it is the lockfile that lacks something, not the advisory. */
  unjudged: (path: string, { component, advisory, reason }: Unjudged): ReadFailure => ({
    check,
    code: reasonCodes[reason] ?? 'rule-did-not-run',
    path,
    message: `Whether ${advisory.id} holds for ${label(component)} is not known: ${reasons[reason]}`,
    hint: hintOf(component, advisory.id, reason),
  }),
  notLookedUp: (path: string, component: Component, count: number): ReadFailure => ({
    check,
    code: 'unreadable',
    path,
    message: `${label(component)}${count === 1 ? '' : ` and ${count - 1} more packages`} could not be looked up: the advisory database is damaged`,
    hint: 'sallyport db update',
  }),
  importUnreadable: (path: string): ReadFailure => ({
    check,
    code: 'unparsable',
    path,
    message: 'The imported file was not judged: it is no output of Trivy, Grype or Syft, no SARIF and no CycloneDX',
    hint: 'Let the tool write JSON, SARIF or CycloneDX JSON, and import that',
  }),
  /** `isAll`: nothing else of the file could be used. */
  importIncomplete: (path: string, problem: string, isAll: boolean): ReadFailure => ({
    check,
    code: isAll ? 'scanner-failed' : 'partly-unparsable',
    path,
    message: `The imported file was not fully judged: ${problem}`,
    hint: 'Run the tool again, and look at its log',
  }),
  licenceUnknown: (path: string, component: Component, count: number): ReadFailure => ({
    check,
    code: 'licences-unknown',
    path,
    message: `Whether the licence of ${label(component)} is denied is not known${count === 1 ? '' : `, nor of ${count - 1} more new packages`}`,
    hint: 'Look at its licence, or use a lockfile that states licences',
  }),
  registryNotAsked: (path: string, component: Component, count: number, reason: string): ReadFailure => ({
    check,
    code: 'external-content',
    path,
    message: `Whether ${label(component)}${count === 1 ? '' : ` and ${count - 1} more new packages`} exist was not checked: ${reason}`,
    hint: 'Run the check again when the registry answers',
  }),
  settingsUnread: (path: string): ReadFailure => ({
    check,
    code: 'unparsable',
    path,
    message: 'Which registries it names was not looked at: it could not be read',
    hint: 'Mend the file',
  }),
  settingUnset: (path: string, name: string): ReadFailure => ({
    check,
    code: 'external-content',
    path,
    message: `Where packages of ${name} come from was not looked at: a variable holds the address`,
    hint: 'Write the address into the file; it is no secret',
  }),
  notCompared: (path: string, count: number): ReadFailure => ({
    check,
    code: 'advisories-missing',
    path,
    message: `${count} imported ${count === 1 ? 'package was' : 'packages were'} not compared with known vulnerabilities: there are no advisories for that kind`,
    hint: 'Import the results of a scanner that knows them',
  }),
  unjudgedMore: (path: string, count: number): ReadFailure => ({
    check,
    code: 'rule-did-not-run',
    path,
    message: `${count} more advisories could not be compared with packages of this lockfile`,
  }),
} as const

const reasonCodes: Readonly<Partial<Record<Unjudged['reason'], ReadFailure['code']>>> = {
  'no-version': 'lockfile-mismatch',
  'commit-pinned': 'external-content',
  'branch-followed': 'external-content',
}

function hintOf({ name, ecosystem, version }: Component, id: string, reason: Unjudged['reason']): string {
  if (reason === 'no-version') return `Pin a version of ${name}`
  if (reason === 'branch-followed') return `Pin the commit of a release: uses: ${name}@<commit> # v1.2.3`
  if (reason !== 'commit-pinned' || ecosystem !== 'GitHub Actions') return `Read ${id} and compare by hand`
  return `Say beside the pin which version it is: uses: ${name}@${version.slice(0, 7)}… # v1.2.3`
}

const reasons: Readonly<Record<Unjudged['reason'], string>> = {
  'no-version': 'the lockfile pins no version',
  'commit-pinned': 'a commit is pinned, and advisories name versions',
  'branch-followed': 'it follows a branch, and advisories name versions',
  'version-unreadable': 'its version cannot be ordered',
  'ecosystem-unknown': 'the order of versions in its ecosystem is not known here',
  'commits-only': 'the advisory names commits only',
  'range-unreadable': 'the advisory has ranges of a kind that is not known here',
}
