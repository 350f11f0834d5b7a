import { type Coverage, outcomes, type RunReport, strictest } from '@sallyport/core'

/** Two Node starts, one commit: the report of the message with what `pre-commit` found in the tree, where that is of this commit. */
export function withTreeReport(message: RunReport, tree: RunReport | undefined): RunReport {
  if (tree === undefined || !isOfThisCommit(message, tree)) return message
  const decisions = [...tree.verdict.decisions, ...message.verdict.decisions].toSorted(
    (a, b) => outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome),
  )
  return {
    ...message,
    startedAt: tree.startedAt,
    durationMs: tree.durationMs + message.durationMs,
    changeSet: { ...tree.changeSet, messages: message.changeSet.messages },
    findings: [...tree.findings, ...message.findings],
    coverage: joinCoverage(tree.coverage, message.coverage),
    failures: [...tree.failures, ...message.failures],
    waivers: tree.waivers,
    ...(tree.sbomDiff === undefined ? {} : { sbomDiff: tree.sbomDiff }),
    skipped: [
      ...tree.skipped,
      ...message.skipped.filter(({ check }) => !tree.skipped.some((one) => one.check === check)),
    ],
    verdict: { outcome: strictest([tree.verdict.outcome, message.verdict.outcome]), decisions },
    timings: [...tree.timings, ...message.timings],
  }
}

function isOfThisCommit(message: RunReport, tree: RunReport): boolean {
  const age = Date.parse(message.startedAt) - Date.parse(tree.startedAt)
  return (
    /^hook pre-(commit|merge-commit)$/.test(tree.command) &&
    tree.changeSet.base === message.changeSet.base &&
    age >= 0 &&
    age < 3_600_000
  )
}

function joinCoverage(tree: readonly Coverage[], message: readonly Coverage[]): Coverage[] {
  const joined = tree.map((one) => {
    const other = message.find(({ check }) => check === one.check)
    return other === undefined
      ? one
      : {
          ...one,
          files: one.files + other.files,
          bytes: one.bytes + other.bytes,
          rules: Math.max(one.rules, other.rules),
        }
  })
  return [...joined, ...message.filter(({ check }) => !tree.some((one) => one.check === check))]
}
