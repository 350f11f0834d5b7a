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
    bareDecisions(report, 'allow').length === 0 &&
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

/** For a report that `isPlainPass`: `✔ sallyport  12 files · secrets 0 · sast 0 · dependencies = · provenance 0     0.9s`, without a line feed. */
export function renderPassLine(report: RunReport, { columns, color, unicode }: PassLineOptions): string {
  const marks = glyphs(unicode)
  const glyph = marks.verdict.allow
  const rest = ` sallyport  ${[coverageSummary(report, unicode), ...asides(report)].join(marks.separator)}`
  const time = duration(report.durationMs)
  const room = columns - glyph.length - rest.length - time.length
  const gap = time === '' ? '' : ' '.repeat(columns >= 60 ? Math.max(2, room) : 2)
  return color ? `\u001b[32m${glyph}\u001b[39m${rest}${gap}${time}` : `${glyph}${rest}${gap}${time}`
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
    ...(of('waived') > 0 ? [`${of('waived')} waived`] : []),
    ...(of('suppressed') > 0 ? [`${of('suppressed')} suppressed`] : []),
    ...(of('existing') > 0 ? [`${of('existing')} existing`] : []),
    ...(excluded > 0 ? [`${count(excluded, 'file')} excluded`] : []),
  ]
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`
}

/** By hand: `toLocaleString` loads ICU data, which a passing hook has no time for. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
