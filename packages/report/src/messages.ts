import type { CheckName, Outcome } from '@sallyport/core'
import type { CheckMark } from './check-mark.ts'

/** What a command judges, as the noun of the verdict; absent where a whole tree or loose files were scanned. */
export function subjectOf(command: string, kind: string): string | undefined {
  if (/pre-push|pre-receive/.test(command) || kind === 'push') return 'push'
  if (command.startsWith('hook')) return 'commit'
  return kind === 'tree' || kind === 'files' ? undefined : 'change'
}

/** Git ignores what these hooks return, or a refusal would break a rebase. */
function canRefuse(command: string): boolean {
  return !/^hook (prepare-commit-msg|post-)/.test(command)
}

const refusals: Readonly<Record<'incomplete' | 'block', string>> = { incomplete: 'refused', block: 'blocked' }

export function verdictWords(outcome: Outcome, mode: 'local' | 'ci', command: string): string {
  if (outcome === 'review') return mode === 'ci' ? 'needs a human review' : 'allowed, CI will ask for a human'
  if (outcome === 'allow' || outcome === 'warn') return 'allowed'
  return canRefuse(command) ? refusals[outcome] : `would be ${refusals[outcome]}`
}

export const findingNouns: Readonly<Record<CheckName, readonly [one: string, many: string]>> = {
  secrets: ['secret', 'secrets'],
  sast: ['insecure pattern', 'insecure patterns'],
  dependencies: ['dependency', 'dependencies'],
  provenance: ['AI declaration', 'AI declarations'],
}

export const policyNoun: readonly [string, string] = ['policy decision', 'policy decisions']

export const messages = {
  aiProvenance: 'AI provenance',
  notLookedAt: (things: string) => `${things} not looked at`,
  seeAll: 'sallyport show',
  skipped: (reason: string) =>
    reason === '' ? 'skipped by SALLYPORT_SKIP, no reason given' : `skipped by SALLYPORT_SKIP: ${reason}`,
  excluded: (files: string, names: string) => `${files} excluded by the configuration: ${names}`,
  notRun: (checks: string) => `not run: ${checks}`,
  more: (count: string, what: string) => `${count} more ${what}`,
  waived: (count: number) => `${count} waived`,
  suppressed: (count: number) => `${count} suppressed by a comment`,
  existing: (count: number) => `${count} on lines that this change does not touch`,
  noted: (count: number) => `${count} below every threshold`,
  bareSuppression: (marker: string) => `the comment ${marker} does not count: name the rule and give a reason`,
  undeclared: (commits: string, names: string) => `no AI declaration in ${commits}: ${names}`,
  seen: (agent: string, source: string) => `${agent} was seen (${source})`,
} as const

export const waiverWords = {
  matched: 'added by this change',
  stale: 'matches nothing any more: remove it',
  expired: 'has expired and does not count',
  'over-long': 'lasts longer than the policy allows and does not count',
  ownerless: 'has no owner and does not count',
  'rule-mismatch': 'names another rule than the finding and does not count',
} as const

/** A mark in words, for tables that have the room. */
export function markWords(mark: CheckMark): string {
  switch (mark.kind) {
    case 'unchanged':
      return 'unchanged'
    case 'not-run':
      return 'not run'
    case 'incomplete':
      return 'not all looked at'
    case 'looked':
      return mark.findings === 0 ? 'clean' : 'found'
  }
}
