import { isObject, type JsonObject, listAt, objectAt, textAt } from '../json-value.ts'
import { importedComponent, namedComponent } from './imported-component.ts'
import { emptyReport, type ImportedReport, type ImportedVulnerability } from './imported-report.ts'
import { firstLine, importedSeverity } from './imported-severity.ts'

/**
 * `{ matches: [{ vulnerability: { id, severity, description, fix: { versions, state } }, relatedVulnerabilities: [{ id }],
 * artifact: { name, version, purl, locations: [{ path }] } }], descriptor: { name: "grype" } }`
 */
export function readGrype(report: JsonObject): ImportedReport {
  const read = listAt(report, 'matches').map((match) => (isObject(match) ? readMatch(match) : undefined))
  return {
    ...emptyReport,
    tool: 'Grype',
    vulnerabilities: read.filter((match) => match !== undefined),
    problems: read.includes(undefined) ? ['a match has no vulnerability or no package'] : [],
  }
}

function readMatch(match: JsonObject): ImportedVulnerability | undefined {
  const flaw = objectAt(match, 'vulnerability') ?? {}
  const artifact = objectAt(match, 'artifact') ?? {}
  const id = textAt(flaw, 'id')
  const component =
    importedComponent(textAt(artifact, 'purl') ?? '') ??
    namedComponent(textAt(artifact, 'name') ?? '', textAt(artifact, 'version') ?? '')
  if (id === undefined || component === undefined) return undefined
  const [fixed] = listAt(objectAt(flaw, 'fix') ?? {}, 'versions')
  const related = listAt(match, 'relatedVulnerabilities').filter(isObject)
  const [location] = listAt(artifact, 'locations').filter(isObject)
  const path = location === undefined ? undefined : textAt(location, 'path')?.replace(/^\//, '')
  return {
    component,
    ids: [id, ...related.flatMap((one) => textAt(one, 'id') ?? [])],
    summary: firstLine(textAt(flaw, 'description')),
    ...importedSeverity(textAt(flaw, 'severity'), 'Grype'),
    cwe: [],
    ...(typeof fixed === 'string' && fixed !== '' ? { fixedVersion: fixed } : {}),
    ...(path === undefined ? {} : { path }),
  }
}
