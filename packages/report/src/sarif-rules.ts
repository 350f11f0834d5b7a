import { confidences, type Finding, isAtLeast, type RunReport, type Severity, severities } from '@sallyport/core'

export type SarifLevel = 'error' | 'warning' | 'note'

export const severityLevels: Readonly<Record<Severity, SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
}

/** GitHub sorts by this number: over 9 critical, over 7 high, from 4 medium. */
const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: '0.1',
}

/** One descriptor for each rule that found something. */
export function sarifRules(report: RunReport) {
  const byRule = Map.groupBy(report.findings, ({ rule }) => rule)
  return [...byRule].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, findings]) => descriptor(id, findings))
}

function descriptor(id: string, findings: readonly Finding[]) {
  const severity = most(
    severities,
    findings.map((finding) => finding.severity),
  )
  const confidence = most(
    confidences,
    findings.map((finding) => finding.confidence),
  )
  const cwe = weaknesses(findings)
  const help = [...new Set(findings.map(({ remediation }) => remediation))].filter((text) => text !== '').join('\n')
  const title = findings[0]?.message ?? id
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: help === '' ? title : help },
    defaultConfiguration: { level: severityLevels[severity] },
    ...(cwe.length === 0 ? {} : { relationships: cwe.map(relationship) }),
    properties: {
      precision: confidence,
      'security-severity': securitySeverity[severity],
      tags: ['security', ...cwe.map((name) => `external/cwe/${name.toLowerCase()}`)],
    },
  }
}

function relationship(cwe: string) {
  return { target: { id: number(cwe), toolComponent: { name: 'CWE', index: 0 } }, kinds: ['superset'] }
}

/** The weaknesses that the rules refer to; absent where there are none. */
export function sarifTaxonomy(report: RunReport) {
  const cwe = weaknesses(report.findings)
  if (cwe.length === 0) return undefined
  return {
    name: 'CWE',
    organization: 'MITRE',
    shortDescription: { text: 'Common Weakness Enumeration' },
    isComprehensive: false,
    taxa: cwe.map((name) => ({ id: number(name) })),
  }
}

function weaknesses(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(({ cwe }) => cwe))].sort()
}

function number(cwe: string): string {
  return cwe.replace('CWE-', '')
}

function most<T extends string>(scale: readonly [T, ...T[]], values: readonly T[]): T {
  return values.reduce((highest, value) => (isAtLeast(scale, value, highest) ? value : highest), scale[0])
}
