import { displayText, type Finding, type RunReport } from '@sallyport/core'
import { findingStandings, openStandings, type Standing } from './finding-standing.ts'
import { headline } from './headline.ts'
import { messages } from './messages.ts'
import { failureText } from './present-unseen.ts'
import { showText } from './show-text.ts'

/** Workflow commands of GitHub Actions (`::error file=…::message`), which become annotations on the change. */
export function toGitHub(report: RunReport): string {
  const standingOf = findingStandings(report)
  const open = report.findings.filter((finding) => openStandings.includes(standingOf(finding)))
  const { title, detail } = headline(report)
  const lines = [
    ...open.map((finding) => findingCommand(finding, standingOf(finding))),
    ...report.failures.map((failure) =>
      command(
        'error',
        {
          ...(failure.path === undefined ? {} : { file: failure.path }),
          title: `${failure.check} did not look at everything`,
        },
        failureText(failure),
      ),
    ),
    ...report.skipped.map(({ check, reason }) => command('error', { title: check }, messages.skipped(reason))),
    command(
      report.verdict.outcome === 'allow' ? 'notice' : level[verdictStanding(report)],
      { title: 'sallyport' },
      [title, detail].filter((text) => text !== '').join(': '),
    ),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const level: Readonly<Record<Standing, 'error' | 'warning' | 'notice'>> = {
  block: 'error',
  incomplete: 'error',
  review: 'warning',
  warn: 'warning',
  noted: 'notice',
  existing: 'notice',
  waived: 'notice',
  suppressed: 'notice',
}

function verdictStanding({ verdict }: RunReport): Standing {
  return verdict.outcome === 'allow' ? 'noted' : verdict.outcome
}

function findingCommand({ location, rule, message, remediation }: Finding, standing: Standing): string {
  const { path, startLine, endLine, startColumn, endColumn } = location
  // GitHub shows columns only where the annotation is on one line.
  const columns = startLine === endLine ? { col: String(startColumn), endColumn: String(endColumn) } : {}
  const place = { file: path, line: String(startLine), endLine: String(endLine), ...columns }
  return command(
    level[standing],
    { ...place, title: rule },
    remediation === '' ? message : `${message}. ${remediation}`,
  )
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${name} ${written.join(',')}::${escapeData(showText(message))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Line breaks are encoded, so that the name still names the file; all else that is not plain is spelled out. */
function escapeProperty(text: string): string {
  return displayText(escapeData(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
