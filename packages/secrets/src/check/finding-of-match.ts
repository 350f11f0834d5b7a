import type { Finding, LineRange, Region, Secret, Suppression } from '@sallyport/core'
import type { Match, ScanResult } from '../engine/match.ts'
import { isTestPath } from '../validators/test-path.ts'
import type { LinePositions } from './line-positions.ts'
import { excerptOf } from './masked-text.ts'
import { suppressionOf } from './suppression-of.ts'

export interface Surroundings {
  readonly scan: ScanResult
  readonly positions: LinePositions
  /** As shown: a path that holds a secret itself is masked. */
  readonly path: string
  readonly added: readonly LineRange[]
  readonly isNew: boolean
  readonly commit?: string
  readonly fingerprintKey: Uint8Array
  readonly accepted?: Accepted
}

/** What lists of another scanner accept (`.gitleaksignore`, `.secrets.baseline`): the list's name, or undefined. */
export type Accepted = (found: {
  readonly path: string
  readonly line: number
  readonly rule: string
  readonly commit?: string
  readonly secret: Secret
}) => { readonly marker: string; readonly reason: string } | undefined

export function findingOfMatch(match: Match, surroundings: Surroundings): Finding {
  const { scan, positions, path, added, isNew, commit, fingerprintKey } = surroundings
  const suppression = suppressionOf(match, scan, positions, added) ?? acceptance(match, surroundings)
  return {
    ...describeMatch(match, path, positions.regionOf(match.start, match.end), fingerprintKey),
    excerpt: excerptOf(match, scan, positions),
    isNew,
    ...(commit === undefined || !isNew ? {} : { introducedBy: commit }),
    ...(suppression === undefined ? {} : { suppression }),
  }
}

function acceptance(match: Match, { positions, path, commit, accepted }: Surroundings): Suppression | undefined {
  const line = positions.regionOf(match.start, match.end).startLine
  const where = { path, line, ...(commit === undefined ? {} : { commit }) }
  const found = accepted?.({ ...where, rule: match.rule.id, secret: match.secret })
  return found === undefined ? undefined : { ...found, counts: true, isNew: false }
}

/** All of a finding that does not depend on the text around the match. */
export function describeMatch(match: Match, path: string, region: Region, fingerprintKey: Uint8Array) {
  const { rule, confidence, secret } = match
  const facts = { ...match.facts, ...(isTestPath(path) ? { isTestPath: true } : {}) }
  return {
    check: 'secrets',
    rule: `secrets/${rule.id}`,
    severity: rule.severity,
    confidence,
    message: messageOf(match),
    cwe: ['CWE-798'],
    location: { path, ...region },
    fingerprint: secret.hmac(fingerprintKey, rule.id),
    remediation: `${rule.remediation} How to revoke: ${rule.revoke}`,
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  } as const
}

function messageOf({ rule, facts }: Match): string {
  const { checksum, structure, companion, encoding } = facts
  return [
    rule.description,
    companion === undefined ? '' : ' together with its other part',
    encoding === undefined ? '' : ` (${encoding}-encoded)`,
    checksum === 'failed' ? '; its checksum is wrong, so it may be made up' : '',
    structure === 'failed' ? '; its inside is not well-formed, so it may be made up' : '',
  ].join('')
}
