import { messageEvidence } from './message-evidence.ts'
import type { ParsedMessage } from './parse-message.ts'
import type { Problem, ValidationSettings } from './problem.ts'
import { checkBlock } from './rules-block.ts'
import { checkCleanCommits } from './rules-clean.ts'
import { checkExtent } from './rules-extent.ts'
import { checkHelpers } from './rules-helper.ts'
import { checkRegistries } from './rules-registry.ts'
import { checkReview } from './rules-review.ts'
import { checkValues } from './rules-value.ts'

/** More would bury the first: a message with so many is not mended line by line. */
const maximumProblems = 50
const severities = ['advice', 'warning', 'error'] as const

/** All that is wrong with a message, errors first, then by line. With profile `off` nothing is. */
export function validate(parsed: ParsedMessage, settings: ValidationSettings): Problem[] {
  if (!settings.profile.isOn) return []
  const subject = { parsed, settings, evidence: messageEvidence(parsed) }
  const block = checkBlock(subject)
  // A stray AI-Extent is not missing: one fact, one problem.
  const isStray = block.some(({ key }) => key === 'AI-Extent')
  const problems = [
    ...checkExtent(subject).filter(({ code }) => !(isStray && (code === 'AP001' || code === 'AP041'))),
    ...checkHelpers(subject),
    ...block,
    ...checkValues(subject),
    ...checkRegistries(subject),
    ...checkReview(subject),
    ...checkCleanCommits(subject),
  ]
  const place = ({ severity }: Problem) => severities.indexOf(severity)
  return problems.sort((a, b) => place(b) - place(a) || (a.line ?? 0) - (b.line ?? 0)).slice(0, maximumProblems)
}

/** `AP001 AI-Extent is missing. … Fix: git commit …`, safe for one line of a terminal. */
export function formatProblem({ code, message, fix }: Problem): string {
  return `${code} ${message} Fix: ${fix}`
}

/** Messages that owe no declaration: Git made them, or they vanish into another commit. */
export function isExemptSubject(subject: string): boolean {
  return (
    /^(fixup|squash|amend)! /.test(subject) ||
    /^Merge (branch|branches|tag|remote-tracking branch|commit|pull request) /.test(subject) ||
    /^(Revert|Reapply) "/.test(subject)
  )
}
