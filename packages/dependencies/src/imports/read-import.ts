import { isObject, objectAt, parseJson, textAt, valueAt } from '../json-value.ts'
import type { ImportedReport } from './imported-report.ts'
import { readCycloneDxReport } from './read-cyclonedx-report.ts'
import { readGrype } from './read-grype.ts'
import { readSarif } from './read-sarif.ts'
import { readSyft } from './read-syft.ts'
import { readTrivy } from './read-trivy.ts'

/** A file that another tool wrote. */
export interface ImportFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Told apart by what is in it, never by its name. Undefined where it is no output of a tool that we read. */
export function readImport({ bytes }: ImportFile): ImportedReport | undefined {
  const report = parseJson(Buffer.from(bytes).toString('utf8'))
  if (!isObject(report)) return undefined
  if (textAt(report, 'bomFormat') === 'CycloneDX') return readCycloneDxReport(report)
  if (Array.isArray(valueAt(report, 'runs')) && textAt(report, 'version')?.startsWith('2.') === true)
    return readSarif(report)
  if (typeof valueAt(report, 'SchemaVersion') === 'number' && textAt(report, 'ArtifactName') !== undefined)
    return readTrivy(report)
  const tool = textAt(objectAt(report, 'descriptor') ?? {}, 'name')
  if (tool === 'grype' && Array.isArray(valueAt(report, 'matches'))) return readGrype(report)
  return tool === 'syft' && Array.isArray(valueAt(report, 'artifacts')) ? readSyft(report) : undefined
}
