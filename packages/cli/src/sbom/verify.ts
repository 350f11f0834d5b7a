import { displayText, UserError } from '@sallyport/core'
import { comparePackages, isProjectItself, type Omittable, type PackageDifference } from '@sallyport/dependencies'
import { readSbomFile, readTarget } from './verify-target.ts'

export interface VerifyRequest {
  readonly cwd: string
  readonly sbom: string
  readonly against: string
  readonly omit: readonly Omittable[]
  readonly isJson: boolean
}

export interface Verification {
  readonly text: string
  readonly isSame: boolean
}

/** Compares an SBOM with what is there. Nothing to compare is an error, never "the same". */
export async function verifySbom({ cwd, sbom, against, omit, isJson }: VerifyRequest): Promise<Verification> {
  const document = await readSbomFile(cwd, sbom)
  const found = await readTarget(cwd, against)
  const packages = document.packages.filter((one) => !isProjectItself(one, found.lockfiles))
  const stated = { ...document, packages }
  if (stated.packages.length === 0 || found.packages.length === 0) {
    const empty = stated.packages.length === 0 ? sbom : against
    throw new UserError('file-unreadable', `${empty} names no package, so nothing was compared`, 'check the path', {
      exitCode: 3,
    })
  }
  const differences = comparePackages(stated.packages, found.packages, { omit })
  const isSame = differences.length === 0
  if (isJson) return { text: `${JSON.stringify({ isSame, differences }, null, 2)}\n`, isSame }
  const head = `${sbom} (${stated.source}, ${count(stated.packages)}) against ${against} (${found.source}, ${count(found.packages)})`
  const lines = [
    head,
    ...differences.map(describe),
    ...(stated.withoutPurl === 0
      ? []
      : [`?  ${stated.withoutPurl} entries of ${sbom} name no package URL and were not compared`]),
    ...(found.withoutPurl === 0
      ? []
      : [`?  ${found.withoutPurl} entries of ${against} name no package URL and were not compared`]),
    isSame ? '=  the same packages' : `${differences.length} differences`,
  ]
  return { text: `${lines.map(displayText).join('\n')}\n`, isSame }
}

function count(packages: readonly unknown[]): string {
  return `${packages.length} packages`
}

function describe(difference: PackageDifference): string {
  const { name } = difference
  switch (difference.kind) {
    case 'missing':
      return `-  ${name} ${difference.versions.join(', ')}  stated, not there`
    case 'extra':
      return `+  ${name} ${difference.versions.join(', ')}  there, not stated`
    case 'version':
      return `~  ${name} ${difference.stated.join(', ') || 'nothing more'} -> ${difference.found.join(', ') || 'nothing more'}`
    case 'hash':
      return `!  ${name} ${difference.version}  other bytes (${difference.algorithm})`
  }
}
