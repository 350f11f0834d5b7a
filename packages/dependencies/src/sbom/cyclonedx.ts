import type { Component, Licence, Scope } from '../component.ts'
import { hashOf } from '../integrity.ts'
import { contentUuid } from './content-uuid.ts'
import { isLicenceExpression, licenceId } from './licence-expression.ts'
import type { SbomMeta } from './sbom-meta.ts'

const rootRef = 'root'

/** CycloneDX JSON, 1.6 unless asked. Deterministic: sorted, without a clock, the serial number follows from the content. */
export function toCycloneDx(
  components: readonly Component[],
  meta: SbomMeta,
  options: { readonly spec?: '1.5' | '1.6' } = {},
): string {
  const spec = options.spec ?? '1.6'
  const sorted = components.toSorted((left, right) => (left.ref < right.ref ? -1 : left.ref > right.ref ? 1 : 0))
  const edges = [
    { ref: rootRef, dependsOn: directRefs(sorted, meta) },
    ...sorted.map(({ ref, dependsOn }) => (dependsOn.length === 0 ? { ref } : { ref, dependsOn })),
  ]
  const body = [
    '"version": 1',
    `"metadata": ${JSON.stringify(metadataOf(meta))}`,
    `"components": ${lines(sorted.map(componentOf))}`,
    `"dependencies": ${lines(edges)}`,
  ].join(',\n')
  const head = [
    `"$schema": "http://cyclonedx.org/schema/bom-${spec}.schema.json"`,
    '"bomFormat": "CycloneDX"',
    `"specVersion": "${spec}"`,
    `"serialNumber": "urn:uuid:${contentUuid(body)}"`,
  ].join(',\n')
  return `{\n${head},\n${body}\n}\n`
}

/** One item a line: half the size of indented JSON, and still good to read in a diff. */
function lines(items: readonly object[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
}

function metadataOf(meta: SbomMeta) {
  const properties = [
    ...(meta.tree === undefined ? [] : [property('tree', meta.tree)]),
    ...(meta.lockfiles ?? []).map(({ path, oid }) => property('lockfile', oid === undefined ? path : `${path}@${oid}`)),
    ...(meta.notRead ?? []).map((text) => property('notRead', text)),
  ]
  return {
    ...(meta.timestamp === undefined ? {} : { timestamp: meta.timestamp }),
    tools: { components: [{ type: 'application', name: meta.tool.name, version: meta.tool.version }] },
    component: {
      type: 'application',
      'bom-ref': rootRef,
      name: meta.name,
      ...(meta.version === undefined ? {} : { version: meta.version }),
      ...(properties.length === 0 ? {} : { properties }),
    },
  }
}

function componentOf(component: Component) {
  const scope = component.name.startsWith('@') ? component.name.indexOf('/') : -1
  const hashes = component.integrity.flatMap((token) => hashOf(token) ?? [])
  const references = referencesOf(component)
  return {
    type: component.ecosystem === 'Docker' ? 'container' : 'library',
    'bom-ref': component.ref,
    ...(scope === -1 ? {} : { group: component.name.slice(0, scope) }),
    name: component.name.slice(scope + 1),
    ...(component.version === '' ? {} : { version: component.version }),
    scope: scopes[component.scope],
    ...(hashes.length === 0
      ? {}
      : { hashes: unique(hashes.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex }))) }),
    ...licencesOf(component.licence),
    purl: component.purl,
    ...(references.length === 0 ? {} : { externalReferences: references }),
    properties: propertiesOf(component),
  }
}

/** CycloneDX knows three: `excluded` is what is not there at run time. */
const scopes: Readonly<Record<Scope, string>> = {
  runtime: 'required',
  optional: 'optional',
  peer: 'optional',
  dev: 'excluded',
}

function licencesOf(licence: Licence) {
  if (licence.kind === 'unknown') return {}
  const id = licenceId(licence.expression)
  if (id !== undefined) return { licenses: [{ license: { id } }] }
  if (isLicenceExpression(licence.expression)) return { licenses: [{ expression: licence.expression }] }
  return { licenses: [{ license: { name: licence.expression } }] }
}

function referencesOf({ source }: Component) {
  // `iri-reference` in the schema: anything with spaces or controls in it would make the whole document invalid.
  const url = 'url' in source ? source.url : undefined
  if (url === undefined || !/^[\w+.-]+:[!-~]+$/.test(url) || /["<>\\^`{|}]|%(?![0-9a-f]{2})/i.test(url)) return []
  return [{ type: source.kind === 'git' ? 'vcs' : 'distribution', url }]
}

function propertiesOf(component: Component) {
  return [
    property('direct', String(component.isDirect)),
    property('scope', component.scope),
    ...(component.hasInstallScript === true ? [property('installScript', 'true')] : []),
    // Declared in a manifest, pinned by nothing.
    ...(component.requested === undefined ? [] : [property('requested', component.requested)]),
    ...(component.statedAs === undefined ? [] : [property('statedAs', component.statedAs)]),
    ...(component.source.kind === 'registry' ? [] : [property('source', component.source.kind)]),
  ]
}

function property(name: string, value: string) {
  return { name: `sallyport:${name}`, value }
}

function directRefs(components: readonly Component[], meta: SbomMeta): string[] {
  const fromRoots = meta.roots?.flatMap((root) => root.declared.flatMap((declared) => declared.ref ?? []))
  const known = new Set(components.map((component) => component.ref))
  const refs = fromRoots ?? components.flatMap((component) => (component.isDirect ? component.ref : []))
  return [...new Set(refs)].filter((ref) => known.has(ref)).sort()
}

/** The schema wants unique items. */
function unique<T extends { readonly alg: string; readonly content: string }>(hashes: readonly T[]): T[] {
  const sorted = hashes.toSorted((a, b) => (a.alg + a.content < b.alg + b.content ? -1 : 1))
  return sorted.filter((hash, index) => index === 0 || hash.content !== sorted[index - 1]?.content)
}
