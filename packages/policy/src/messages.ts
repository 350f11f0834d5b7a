import {
  type CheckName,
  type DetectedAgent,
  displayText,
  type Failure,
  type FailureCode,
  type ProvenanceFacts,
} from '@sallyport/core'

type Mode = 'local' | 'ci'

const shownNames = 5

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, shownNames).map(displayText).join(', ')
  return names.length > shownNames ? `${shown} and ${names.length - shownNames} more` : shown
}

export const showDetails = 'sallyport show'
export const editWaivers = 'edit .sallyport/waivers.yaml'
export const suppressionForm = 'write: sallyport-ignore RULE -- REASON'

export const confidentSecret = (count: number) => plural(count, 'secret', 'secrets')
export const unlikelySecret = (count: number) =>
  `${plural(count, 'possible secret', 'possible secrets')} with low confidence`
export const failedChecksum = (count: number) =>
  `${plural(count, 'possible secret', 'possible secrets')} whose checksum does not fit`
export const severePattern = (count: number) =>
  `${plural(count, 'severe insecure pattern', 'severe insecure patterns')} on new lines`
export const otherPattern = (count: number) => `${plural(count, 'insecure pattern', 'insecure patterns')} on new lines`
export const unacceptableDependency = (count: number) =>
  count === 1
    ? '1 new dependency is malicious, critical, or high with a fix available'
    : `${count} new dependencies are malicious, critical, or high with a fix available`
export const maliciousDependency = (count: number) =>
  `${plural(count, 'malicious dependency was', 'malicious dependencies were')} there before this change`
export const deniedDependency = (count: number) =>
  `${plural(count, 'new dependency', 'new dependencies')} that the configuration denies`
export const otherDependency = (count: number) => `${plural(count, 'remark', 'remarks')} on new dependencies`
export const malformedDeclaration = (count: number) => `${plural(count, 'mistake', 'mistakes')} in the AI declaration`
export const questionableDeclaration = (count: number) => `${plural(count, 'remark', 'remarks')} on the AI declaration`
export const missingReview = (count: number) =>
  `${plural(count, 'AI-written commit', 'AI-written commits')} without a review by another person`
export const existing = (count: number) => `${plural(count, 'finding was', 'findings were')} there before this change`

export const undeclared = (commits: number) =>
  commits > 1 ? `${commits} commits do not say how much AI wrote` : 'The commit does not say how much AI wrote'
export const undeclaredAgent = ({ agent, source }: DetectedAgent) =>
  `${displayText(agent)} was seen (${displayText(source)}), and no trailer says what it wrote`
export const writtenByAi = (mode: Mode, facts: ProvenanceFacts) => {
  const { extent } = facts.declaration
  return `Declared as written with AI${extent === undefined ? '' : ` (${extent})`}: ${asksForHuman(mode, facts)}`
}
export const microApp = (mode: Mode, facts: ProvenanceFacts) => {
  const names = facts.declaration.microApps
  const subject = names.length === 1 ? 'the micro-app' : 'the micro-apps'
  return `Belongs to ${subject} ${listed(names)}: ${asksForHuman(mode, facts)}`
}

export const failed = ({ message, path }: Failure, count: number) => {
  const one = `${displayText(message)}${path === undefined ? '' : ` (${displayText(path)})`}`
  return count === 1 ? one : `${one}, and ${count - 1} more of this kind`
}
export const skipped = (check: CheckName, reason: string) =>
  `${check} was skipped by SALLYPORT_SKIP${reason === '' ? ' without a reason' : `: ${displayText(reason)}`}`
export const silent = (check: CheckName) => `${check} was asked for and did not report`
export const missed = (check: CheckName, missing: number, entries: number) =>
  `${check} did not look at ${missing} of ${plural(entries, 'entry', 'entries')} and does not say why`
export const noRules = (check: CheckName) => `${check} looked at files without a single rule`
export const off = (check: CheckName) => `${check} is off in the configuration: nothing was looked at`

export const newSuppressions = (mode: Mode, count: number) =>
  `This change adds ${plural(count, 'comment that suppresses a finding', 'comments that suppress findings')}: ${asksForHuman(mode)}`
export const bareSuppressions = (count: number) =>
  `${plural(count, 'suppression comment does', 'suppression comments do')} not count: the rule or the reason is missing`

export const newWaivers = (mode: Mode, names: readonly string[]) =>
  `This change adds ${plural(names.length, 'waiver', 'waivers')} (${listed(names)}): ${asksForHuman(mode)}`
export const staleWaivers = (names: readonly string[]) =>
  `${plural(names.length, 'waiver matches', 'waivers match')} nothing any more: ${listed(names)}`

const ineffective = {
  expired: 'expired and does not count',
  'over-long': 'lasts longer than waivers.maxDays allows and does not count',
  ownerless: 'has no owner and does not count',
  'rule-mismatch': 'names another rule than its finding and does not count',
} as const
export const ineffectiveWaivers = (status: keyof typeof ineffective, names: readonly string[]) =>
  `${names.length === 1 ? 'A waiver' : `Each of ${names.length} waivers`} ${ineffective[status]}: ${listed(names)}`

function asksForHuman(mode: Mode, { approvedBy }: Pick<ProvenanceFacts, 'approvedBy'> = {}): string {
  if (approvedBy !== undefined) return `${displayText(approvedBy)} approved it`
  return mode === 'ci' ? 'a person has to review it' : 'CI will ask for a human'
}

/** What mends a failure that does not say so itself. */
export const remedies: Readonly<Record<FailureCode, string>> = {
  'scanner-missing': 'sallyport tools install',
  'scanner-unsupported': 'sallyport tools install',
  'scanner-failed': 'sallyport doctor',
  'timed-out': 'run it again, or raise sast.timeoutSeconds in .sallyport/config.yaml',
  cancelled: 'run it again',
  'rule-did-not-run': 'sallyport doctor',
  'too-large': 'raise limits.fileBytes in .sallyport/config.yaml, or list the path in paths.exclude',
  unreadable: 'git fsck',
  unparsable: 'mend the syntax, or list the path in paths.exclude of .sallyport/config.yaml',
  'partly-unparsable': 'mend the syntax, or list the path in paths.exclude of .sallyport/config.yaml',
  'limit-hit': 'raise limits in .sallyport/config.yaml, or list the path in paths.exclude',
  unmerged: 'resolve the conflict, then: git add PATH',
  'external-content': 'look at the content where it is stored',
  submodule: 'run sallyport in the submodule',
  'lockfile-unparsable': 'write the lockfile again with its package manager',
  'lockfile-empty': 'write the lockfile again with its package manager',
  'lockfile-mismatch': 'write the lockfile again with its package manager',
  'advisories-missing': 'sallyport db update',
  'advisories-old': 'sallyport db update',
  'licences-unknown': 'look at the licence of the package',
  'skipped-by-user': 'run it again without SALLYPORT_SKIP',
  internal: 'run it again; if it stays, report it with the output of sallyport doctor',
}
