import { closestName, UserError } from '@sallyport/core'
import type { Component } from '../component.ts'
import { type DeniedLicences, readDeniedLicences } from '../licences/judge-licence.ts'
import { spdxIds } from '../licences/spdx-ids.ts'
import { formatPackageUrl, parsePackageUrl } from '../package-url.ts'

/** The configuration's lists, ready to compare. */
export interface DenyLists {
  readonly isDeniedPackage: (component: Component) => boolean
  /** Absent where none is denied: then nobody asks for licences. */
  readonly licences?: DeniedLicences
}

/** An entry that could never match is a mistake in the configuration, not a rule that found nothing. */
export function readDenyLists(lists: {
  readonly deniedPackages?: readonly string[]
  readonly deniedLicences?: readonly string[]
}): DenyLists {
  const { deniedPackages = [], deniedLicences = [] } = lists
  const packages = new Set(deniedPackages.map(deniedPackage))
  const isDeniedPackage = ({ purl, name }: Component) => {
    const plain = withoutQualifiers(purl) ?? purl
    return packages.has(name.toLowerCase()) || packages.has(plain) || packages.has(plain.replace(/@[^@/]*$/, ''))
  }
  if (deniedLicences.length === 0) return { isDeniedPackage }
  const { unknown, ...licences } = readDeniedLicences(deniedLicences)
  const [wrong] = unknown
  if (wrong !== undefined) throw unknownLicence(wrong)
  return { isDeniedPackage, licences }
}

/** A name, of any ecosystem, or a package URL with or without a version. */
function deniedPackage(entry: string): string {
  const purl = withoutQualifiers(entry)
  if (purl !== undefined) return purl
  if (!entry.startsWith('pkg:')) return entry.toLowerCase()
  throw new UserError(
    'config-invalid',
    `dependencies.denyPackages names ${entry}, which is no package URL`,
    'write it like pkg:npm/left-pad or pkg:npm/%40scope/name@1.3.0',
  )
}

/** `pkg:npm/a@1?vcs_url=…` is denied by `pkg:npm/a`. */
function withoutQualifiers(purl: string): string | undefined {
  const parsed = parsePackageUrl(purl)
  if (parsed === undefined) return undefined
  const { qualifiers: _qualifiers, subpath: _subpath, ...kept } = parsed
  return formatPackageUrl(kept)
}

function unknownLicence(entry: string): UserError {
  const suggestion = closestName(entry, [...spdxIds.values()])
  return new UserError(
    'config-invalid',
    `dependencies.denyLicences names ${entry}, which is no identifier of SPDX`,
    suggestion === undefined
      ? 'see the list of spdx.org/licenses; own ones are LicenseRef-NAME'
      : `did you mean ${suggestion}?`,
  )
}
