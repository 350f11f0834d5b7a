import type { Component } from '../component.ts'
import { isCommit } from '../is-commit.ts'
import type { VersionVerdict } from './judge-version.ts'

/**
 * The version that advisories are compared with (decision 60). Of a pinned commit it is what the remark beside it names; the tags `v4` and
 * `v4.1` of an action move with its releases, so they stand for the last one of that line. Empty where nothing tells.
 */
export function judgedVersion({ ecosystem, version, claimed }: Component): string {
  if (isCommit(version)) return claimed ?? ''
  if (ecosystem !== 'GitHub Actions') return version
  return version.replace(/^(v?\d+)$/, `$1.${last}`).replace(/^(v?\d+\.\d+)$/, `$1.${last}`)
}

const last = '999999999'

/** Why it is not known, in the words of what is pinned. */
export function reasonOf(verdict: VersionVerdict, { ecosystem, version }: Component): VersionVerdict {
  if (verdict === 'no-version' && version !== '') return 'commit-pinned'
  return verdict === 'version-unreadable' && ecosystem === 'GitHub Actions' ? 'branch-followed' : verdict
}
