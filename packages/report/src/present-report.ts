import type { Outcome, RunReport } from '@sallyport/core'
import { duration } from './duration.ts'
import type { Standing } from './finding-standing.ts'
import { type Headline, headline } from './headline.ts'
import { messages } from './messages.ts'
import { coverageSummary } from './pass-line.ts'
import { type CheckRow, presentChecks } from './present-checks.ts'
import { type DecisionView, presentDecisions, remainingCommands } from './present-decisions.ts'
import { type FindingView, presentFindings } from './present-findings.ts'
import type { PresentOptions } from './present-options.ts'
import { presentProvenance } from './present-provenance.ts'
import { presentSbom, type SbomView } from './present-sbom.ts'
import { presentUnseen, type UnseenView } from './present-unseen.ts'
import { presentWaivers } from './present-waivers.ts'
import { showText } from './show-text.ts'

/** A run report in words, safe to print: what every renderer for people says, in the order in which it matters. */
export interface Presentation {
  readonly outcome: Outcome
  readonly headline: Headline
  readonly time: string
  readonly checks: readonly CheckRow[]
  /** `12 files · secrets 1 · …` */
  readonly summary: string
  /** Shown in full. */
  readonly problems: readonly FindingView[]
  /** One line each. */
  readonly remarks: readonly FindingView[]
  /** `7 more findings`, where some did not fit. */
  readonly more: readonly string[]
  readonly decisions: readonly DecisionView[]
  readonly unseen: readonly UnseenView[]
  readonly sbom?: SbomView
  readonly provenance: readonly string[]
  readonly waivers: readonly string[]
  /** `2 waived`, `4 on lines that this change does not touch`. */
  readonly counted: readonly string[]
  readonly notes: readonly string[]
  /** Commands that nothing above has named. */
  readonly next: readonly string[]
}

const briefly = { problems: 5, remarks: 5, unseen: 3, rows: 8 }
const verbosely = { problems: 100, remarks: 500, unseen: 100, rows: 200 }

export function presentReport(report: RunReport, options: PresentOptions): Presentation {
  const limits = options.verbose === true ? verbosely : briefly
  const findings = presentFindings(report, options)
  const of = (...standings: Standing[]) => findings.filter(({ standing }) => standings.includes(standing))
  const full = [...of('block', 'incomplete'), ...(report.verdict.outcome === 'review' ? of('review') : [])]
  const brief = findings.filter((one) => !full.includes(one) && isWorthALine(one, options.verbose === true))
  const decisions = presentDecisions(report)
  const unseen = presentUnseen(report, limits.unseen)
  const sbom = presentSbom(report, limits.rows)
  return {
    outcome: report.verdict.outcome,
    headline: headline(report),
    time: duration(report.durationMs),
    checks: presentChecks(report),
    summary: coverageSummary(report, options.unicode),
    problems: full.slice(0, limits.problems),
    remarks: brief.slice(0, limits.remarks),
    more: [...moreOf(full.length - limits.problems, 'errors'), ...moreOf(brief.length - limits.remarks, 'remarks')],
    decisions,
    unseen,
    ...(sbom === undefined ? {} : { sbom }),
    provenance: presentProvenance(report),
    waivers: presentWaivers(report),
    counted: countStandings(findings),
    notes: report.config.notes.map(showText),
    next: remainingCommands(report, [
      ...[...decisions, ...unseen].map(({ next }) => next),
      // Whoever asks for everything has just typed it.
      ...(options.verbose === true ? [messages.seeAll] : []),
    ]),
  }
}

function isWorthALine({ standing, hasBareSuppression }: FindingView, isVerbose: boolean): boolean {
  return isVerbose || standing === 'warn' || standing === 'review' || (standing === 'noted' && hasBareSuppression)
}

function moreOf(number: number, what: string): string[] {
  return number > 0 ? [messages.more(String(number), what)] : []
}

function countStandings(findings: readonly FindingView[]): string[] {
  return (['waived', 'suppressed', 'existing', 'noted'] as const).flatMap((standing) => {
    const number = findings.filter((finding) => finding.standing === standing).length
    return number === 0 ? [] : [messages[standing](number)]
  })
}
