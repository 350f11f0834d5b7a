import type { AppliedWaiver, Finding, RunReport } from '@sallyport/core'
import { findingStandings, type Standing } from './finding-standing.ts'
import { pathUri } from './path-uri.ts'
import { severityLevels } from './sarif-rules.ts'

/** Paths of text that is no file. */
const messagePaths: readonly string[] = ['commit message', 'tag message', 'ref name']

export function sarifResults(report: RunReport, ruleIds: readonly string[]) {
  const standingOf = findingStandings(report)
  return report.findings.map((finding) => {
    const standing = standingOf(finding)
    const suppressions = [
      ...waiverSuppressions(finding, standing, report.waivers),
      ...commentSuppressions(finding, standing),
    ]
    return {
      ruleId: finding.rule,
      ruleIndex: ruleIds.indexOf(finding.rule),
      level: standing === 'block' ? 'error' : severityLevels[finding.severity],
      message: { text: finding.message },
      locations: [sarifLocation(finding)],
      partialFingerprints: {
        'sallyport/v1': finding.fingerprint,
        ...(finding.contentFingerprint === undefined ? {} : { 'sallyportContent/v1': finding.contentFingerprint }),
      },
      baselineState: finding.isNew ? 'new' : 'unchanged',
      ...(suppressions.length === 0 ? {} : { suppressions }),
      properties: {
        check: finding.check,
        severity: finding.severity,
        confidence: finding.confidence,
        standing,
        ...(finding.introducedBy === undefined ? {} : { introducedBy: finding.introducedBy }),
        ...(finding.facts === undefined ? {} : { facts: finding.facts }),
      },
    }
  })
}

function sarifLocation({ location, excerpt }: Finding) {
  const { path, ...region } = location
  const lines = excerpt.split('\n').length
  const context = { startLine: region.startLine, endLine: region.startLine + lines - 1, snippet: { text: excerpt } }
  return {
    physicalLocation: {
      artifactLocation: { uri: pathUri(path), uriBaseId: '%SRCROOT%' },
      region,
      // It must hold the whole region, and an excerpt stops after three lines.
      ...(excerpt === '' || context.endLine < region.endLine ? {} : { contextRegion: context }),
    },
    ...(messagePaths.includes(path) ? { logicalLocations: [{ name: path }] } : {}),
  }
}

/** What still asks for a human does not hide the result: `underReview` keeps it visible. */
function suppressionStatus(standing: Standing): 'accepted' | 'underReview' {
  return standing === 'waived' || standing === 'suppressed' ? 'accepted' : 'underReview'
}

function waiverSuppressions(finding: Finding, standing: Standing, waivers: readonly AppliedWaiver[]) {
  return waivers
    .filter(({ status, covered }) => status === 'matched' && covered.includes(finding.fingerprint))
    .map(({ waiver }) => ({
      kind: 'external',
      status: suppressionStatus(standing),
      justification: waiver.reason,
      properties: { id: waiver.id, owner: waiver.owner, expires: waiver.expires },
    }))
}

/** A comment that does not count is no suppression: a viewer that looks at the list alone would hide the result. */
function commentSuppressions({ suppression }: Finding, standing: Standing) {
  if (suppression?.counts !== true) return []
  return [
    {
      kind: 'inSource',
      status: suppressionStatus(standing),
      justification: suppression.reason ?? suppression.marker,
    },
  ]
}
