import type { Component, Ecosystem, LockfileReading } from '../component.ts'
import { type Hash, hashOf } from '../integrity.ts'
import { formatPackageUrl, parsePackageUrl } from '../package-url.ts'

export type Omittable = 'dev' | 'optional'

/** A package that a document, a lockfile or a folder says is there. */
export interface StatedPackage {
  /** The package URL without version, qualifiers and subpath: what makes two statements speak of one package. */
  readonly key: string
  /** The ecosystem in the words of package URLs: `npm`, `pypi`. */
  readonly type: string
  readonly name: string
  /** Empty where nobody says. */
  readonly version: string
  readonly hashes: readonly Hash[]
  /** Why it may be absent from an installation, where anything says so. */
  readonly omittable?: Omittable
}

/** Undefined where the text is no package URL. */
export function statedPackage(
  purl: string,
  { hashes = [], omittable }: { hashes?: readonly Hash[]; omittable?: Omittable | undefined } = {},
): StatedPackage | undefined {
  const url = parsePackageUrl(purl)
  if (url === undefined) return undefined
  const name = url.type === 'pypi' ? url.name.toLowerCase().replace(/[-_.]+/g, '-') : url.name
  const place = url.namespace === undefined ? {} : { namespace: url.namespace }
  return {
    key: formatPackageUrl({ type: url.type, ...place, name }),
    type: url.type,
    name: url.namespace === undefined ? name : `${url.namespace}/${name}`,
    version: url.version ?? '',
    hashes,
    ...(omittable === undefined ? {} : { omittable }),
  }
}

/** What a lockfile says, in the same shape. */
export function componentPackage({ purl, integrity, scope }: Component): StatedPackage | undefined {
  return statedPackage(purl, {
    hashes: integrity.flatMap((token) => hashOf(token) ?? []),
    omittable: scope === 'runtime' ? undefined : scope === 'dev' ? 'dev' : 'optional',
  })
}

/** The words of package URLs for ecosystems whose lockfiles name the project and the members of its workspace. */
const typeOf: Partial<Record<Ecosystem, string>> = { npm: 'npm', PyPI: 'pypi', 'crates.io': 'cargo', RubyGems: 'gem' }

/**
 * Whether a document lists the project itself as one of its packages, as Syft does. A lockfile that does not tell the project's version stands for
 * every version of it.
 */
export function isProjectItself(
  { type, name, version }: StatedPackage,
  lockfiles: readonly LockfileReading[],
): boolean {
  return lockfiles.some(
    ({ ecosystem, roots }) =>
      typeOf[ecosystem] === type &&
      roots.some((root) => root.name === name && (root.version === undefined || root.version === version)),
  )
}
