import { basename } from 'node:path'
import { UserError } from '@sallyport/core'
import { toCycloneDx, toSpdx } from '@sallyport/dependencies'
import type { Repository } from '@sallyport/git'
import { version } from '../version.ts'
import type { RevisionComponents } from './tree-components.ts'

const sbomFormats = ['cyclonedx', 'cyclonedx-1.5', 'spdx'] as const

/** Deterministic bytes: the same tree gives the same SBOM. */
export function sbomText(
  components: RevisionComponents,
  { root, gitDir }: Pick<Repository, 'root' | 'gitDir'>,
  format: string,
): string {
  const meta = {
    tool: { name: 'sallyport', version },
    name: basename(root ?? gitDir),
    tree: components.tree,
    lockfiles: components.lockfiles.map(({ path, oid }) => ({ path, oid })),
    notRead: components.notRead.map(({ path, message }) => `${path}: ${message}`),
  }
  switch (format) {
    case 'cyclonedx':
      return toCycloneDx(components.merged, meta)
    case 'cyclonedx-1.5':
      return toCycloneDx(components.merged, meta, { spec: '1.5' })
    case 'spdx':
      return toSpdx(components.merged, meta)
    default:
      throw new UserError('usage', `there is no SBOM format called ${format}`, `formats: ${sbomFormats.join(', ')}`)
  }
}
