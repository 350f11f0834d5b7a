import type { Component } from '../component.ts'
import { isObject, type JsonObject, listAt, objectAt, textAt } from '../json-value.ts'
import { importedComponent } from './imported-component.ts'
import { emptyReport, type ImportedReport, type ImportedVulnerability } from './imported-report.ts'
import { cweNames, firstLine, importedSeverity } from './imported-severity.ts'

/** States of an analysis (VEX) that call a vulnerability no problem here. */
const dismissals = new Set(['resolved', 'resolved_with_pedigree', 'false_positive', 'not_affected'])

/**
 * CycloneDX JSON: `{ components: [{ bom-ref, purl, licenses, components }], vulnerabilities: [{ id, references: [{ id }], ratings: [{ severity }], cwes,
 * description, affects: [{ ref }], analysis: { state } }] }`. In a VEX document `ref` is a package URL, or a BOM-Link that ends in one.
 */
export function readCycloneDxReport(report: JsonObject): ImportedReport {
  const byRef = new Map<string, Component>()
  const problems: string[] = []
  for (const one of nestedComponents(report)) {
    const component = importedComponent(textAt(one, 'purl') ?? '', licenceOf(one))
    const ref = textAt(one, 'bom-ref')
    if (component !== undefined) byRef.set(ref ?? component.purl, component)
    else if (textAt(one, 'type') === 'library')
      problems.push(`${textAt(one, 'name') ?? 'a library'} has no package URL`)
  }
  const listed = listAt(report, 'vulnerabilities')
  if (byRef.size === 0 && listed.length === 0) problems.push('it lists no package and no vulnerability')
  const vulnerabilities = listed.flatMap((one) => {
    const read = isObject(one) ? readVulnerability(one, byRef) : []
    if (read.length === 0)
      problems.push(
        `${isObject(one) ? (textAt(one, 'id') ?? 'a vulnerability') : 'a vulnerability'} names no package that the file has`,
      )
    return read
  })
  return { ...emptyReport, tool: 'CycloneDX', components: [...byRef.values()], vulnerabilities, problems }
}

function nestedComponents(holder: JsonObject): JsonObject[] {
  const found: JsonObject[] = []
  const open = [holder]
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const one of listAt(next, 'components').filter(isObject)) {
      found.push(one)
      open.push(one)
    }
  return found
}

function licenceOf(one: JsonObject): string | undefined {
  const choices = listAt(one, 'licenses').filter(isObject)
  const names = choices.flatMap((choice) => {
    const licence = objectAt(choice, 'license') ?? {}
    return textAt(choice, 'expression') ?? textAt(licence, 'id') ?? textAt(licence, 'name') ?? []
  })
  return names.length === 0 ? undefined : names.join(' AND ')
}

function readVulnerability(one: JsonObject, byRef: ReadonlyMap<string, Component>): ImportedVulnerability[] {
  const id = textAt(one, 'id')
  if (id === undefined) return []
  const state = textAt(objectAt(one, 'analysis') ?? {}, 'state')
  const references = listAt(one, 'references').filter(isObject)
  const [rating] = listAt(one, 'ratings').filter(isObject)
  return listAt(one, 'affects').flatMap((affected): ImportedVulnerability[] => {
    const ref = isObject(affected) ? (textAt(affected, 'ref') ?? '') : ''
    const component = byRef.get(ref) ?? importedComponent(decoded(ref.replace(/^urn:cdx:[^#]*#/, '')))
    if (component === undefined) return []
    return [
      {
        component,
        ids: [id, ...references.flatMap((reference) => textAt(reference, 'id') ?? [])],
        summary: firstLine(textAt(one, 'description')),
        ...importedSeverity(textAt(rating ?? {}, 'severity'), 'CycloneDX'),
        cwe: cweNames(listAt(one, 'cwes')),
        ...(state !== undefined && dismissals.has(state) ? { dismissed: state } : {}),
      },
    ]
  })
}

/** A BOM-Link has its package URL encoded. */
function decoded(ref: string): string {
  try {
    return ref.startsWith('pkg%3A') ? decodeURIComponent(ref) : ref
  } catch (error) {
    if (error instanceof URIError) return ref
    throw error
  }
}
