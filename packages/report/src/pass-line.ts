import { checkNames, displayText, type RunReport } from '@sallyport/core'
import { bareDecisions } from './bare-decisions.ts'
import { checkMark, showMark } from './check-mark.ts'
import { duration } from './duration.ts'
import { findingStandings } from './finding-standing.ts'
import { glyphs } from './glyphs.ts'

export interface PassLineOptions {
  readonly columns: number
  readonly color: boolean
  readonly unicode: boolean
}

/** True where the pass line says all there is to say; otherwise the text renderer has to speak. */
export function isPlainPass(report: RunReport): boolean {
  return (
    report.verdict.outcome === 'allow' &&
    bareDecisions(report, 'allow').every(({ reason }) => reason in declarationAsides) &&
    report.failures.length === 0 &&
    report.skipped.length === 0 &&
    report.config.notes.length === 0 &&
    report.waivers.every((applied) => applied.status === 'matched' && !applied.isNew) &&
    report.findings.every((finding) => finding.suppression === undefined || finding.suppression.counts) &&
    !hasSbomChanges(report)
  )
}

export function hasSbomChanges({ sbomDiff }: RunReport): boolean {
  return (
    sbomDiff !== undefined &&
    [sbomDiff.added, sbomDiff.removed, sbomDiff.changed, sbomDiff.alerts].some((list) => list.length > 0)
  )
}

/** What the pass line says itself about a declaration, by the reason of the decision. */
const declarationAsides: Readonly<Record<string, readonly string[]>> = {
  'ai-written': [],
  'micro-app': ['micro-app'],
  undeclared: ['AI undeclared'],
}

/**
 * For a report that `isPlainPass`: `✔ sallyport  12 files · secrets 0 · sast 0 · dependencies = · AI partial     0.9s`, and a second line
 * of advice where a decision has a command. Without a final line feed.
 */
export function renderPassLine(report: RunReport, { columns, color, unicode }: PassLineOptions): string {
  const marks = glyphs(unicode)
  const glyph = marks.verdict.allow
  const rest = ` sallyport  ${[passSummary(report, unicode), ...asides(report)].join(marks.separator)}`
  const time = duration(report.durationMs)
  const room = columns - glyph.length - rest.length - time.length
  const gap = time === '' ? '' : ' '.repeat(columns >= 60 ? Math.max(2, room) : 2)
  const line = color ? `\u001b[32m${glyph}\u001b[39m${rest}${gap}${time}` : `${glyph}${rest}${gap}${time}`
  const advice = bareDecisions(report, 'allow').find(({ next }) => next !== undefined)?.next
  return advice === undefined ? line : `${line}\n  advice ${displayText(advice)}`
}

/** A declaration, or that there is none, takes the place of the mark of its check. */
function passSummary(report: RunReport, unicode: boolean): string {
  const marks = glyphs(unicode)
  const checks = saysDeclaration(report) ? checkNames.filter((check) => check !== 'provenance') : checkNames
  return [subject(report), ...checks.map((check) => `${check} ${showMark(checkMark(report, check), marks)}`)].join(
    marks.separator,
  )
}

function saysDeclaration(report: RunReport): boolean {
  return (
    report.provenance?.declaration.extent !== undefined ||
    bareDecisions(report, 'allow').some(({ reason }) => reason in declarationAsides)
  )
}

/** What was looked at: `12 files · secrets 0 · …`. */
export function coverageSummary(report: RunReport, unicode: boolean): string {
  const marks = glyphs(unicode)
  const checks = checkNames.map((check) => `${check} ${showMark(checkMark(report, check), marks)}`)
  return [subject(report), ...checks].join(marks.separator)
}

function subject({ changeSet }: RunReport): string {
  if (changeSet.entries === 0 && changeSet.messages > 0) return count(changeSet.messages, 'message')
  return count(changeSet.entries, 'file')
}

/** What a pass must not keep quiet about: waived, suppressed, existing, excluded. */
function asides(report: RunReport): string[] {
  const standings = report.findings.map(findingStandings(report))
  const of = (standing: string) => standings.filter((one) => one === standing).length
  const excluded = new Set(report.coverage.flatMap((coverage) => coverage.excluded ?? [])).size
  const extent = report.provenance?.declaration.extent
  return [
    ...(extent === undefined ? [] : [`AI ${displayText(extent)}`]),
    ...declarationWords(report),
    ...(of('waived') > 0 ? [`${of('waived')} waived`] : []),
    ...(of('suppressed') > 0 ? [`${of('suppressed')} suppressed`] : []),
    ...(of('existing') > 0 ? [`${of('existing')} existing`] : []),
    ...(excluded > 0 ? [`${count(excluded, 'file')} excluded`] : []),
  ]
}

/** Who has answered the question for a human, or that it will be asked. */
function declarationWords(report: RunReport): string[] {
  const reasons = bareDecisions(report, 'allow').map(({ reason }) => reason)
  const approvedBy = report.provenance?.approvedBy
  const human = approvedBy === undefined ? 'CI will ask for a human' : `approved by ${displayText(approvedBy)}`
  const needsHuman = reasons.includes('ai-written') || reasons.includes('micro-app')
  return [...reasons.flatMap((reason) => declarationAsides[reason] ?? []), ...(needsHuman ? [human] : [])]
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`
}

/** By hand: `toLocaleString` loads ICU data, which a passing hook has no time for. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
