import { createHash } from 'node:crypto'
import type { Component, Source } from '../component.ts'
import { hashOf } from '../integrity.ts'
import { contentUuid } from './content-uuid.ts'
import { isLicenceExpression } from './licence-expression.ts'
import type { SbomMeta } from './sbom-meta.ts'

const rootId = 'SPDXRef-Root'

/** SPDX 2.3 JSON, as deterministic as `toCycloneDx`. The format demands a date: without one it is the epoch. */
export function toSpdx(components: readonly Component[], meta: SbomMeta): string {
  const sorted = components.toSorted((left, right) => (left.ref < right.ref ? -1 : left.ref > right.ref ? 1 : 0))
  const known = new Set(sorted.map((component) => component.ref))
  const body = {
    packages: [rootPackage(meta), ...sorted.map(packageOf)],
    relationships: [
      relationship('SPDXRef-DOCUMENT', 'DESCRIBES', rootId),
      ...sorted
        .filter((component) => component.isDirect)
        .map(({ ref }) => relationship(rootId, 'DEPENDS_ON', idOf(ref))),
      ...sorted.flatMap(({ ref, dependsOn }) =>
        dependsOn.filter((to) => known.has(to)).map((to) => relationship(idOf(ref), 'DEPENDS_ON', idOf(to))),
      ),
    ],
  }
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: meta.name,
    ...(meta.notRead === undefined || meta.notRead.length === 0
      ? {}
      : { comment: `Not read: ${meta.notRead.join('; ')}` }),
    documentNamespace: `urn:uuid:${contentUuid(JSON.stringify(body))}`,
    creationInfo: {
      created: (meta.timestamp ?? '1970-01-01T00:00:00Z').replace(/\.\d+Z$/, 'Z'),
      creators: [`Tool: ${meta.tool.name}-${meta.tool.version}`],
    },
    ...body,
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}

function rootPackage(meta: SbomMeta) {
  return {
    SPDXID: rootId,
    name: meta.name,
    ...(meta.version === undefined ? {} : { versionInfo: meta.version }),
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    ...(meta.tree === undefined ? {} : { sourceInfo: `git tree ${meta.tree}` }),
  }
}

function packageOf(component: Component) {
  const checksums = component.integrity
    .flatMap((token) => hashOf(token) ?? [])
    .map(({ algorithm, hex }) => ({ algorithm: algorithm.replace('-', ''), checksumValue: hex }))
  const stated = component.licence.kind === 'unknown' ? undefined : component.licence.expression
  const comments = [
    ...(stated !== undefined && !isLicenceExpression(stated) ? [stated] : []),
    ...(component.licence.kind === 'installed' ? ['stated by the installed package'] : []),
  ]
  return {
    SPDXID: idOf(component.ref),
    name: component.name,
    ...(component.version === '' ? {} : { versionInfo: component.version }),
    downloadLocation: locationOf(component.source),
    filesAnalyzed: false,
    licenseDeclared: stated !== undefined && isLicenceExpression(stated) ? stated : 'NOASSERTION',
    ...(comments.length === 0 ? {} : { licenseComments: comments.join('; ') }),
    ...(checksums.length === 0 ? {} : { checksums }),
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: component.purl }],
  }
}

function locationOf(source: Source): string {
  const url = 'url' in source ? source.url : undefined
  if (url === undefined || !/^[\w+.-]+:\/\/[!-~]+$/.test(url)) return 'NOASSERTION'
  return source.kind === 'git' && source.commit !== undefined ? `${url}@${source.commit}` : url
}

function relationship(from: string, type: string, to: string) {
  return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to }
}

/** Ids may hold letters, digits, `.` and `-` only; the digest keeps apart what that makes equal. */
function idOf(ref: string): string {
  const readable = ref
    .replace(/^pkg:/, '')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .slice(0, 80)
  return `SPDXRef-${readable}-${createHash('sha256').update(ref).digest('hex').slice(0, 8)}`
}
