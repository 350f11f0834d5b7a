import { isObject, type JsonObject, listAt, textAt } from '../json-value.ts'
import { importedComponent } from './imported-component.ts'
import { emptyReport, type ImportedReport } from './imported-report.ts'

/** `{ artifacts: [{ name, version, purl, licenses: [{ spdxExpression, value }] }], descriptor: { name: "syft" } }`: packages, no findings. */
export function readSyft(report: JsonObject): ImportedReport {
  const artifacts = listAt(report, 'artifacts')
  const components = artifacts.map((one) => (isObject(one) ? readArtifact(one) : undefined))
  const read = components.filter((component) => component !== undefined)
  const lost = artifacts.length - read.length
  return {
    ...emptyReport,
    tool: 'Syft',
    components: read,
    problems: [
      ...(artifacts.length === 0 ? ['it lists no package'] : []),
      ...(lost > 0 ? [`${lost} of its packages have no package URL`] : []),
    ],
  }
}

function readArtifact(one: JsonObject): ReturnType<typeof importedComponent> {
  const [licence] = listAt(one, 'licenses').filter(isObject)
  const expression = textAt(licence ?? {}, 'spdxExpression') ?? textAt(licence ?? {}, 'value')
  return importedComponent(textAt(one, 'purl') ?? '', expression === '' ? undefined : expression)
}
