import type { Component, Scope } from '../component.ts'
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

/** Runs for every package of a large lockfile: fields are set one by one, because spreads would double its time. */
function componentOf(component: Component): object {
  const { ecosystem, ref, name, version, integrity, licence } = component
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  const written: Record<string, unknown> = { type: ecosystem === 'Docker' ? 'container' : 'library', 'bom-ref': ref }
  if (slash !== -1) written.group = name.slice(0, slash)
  written.name = slash === -1 ? name : name.slice(slash + 1)
  if (version !== '') written.version = version
  written.scope = scopes[component.scope]
  const hashes = integrity.flatMap((token) => hashOf(token) ?? [])
  if (hashes.length > 0) written.hashes = unique(hashes.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex })))
  if (licence.kind !== 'unknown') written.licenses = licencesOf(licence.expression)
  written.purl = component.purl
  const references = referencesOf(component)
  if (references.length > 0) written.externalReferences = references
  written.properties = propertiesOf(component)
  return written
}

/** CycloneDX knows three: `excluded` is what is not there at run time. */
const scopes: Readonly<Record<Scope, string>> = {
  runtime: 'required',
  optional: 'optional',
  peer: 'optional',
  dev: 'excluded',
}

function licencesOf(expression: string): readonly object[] {
  const id = licenceId(expression)
  if (id !== undefined) return [{ license: { id } }]
  return isLicenceExpression(expression) ? [{ expression }] : [{ license: { name: expression } }]
}

function referencesOf({ source }: Component) {
  // `iri-reference` in the schema: anything with spaces or controls in it would make the whole document invalid.
  const url = 'url' in source ? source.url : undefined
  if (url === undefined || !/^[\w+.-]+:[!-~]+$/.test(url) || /["<>\\^`{|}]|%(?![0-9a-f]{2})/i.test(url)) return []
  return [{ type: source.kind === 'git' ? 'vcs' : 'distribution', url }]
}

function propertiesOf(component: Component) {
  const { isDirect, scope, hasInstallScript, requested, statedAs, source, licence } = component
  const properties = [property('direct', String(isDirect)), property('scope', scope)]
  if (hasInstallScript === true) properties.push(property('installScript', 'true'))
  // Declared in a manifest, pinned by nothing.
  if (requested !== undefined) properties.push(property('requested', requested))
  if (statedAs !== undefined) properties.push(property('statedAs', statedAs))
  if (source.kind !== 'registry') properties.push(property('source', source.kind))
  // Not from the lockfile but from the metadata of the installed package: no part of the tree.
  if (licence.kind === 'installed') properties.push(property('licenceFrom', 'installed package'))
  return properties
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
  if (hashes.length < 2) return [...hashes]
  const sorted = hashes.toSorted((a, b) => (a.alg + a.content < b.alg + b.content ? -1 : 1))
  return sorted.filter((hash, index) => index === 0 || hash.content !== sorted[index - 1]?.content)
}
