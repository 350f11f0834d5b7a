import type { Component } from '../component.ts'
import { versionOrder } from '../versions/version-order.ts'
import { type Advisory, type Affected, packageKey } from './advisory.ts'
import { judgeVersion } from './judge-version.ts'
import { judgedVersion } from './judged-version.ts'

/** What an advisory says about a component's package. */
export function affectedEntries({ ecosystem, name }: Component, { affected }: Advisory): Affected[] {
  const key = packageKey(ecosystem, name)
  return affected.filter((entry) => packageKey(entry.ecosystem, entry.name) === key)
}

/**
 * The lowest version above the component's that some advisory of the group calls fixed and none covers. Being the lowest, it is of the
 * same major version wherever that has a fix.
 */
export function fixedVersionOf(component: Component, group: readonly Advisory[]): string | undefined {
  const compare = versionOrder(component.ecosystem)
  if (compare === undefined) return undefined
  const entries = group.flatMap((advisory) => affectedEntries(component, advisory))
  return entries
    .flatMap(({ ranges }) => ranges.flatMap(({ events }) => events))
    .filter(({ kind, version }) => kind === 'fixed' && (compare(version, judgedVersion(component)) ?? 0) > 0)
    .map(({ version }) => version)
    .toSorted((left, right) => compare(left, right) ?? 0)
    .find((version) => entries.every((entry) => judgeVersion(version, entry) === 'not-affected'))
}
