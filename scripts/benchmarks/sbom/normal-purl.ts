import { formatPackageUrl, parsePackageUrl } from '../../../packages/dependencies/src/index.ts'

/**
 * What two tools can be expected to agree on: type, name and version. Without qualifiers and subpath, in the spelling of
 * the purl type; undefined for packages without a version, which name no package.
 */
export function normalPurl(text: string): string | undefined {
  const purl = parsePackageUrl(text)
  if (purl?.version === undefined) return undefined
  const isFolded = ['golang', 'composer', 'github', 'pypi', 'hex', 'pub'].includes(purl.type)
  const fold = (part: string) => (isFolded ? part.toLowerCase() : part)
  // Syft writes what follows the third part of a module's path as a subpath, although it belongs to the module's name.
  const path = [purl.namespace ?? '', purl.name, purl.type === 'golang' ? (purl.subpath ?? '') : ''].join('/')
  const parts = path.split('/').filter((part) => part !== '')
  const name = parts.pop() ?? ''
  return formatPackageUrl({
    type: purl.type,
    ...(parts.length === 0 ? {} : { namespace: fold(parts.join('/')) }),
    name: purl.type === 'pypi' ? fold(name).replace(/[-_.]+/g, '-') : fold(name),
    version: purl.version,
  })
}

export function normalPurls(purls: Iterable<string>): ReadonlySet<string> {
  return new Set([...purls].flatMap((purl) => normalPurl(purl) ?? []))
}
