import type { Component, Ecosystem } from '../component.ts'
import { formatPackageUrl, parsePackageUrl } from '../package-url.ts'

const ecosystems: ReadonlyMap<string, Ecosystem> = new Map([
  ['npm', 'npm'],
  ['pypi', 'PyPI'],
  ['golang', 'Go'],
  ['cargo', 'crates.io'],
  ['gem', 'RubyGems'],
  ['composer', 'Packagist'],
  ['nuget', 'NuGet'],
  ['maven', 'Maven'],
  ['githubactions', 'GitHub Actions'],
  ['github', 'GitHub Actions'],
])

/** A package as a foreign tool names it. Undefined where the text is no package URL. */
export function importedComponent(purl: string, licence?: string): Component | undefined {
  const parsed = parsePackageUrl(purl)
  if (parsed === undefined) return undefined
  const { type, namespace, name, version = '' } = parsed
  // Tools add qualifiers of their own; without them the package is the one that a lockfile names.
  const plain = formatPackageUrl({ type, name, version, ...(namespace === undefined ? {} : { namespace }) })
  const separator = type === 'maven' ? ':' : '/'
  return {
    ref: plain,
    purl: plain,
    // What OSV has no such name for is looked up under a name that no advisory bears.
    ecosystem: ecosystems.get(type) ?? 'Docker',
    name: namespace === undefined ? name : `${namespace}${separator}${name}`,
    version,
    integrity: [],
    source: { kind: 'registry' },
    isDirect: false,
    scope: 'runtime',
    licence: licence === undefined ? { kind: 'unknown' } : { kind: 'lockfile', expression: licence },
    dependsOn: [],
  }
}

/** Where a tool gives name and version only. */
export function namedComponent(name: string, version: string): Component | undefined {
  return importedComponent(formatPackageUrl({ type: 'generic', name, version }))
}

/** Ecosystems of ours that OSV does not have, so that none of its records could speak of them. */
const withoutAdvisories: ReadonlySet<string> = new Set(['Docker', 'GitLab CI', 'pre-commit', 'URL'])

/** Whether our advisories can speak of it. */
export function hasAdvisories({ ecosystem }: Component): boolean {
  return !withoutAdvisories.has(ecosystem)
}
