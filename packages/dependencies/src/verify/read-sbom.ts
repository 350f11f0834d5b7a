import type { Hash } from '../integrity.ts'
import { isObject, type JsonObject, listAt, objectAt, parseJson, textAt } from '../json-value.ts'
import { type Omittable, type StatedPackage, statedPackage } from './stated-package.ts'

export interface SbomDocument {
  /** `CycloneDX 1.6`, `SPDX-2.3`, `Syft`, `Trivy`. */
  readonly format: string
  readonly packages: readonly StatedPackage[]
  /** Entries that name no package URL: files, operating systems, applications. */
  readonly withoutPurl: number
}

/**
 * CycloneDX JSON, SPDX 2 JSON, and the own JSON of Syft and Trivy. The project that a document describes is not one of its packages.
 * Undefined for anything else.
 */
export function readSbom(bytes: Uint8Array): SbomDocument | undefined {
  const value = parseJson(new TextDecoder().decode(bytes))
  if (!isObject(value)) return undefined
  if (value.bomFormat === 'CycloneDX')
    return documentOf(`CycloneDX ${textAt(value, 'specVersion') ?? ''}`.trim(), cycloneDxEntries(value))
  if (textAt(value, 'spdxVersion')?.startsWith('SPDX-2.') === true)
    return documentOf(textAt(value, 'spdxVersion') ?? '', spdxEntries(value))
  if (Array.isArray(value.artifacts) && textAt(objectAt(value, 'descriptor') ?? {}, 'name') === 'syft')
    return documentOf(
      'Syft',
      objects(listAt(value, 'artifacts')).map((artifact) => ({ purl: textAt(artifact, 'purl') })),
    )
  if (Array.isArray(value.Results) && value.SchemaVersion !== undefined) return documentOf('Trivy', trivyEntries(value))
  return undefined
}

interface Entry {
  readonly purl: string | undefined
  readonly hashes?: readonly Hash[]
  readonly omittable?: Omittable | undefined
}

function documentOf(format: string, entries: readonly Entry[]): SbomDocument {
  const packages = entries.flatMap(({ purl, ...rest }) => (purl === undefined ? [] : (statedPackage(purl, rest) ?? [])))
  return { format, packages, withoutPurl: entries.length - packages.length }
}

function objects(list: readonly unknown[]): readonly JsonObject[] {
  return list.filter(isObject)
}

/** Components may hold components. */
function cycloneDxEntries(value: JsonObject): Entry[] {
  const found: Entry[] = []
  const waiting = [...objects(listAt(value, 'components'))]
  for (let component = waiting.pop(); component !== undefined; component = waiting.pop()) {
    waiting.push(...objects(listAt(component, 'components')))
    found.push({
      purl: textAt(component, 'purl'),
      hashes: hashesOf(listAt(component, 'hashes'), 'alg', 'content'),
      omittable: omittable(component),
    })
  }
  return found
}

/** `scope` is the standard's word; npm writes properties instead. */
function omittable(component: JsonObject): Omittable | undefined {
  const marks = objects(listAt(component, 'properties'))
    .filter(({ value }) => value === 'true')
    .map((property) => textAt(property, 'name'))
  const scope = textAt(component, 'scope')
  if (scope === 'excluded' || marks.includes('cdx:npm:package:development')) return 'dev'
  return scope === 'optional' || marks.includes('cdx:npm:package:optional') ? 'optional' : undefined
}

function spdxEntries(value: JsonObject): Entry[] {
  const described = new Set([
    ...listAt(value, 'documentDescribes'),
    ...objects(listAt(value, 'relationships'))
      .filter(
        ({ relationshipType, spdxElementId }) =>
          relationshipType === 'DESCRIBES' && spdxElementId === 'SPDXRef-DOCUMENT',
      )
      .map(({ relatedSpdxElement }) => relatedSpdxElement),
  ])
  return objects(listAt(value, 'packages'))
    .filter(({ SPDXID }) => !described.has(SPDXID))
    .map((entry) => ({
      purl: objects(listAt(entry, 'externalRefs'))
        .filter(({ referenceType }) => referenceType === 'purl')
        .map((reference) => textAt(reference, 'referenceLocator'))[0],
      hashes: hashesOf(listAt(entry, 'checksums'), 'algorithm', 'checksumValue'),
    }))
}

function trivyEntries(value: JsonObject): Entry[] {
  return objects(listAt(value, 'Results')).flatMap((result) =>
    objects(listAt(result, 'Packages')).map((entry) => ({
      purl: textAt(objectAt(entry, 'Identifier') ?? {}, 'PURL'),
      omittable: entry.Dev === true ? 'dev' : undefined,
    })),
  )
}

/** `SHA512`, `SHA-512` and `sha512` are one. */
function hashesOf(list: readonly unknown[], algorithm: string, content: string): Hash[] {
  return objects(list).flatMap((item) => {
    const name = textAt(item, algorithm)
      ?.toUpperCase()
      .replace(/^SHA-?(?=\d)/, 'SHA-')
    const hex = textAt(item, content)?.toLowerCase()
    return name === undefined || hex === undefined ? [] : [{ algorithm: name, hex }]
  })
}
