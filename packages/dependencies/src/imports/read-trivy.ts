import { isObject, type JsonObject, listAt, objectAt, textAt } from '../json-value.ts'
import { importedComponent, namedComponent } from './imported-component.ts'
import { emptyReport, type ImportedRemark, type ImportedReport, type ImportedVulnerability } from './imported-report.ts'
import { cweNames, firstLine, importedSeverity } from './imported-severity.ts'

/**
 * `{ SchemaVersion: 2, ArtifactName, Results: [{ Target, Class, Vulnerabilities: [{ VulnerabilityID, PkgName, PkgIdentifier: { PURL },
 * InstalledVersion, FixedVersion: "1.2.6, 0.2.4", Severity, Title, CweIDs }], Misconfigurations: [{ ID, Title, Severity, Message }], Secrets: [{ RuleID, Title }] }] }`
 */
export function readTrivy(report: JsonObject): ImportedReport {
  const problems: string[] = []
  const results = listAt(report, 'Results').filter(isObject)
  if (results.length === 0) problems.push('it has no results: Trivy found nothing that it could look at')
  const vulnerabilities = results.flatMap((result) =>
    listAt(result, 'Vulnerabilities').flatMap((one) => {
      const read = isObject(one) ? readVulnerability(one, textAt(result, 'Target')) : undefined
      if (read === undefined)
        problems.push(`a vulnerability of ${textAt(result, 'Target') ?? 'a target'} has no id or no package`)
      return read ?? []
    }),
  )
  return { ...emptyReport, tool: 'Trivy', vulnerabilities, remarks: results.flatMap(readRemarks), problems }
}

function readVulnerability(one: JsonObject, path: string | undefined): ImportedVulnerability | undefined {
  const id = textAt(one, 'VulnerabilityID')
  const name = textAt(one, 'PkgName')
  const version = textAt(one, 'InstalledVersion') ?? ''
  const purl = textAt(objectAt(one, 'PkgIdentifier') ?? {}, 'PURL')
  const named = name === undefined ? undefined : namedComponent(name, version)
  const component = (purl === undefined ? undefined : importedComponent(purl)) ?? named
  if (id === undefined || component === undefined) return undefined
  // Of several lines of releases, the first is the one that Trivy puts in its table.
  const fixed = textAt(one, 'FixedVersion')?.split(',')[0]?.trim()
  return {
    component,
    ids: [id],
    summary: firstLine(textAt(one, 'Title') ?? textAt(one, 'Description')),
    ...importedSeverity(textAt(one, 'Severity'), 'Trivy'),
    cwe: cweNames(listAt(one, 'CweIDs')),
    ...(fixed === undefined || fixed === '' ? {} : { fixedVersion: fixed }),
    ...(path === undefined ? {} : { path }),
  }
}

/** Misconfigurations that failed, secrets, licences. The match of a secret is not read. */
function readRemarks(result: JsonObject): ImportedRemark[] {
  const path = textAt(result, 'Target')
  const remark = (
    rule: string | undefined,
    message: string | undefined,
    severity: string | undefined,
  ): ImportedRemark => ({
    rule: rule ?? 'unnamed',
    severity: importedSeverity(severity, 'Trivy').severity,
    message: firstLine(message),
    ...(path === undefined ? {} : { path }),
  })
  const of = (key: string) => listAt(result, key).filter(isObject)
  return [
    ...of('Misconfigurations')
      .filter((one) => textAt(one, 'Status') !== 'PASS')
      .map((one) => remark(textAt(one, 'ID'), textAt(one, 'Title') ?? textAt(one, 'Message'), textAt(one, 'Severity'))),
    ...of('Secrets').map((one) => remark(textAt(one, 'RuleID'), textAt(one, 'Title'), textAt(one, 'Severity'))),
    ...of('Licenses').map((one) =>
      remark(
        'licence',
        `${textAt(one, 'PkgName') ?? 'a package'}: ${textAt(one, 'Name') ?? '?'}`,
        textAt(one, 'Severity'),
      ),
    ),
  ]
}
