import { type CheckContext, type Failure, type Finding, type LineRange, touches } from '@sallyport/core'
import type { FileIssue } from '../change/analyse-files.ts'
import type { SourceFile } from '../change/source-file.ts'
import { addedRanges, stoodInParent } from './existing-findings.ts'
import { partlySeenFinding } from './partly-seen-finding.ts'

/** Everything becomes a failure, but for code that was not looked at and that the change did not touch: that is shown only. */
export async function judgeIssues(
  issues: readonly FileIssue[],
  context: CheckContext,
): Promise<{ failures: Failure[]; findings: Finding[] }> {
  const failures: Failure[] = []
  const findings: Finding[] = []
  for (const issue of withRulesJoined(issues)) {
    const { file, spans } = issue
    if (file !== undefined && spans !== undefined && (await isUntouched(file, spans, issue.code, context)))
      findings.push(partlySeenFinding(file, spans, issue.code))
    else failures.push(failureOf(issue))
  }
  return { failures, findings }
}

/** What could not be parsed may matter anywhere in its file, so CI wants all of it; a flow ends where its function does. */
async function isUntouched(
  file: SourceFile,
  spans: readonly LineRange[],
  code: Failure['code'],
  context: CheckContext,
): Promise<boolean> {
  if (code === 'timed-out') return stoodInParent(file, spans, context)
  if (context.mode !== 'local') return false
  const added = await addedRanges(file, context)
  return !spans.some((span) => touches(added, span.start, span.end))
}

/** One issue where the same happened to many rules in one file. */
function withRulesJoined(issues: readonly FileIssue[]): FileIssue[] {
  const fileNumbers = new Map([...new Set(issues.map(({ file }) => file))].map((file, index) => [file, index]))
  const alike = Map.groupBy(issues, ({ file, code, message, spans }) =>
    JSON.stringify([fileNumbers.get(file), code, message, spans]),
  )
  return [...alike.values()].flatMap((group) => {
    const rules = [...new Set(group.flatMap(({ rule }) => rule ?? []))]
    return group.slice(0, 1).map((issue) => (rules.length > 1 ? { ...issue, rule: rules.join(', ') } : issue))
  })
}

/** An issue of the run as a failure of the check. */
export function failureOf({ code, message, file, rule, spans, hint }: FileIssue): Failure {
  return {
    check: 'sast',
    code,
    message: [
      message,
      rule === undefined ? '' : ` (${rule.includes(',') ? 'rules' : 'rule'} ${rule})`,
      spans === undefined ? '' : `: ${linesOf(spans)}`,
    ].join(''),
    ...(file === undefined ? {} : { path: file.entry.path }),
    ...(hint === undefined ? {} : { hint }),
  }
}

function linesOf(spans: readonly LineRange[]): string {
  return `lines ${spans.map(({ start, end }) => (start === end ? `${start}` : `${start}–${end}`)).join(', ')}`
}
