import { type CheckName, checkNames, type Finding, type RunReport } from '@sallyport/core'
import { checkMark } from './check-mark.ts'
import { clickablePlace } from './clickable-place.ts'
import { findingStandings } from './finding-standing.ts'
import { markWords } from './messages.ts'
import { failureText } from './present-unseen.ts'
import { showText } from './show-text.ts'

/** JUnit XML: a suite for each check; a blocking finding fails its case, what was not looked at is an error. */
export function toJUnit(report: RunReport): string {
  const suites = checkNames.map((check) => suite(report, check))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sallyport">\n${suites.join('')}</testsuites>\n`
}

function suite(report: RunReport, check: CheckName): string {
  const standingOf = findingStandings(report)
  const findings = report.findings.filter((finding) => finding.check === check)
  const failing = findings.filter((finding) => standingOf(finding) === 'block')
  const failures = report.failures.filter((failure) => failure.check === check)
  const mark = checkMark(report, check)
  const isRun = mark.kind !== 'not-run'
  const cases = [
    ...findings.map((finding) => findingCase(finding, failing.includes(finding))),
    ...failures.map((failure) => testcase(check, failure.code, `<error message=${quoted(failureText(failure))}/>`)),
    ...(isRun ? [] : [testcase(check, 'not run', '<skipped message="not run"/>')]),
    ...(isRun && findings.length + failures.length === 0 ? [testcase(check, markWords(mark), '')] : []),
  ]
  const counts = `tests="${cases.length}" failures="${failing.length}" errors="${failures.length}" skipped="${isRun ? 0 : 1}"`
  return `  <testsuite name=${quoted(check)} ${counts}>\n${cases.join('')}  </testsuite>\n`
}

function findingCase(finding: Finding, isFailing: boolean): string {
  const text = `${clickablePlace(finding.location)} ${showText(finding.message)}`
  const body = isFailing
    ? `<failure type=${quoted(finding.severity)} message=${quoted(text)}>${escapeXml(showText(finding.remediation))}</failure>`
    : `<system-out>${escapeXml(text)}</system-out>`
  return testcase(finding.rule, clickablePlace(finding.location), body)
}

function testcase(className: string, name: string, body: string): string {
  return `    <testcase classname=${quoted(className)} name=${quoted(name)}>${body}</testcase>\n`
}

function quoted(text: string): string {
  return `"${escapeXml(showText(text))}"`
}

/** Characters that XML forbids are gone already: `showText` spells them out. */
function escapeXml(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, '?')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
